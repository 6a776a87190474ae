package nl.werkmetwerk.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.werkmetwerk.compare.NameWarnings;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Reasons to doubt a budget: opening book values that are not given, terms above the life, names of nothing (MODEL 9). */
final class BudgetWarnings {
    private static final int MOST_NAMED = 10;

    private final ResolvedCase resolved;
    private final AssetAccounting accounting;
    private final List<Warning> warnings = new ArrayList<>();

    private BudgetWarnings(ResolvedCase resolved, AssetAccounting accounting) {
        this.resolved = resolved;
        this.accounting = accounting;
    }

    static List<Warning> of(ResolvedCase resolved, AssetAccounting accounting) {
        BudgetWarnings warnings = new BudgetWarnings(resolved, accounting);
        warnings.add(Warning.Code.NO_BOOK_VALUE, warnings::hasNoBookValue);
        warnings.add(Warning.Code.DEPRECIATION_ABOVE_LIFE, warnings::isChargedBeyondItsLife);
        warnings.warnings.addAll(NameWarnings.ofBudget(resolved));
        return warnings.warnings;
    }

    private boolean hasNoBookValue(int asset) {
        return !resolved.assets().planned(asset)
                && accounting.rule(asset).bookValue().isEmpty();
    }

    private boolean isChargedBeyondItsLife(int asset) {
        Methods methods = resolved.methods();
        int first = resolved.assets().firstMethod(asset);
        int least = IntStream.range(first, resolved.assets().firstMethod(asset + 1))
                .map(methods::life)
                .min()
                .orElseThrow();
        return accounting.rule(asset).depreciationYears().orElse(0) > least;
    }

    private void add(Warning.Code code, IntPredicate doubtful) {
        List<String> assets = IntStream.range(0, resolved.assets().count())
                .filter(asset -> accounting.hasAccount(asset) && doubtful.test(asset))
                .mapToObj(asset -> resolved.assets().get(asset).id())
                .toList();
        if (!assets.isEmpty()) {
            List<String> named = assets.subList(0, Math.min(MOST_NAMED, assets.size()));
            warnings.add(new Warning(code, "accounting", Map.of("count", assets.size(), "assets", named)));
        }
    }
}
