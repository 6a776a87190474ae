package nl.werkmetwerk.plain;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.werkmetwerk.compare.EndOfHorizon;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;

/** Savings when the last year is another (§6): everything is computed anew for each horizon. */
final class PlainEnds {
    private static final int MOST_YEARS = 2_000;
    private static final int FEWER_OR_MORE = 10;

    private final Case of;
    private final List<Strategy> strategies;

    /** Number of years → total by strategy. */
    private final Map<Integer, double[]> totals = new TreeMap<>();

    PlainEnds(Case of, List<Strategy> strategies) {
        this.of = of;
        this.strategies = strategies;
    }

    /** Of a strategy against a baseline, by their places in the list. */
    EndOfHorizon of(int baseline, int strategy) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int n = Math.max(1, of.horizon() - FEWER_OR_MORE); n <= of.horizon() + FEWER_OR_MORE; n++) {
            double saving = saving(n, baseline, strategy);
            low = Math.min(low, saving);
            high = Math.max(high, saving);
        }
        return new EndOfHorizon(longRun(baseline, strategy), low, high);
    }

    private OptionalDouble longRun(int baseline, int strategy) {
        double greatest = of.prices().trends().values().stream()
                .mapToDouble(Double::doubleValue)
                .reduce(0, Math::max);
        for (int n = of.horizon(); n <= MOST_YEARS; n++) {
            PlainMoney money = new PlainMoney(of, n);
            double trend = Math.pow(1 + greatest, money.end() - of.prices().year());
            if (money.discount(money.end()) * trend <= 1e-6) {
                return OptionalDouble.of(saving(n, baseline, strategy));
            }
        }
        return OptionalDouble.empty();
    }

    private double saving(int years, int baseline, int strategy) {
        double[] all = totals.computeIfAbsent(
                years,
                n -> strategies.stream()
                        .mapToDouble(each -> new PlainLedger(of, each, n).total())
                        .toArray());
        return all[baseline] - all[strategy];
    }
}
