package nl.werkmetwerk.compare;

import java.util.EnumMap;
import java.util.Map;
import nl.werkmetwerk.compare.sum.Evaluation;
import nl.werkmetwerk.compare.sum.OtherMethod;
import nl.werkmetwerk.entry.Kind;

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
        if (OtherMethod.isUsed(baseline.resolved().assets(), asset, baseline::uses, strategy::uses)) {
            return BridgeTerm.METHOD;
        }
        return change < 0 ? BridgeTerm.ADVANCE : BridgeTerm.DEFERRAL;
    }
}
