package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Reasons to doubt a case that show before anything is computed: its rates and prices, and its names (MODEL 6.20). */
public final class CaseWarnings {
    private CaseWarnings() {}

    /** All of them. */
    public static List<Warning> of(Case of) {
        return of(ResolvedCase.of(of));
    }

    static List<Warning> of(ResolvedCase resolved) {
        List<Warning> warnings = new ArrayList<>(PriceWarnings.of(resolved.source()));
        warnings.addAll(KindWarnings.of(resolved));
        warnings.addAll(NameWarnings.of(resolved));
        return warnings;
    }
}
