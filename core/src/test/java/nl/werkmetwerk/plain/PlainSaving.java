package nl.werkmetwerk.plain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import nl.werkmetwerk.compare.Amounts;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.compare.EndOfHorizon;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.plan.Baseline;

/** What a strategy saves against a baseline, and where it comes from (§6). */
record PlainSaving(PlainLedger baseline, PlainLedger strategy, double amountWithoutDamage, EndOfHorizon ends) {
    Saving saving() {
        PlainIntegration parts = PlainIntegration.of(baseline, strategy);
        PlainMeasures measures = new PlainMeasures(baseline, strategy);
        double base = baseline.total();
        List<Double> roots = measures.roots();
        Map<String, Double> terms = bridge();
        return new Saving(
                strategy.strategy.name(),
                Baseline.of(baseline.strategy.name()).orElseThrow(),
                amount(),
                base > 0 ? OptionalDouble.of(amount() / base) : OptionalDouble.empty(),
                Amounts.of(BridgeTerm.class, term -> terms.get(term.id())),
                amount() - amountWithoutDamage,
                parts.integration(),
                parts.timing(),
                ends,
                roots.size() == 1 ? OptionalDouble.of(roots.get(0)) : OptionalDouble.empty(),
                roots,
                measures.modifiedIrr(),
                measures.paybackYear(),
                measures.benefitCostRatio());
    }

    private double amount() {
        return baseline.total() - strategy.total();
    }

    private Map<String, Double> bridge() {
        Map<String, Double> terms = new LinkedHashMap<>();
        for (String term : Arrays.asList("advance", "deferral", "method")) {
            terms.put(term, 0.0);
        }
        for (Asset asset : baseline.of.assets()) {
            double delta = renewal(baseline, asset) - renewal(strategy, asset);
            String term = otherMethod(asset) ? "method" : delta < 0 ? "advance" : "deferral";
            terms.merge(term, delta, Double::sum);
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.RENEWAL) {
                terms.put(
                        kind.id(),
                        baseline.presentValue(e -> e.kind() == kind) - strategy.presentValue(e -> e.kind() == kind));
            }
        }
        return terms;
    }

    private static double renewal(PlainLedger ledger, Asset asset) {
        return ledger.presentValue(
                e -> e.kind() == Kind.RENEWAL && e.asset().id().equals(asset.id()));
    }

    private boolean otherMethod(Asset asset) {
        Set<String> usual = methods(baseline, asset);
        if (usual.isEmpty()) {
            usual.add(asset.methods().get(0).id());
        }
        return !usual.containsAll(methods(strategy, asset));
    }

    private static Set<String> methods(PlainLedger ledger, Asset asset) {
        Set<String> used = new HashSet<>();
        for (PlainWork work : ledger.schedule.works) {
            if (work.asset().id().equals(asset.id())) {
                used.add(work.method().id());
            }
        }
        return used;
    }
}
