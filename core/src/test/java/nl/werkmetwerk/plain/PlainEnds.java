package nl.werkmetwerk.plain;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
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
    private final OptionalInt longRunYears;

    /** Number of years → total by strategy. */
    private final Map<Integer, double[]> totals = new TreeMap<>();

    PlainEnds(Case of, List<Strategy> strategies) {
        this.of = of;
        this.strategies = strategies;
        this.longRunYears = longRunYears(of);
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
        return longRunYears.isPresent()
                ? OptionalDouble.of(saving(longRunYears.getAsInt(), baseline, strategy))
                : OptionalDouble.empty();
    }

    private static OptionalInt longRunYears(Case of) {
        double greatest = of.prices().trends().values().stream()
                .mapToDouble(Double::doubleValue)
                .reduce(0, Math::max);
        double discount = 1;
        for (int n = 1; n <= MOST_YEARS; n++) {
            PlainMoney money = new PlainMoney(of, n);
            discount /= 1 + money.rate(money.end() - 1);
            double trend = Math.pow(1 + greatest, money.end() - of.prices().year());
            if (n >= of.horizon() && discount * trend <= 1e-6) {
                return OptionalInt.of(n);
            }
        }
        return OptionalInt.empty();
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
