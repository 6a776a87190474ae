package nl.werkmetwerk.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Where a saving comes from, in terms that add up to it (MODEL 6.13). */
final class Bridge {
    /** Renewal dearer: earlier, or more often. */
    static final String ADVANCE = "advance";

    /** Renewal cheaper: later, or less often. */
    static final String DEFERRAL = "deferral";

    /** Renewal by another method than the baseline uses. */
    static final String METHOD = "method";

    private Bridge() {}

    /** Term → euro, in the order of reports. */
    static Map<String, Double> of(Evaluation baseline, Evaluation strategy) {
        Map<String, Double> terms = new LinkedHashMap<>();
        terms.put(ADVANCE, 0.0);
        terms.put(DEFERRAL, 0.0);
        terms.put(METHOD, 0.0);
        for (int asset = 0; asset < baseline.resolved().assets().count(); asset++) {
            double change = baseline.presentValue(asset, Kind.RENEWAL) - strategy.presentValue(asset, Kind.RENEWAL);
            if (change != 0) {
                terms.merge(term(asset, change, baseline, strategy), change, Double::sum);
            }
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.RENEWAL) {
                terms.put(kind.id(), baseline.total(kind) - strategy.total(kind));
            }
        }
        return terms;
    }

    private static String term(int asset, double change, Evaluation baseline, Evaluation strategy) {
        if (usesAnotherMethod(asset, baseline, strategy)) {
            return METHOD;
        }
        return change < 0 ? ADVANCE : DEFERRAL;
    }

    /** Whether the strategy uses a method that the baseline does not; without renewals it counts as its first. */
    private static boolean usesAnotherMethod(int asset, Evaluation baseline, Evaluation strategy) {
        ResolvedCase resolved = baseline.resolved();
        Assets assets = resolved.assets();
        boolean baselineRenews = false;
        boolean another = false;
        for (int method = assets.firstMethod(asset); method < assets.firstMethod(asset + 1); method++) {
            baselineRenews |= baseline.uses(method);
        }
        for (int method = assets.firstMethod(asset); method < assets.firstMethod(asset + 1); method++) {
            boolean inBaseline = baselineRenews ? baseline.uses(method) : method == assets.firstMethod(asset);
            another |= strategy.uses(method) && !inBaseline;
        }
        return another;
    }
}
