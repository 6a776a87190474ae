package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;

/**
 * A second, deliberately plain reading of §1 to §6 of the model, written without sight of the engine: year by year, object
 * by object, every sum taken over the whole ledger. It shares with the engine the case, the result records and the root
 * finder for internal rates; it gives no warnings.
 */
final class PlainEvaluator {
    private PlainEvaluator() {}

    static Comparison compare(Case of) {
        List<PlainLedger> ledgers = ledgers(of);
        List<PlainLedger> undamaged = ledgers(of.toBuilder().damage(List.of()).build());
        PlainEnds ends = new PlainEnds(of, strategies(of));
        List<Saving> savings = eachSaving(of, (baseline, later) -> {
            double withoutDamage =
                    undamaged.get(baseline).total() - undamaged.get(later).total();
            return new PlainSaving(ledgers.get(baseline), ledgers.get(later), withoutDamage, ends.of(baseline, later))
                    .saving();
        });
        List<StrategyResult> results =
                ledgers.stream().map(l -> new PlainViews(l).result()).toList();
        return new Comparison(of, results, savings, List.of(), List.of());
    }

    private static <T> List<T> eachSaving(Case of, BiFunction<Integer, Integer, T> saving) {
        List<T> savings = new ArrayList<>();
        for (int baseline = 0; baseline < 2; baseline++) {
            for (int later = baseline + 1; later < strategies(of).size(); later++) {
                savings.add(saving.apply(baseline, later));
            }
        }
        return savings;
    }

    private static List<PlainLedger> ledgers(Case of) {
        return strategies(of).stream()
                .map(strategy -> new PlainLedger(of, strategy))
                .toList();
    }

    private static List<Strategy> strategies(Case of) {
        List<Strategy> strategies = new ArrayList<>(List.of(Strategy.SEPARATE, Strategy.COINCIDENT));
        strategies.addAll(of.strategies());
        return strategies;
    }
}
