package nl.werkmetwerk.compare;

import java.util.EnumMap;
import java.util.Map;
import nl.werkmetwerk.compare.sum.Evaluation;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Where a saving comes from, in terms that add up to it (MODEL 6.13). */
final class Bridge {
    private Bridge() {}

    /** Euro by term. */
    static Amounts<BridgeTerm> of(Evaluation baseline, Evaluation strategy) {
        Map<BridgeTerm, Double> renewal = new EnumMap<>(BridgeTerm.class);
        for (int asset = 0; asset < baseline.resolved().assets().count(); asset++) {
            double change = baseline.presentValue(asset, Kind.RENEWAL) - strategy.presentValue(asset, Kind.RENEWAL);
            if (change != 0) {
                renewal.merge(term(asset, change, baseline, strategy), change, Double::sum);
            }
        }
        return Amounts.of(
                BridgeTerm.class,
                term -> term.kind()
                        .map(kind -> baseline.total(kind) - strategy.total(kind))
                        .orElseGet(() -> renewal.getOrDefault(term, 0.0)));
    }

    private static BridgeTerm term(int asset, double change, Evaluation baseline, Evaluation strategy) {
        if (usesAnotherMethod(asset, baseline, strategy)) {
            return BridgeTerm.METHOD;
        }
        return change < 0 ? BridgeTerm.ADVANCE : BridgeTerm.DEFERRAL;
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
