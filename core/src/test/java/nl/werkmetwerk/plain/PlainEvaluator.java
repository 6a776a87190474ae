package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.List;
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
        List<Saving> savings = new ArrayList<>();
        for (int baseline = 0; baseline < 2; baseline++) {
            for (int later = baseline + 1; later < ledgers.size(); later++) {
                double withoutDamage =
                        undamaged.get(baseline).total() - undamaged.get(later).total();
                savings.add(new PlainSaving(ledgers.get(baseline), ledgers.get(later), withoutDamage).saving());
            }
        }
        List<StrategyResult> results =
                ledgers.stream().map(l -> new PlainViews(l).result()).toList();
        return new Comparison(of, results, savings, List.of(), List.of());
    }

    private static List<PlainLedger> ledgers(Case of) {
        List<PlainLedger> ledgers = new ArrayList<>();
        ledgers.add(new PlainLedger(of, Strategy.SEPARATE));
        ledgers.add(new PlainLedger(of, Strategy.COINCIDENT));
        of.strategies().forEach(strategy -> ledgers.add(new PlainLedger(of, strategy)));
        return ledgers;
    }
}
