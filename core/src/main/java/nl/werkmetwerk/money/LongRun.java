package nl.werkmetwerk.money;

import java.util.OptionalInt;
import nl.werkmetwerk.model.money.RateSteps;

/**
 * How long a horizon has to be for what stands at its end to count no more: the least N′ ≥ N with D_end · (1 +
 * g)^(b+N′−priceYear) ≤ 1e-6, g the greatest price trend, at least 0 (MODEL 6.25).
 */
public final class LongRun {
    /** No horizon is longer. */
    public static final int MOST_YEARS = 2_000;

    private static final double NOTHING = 1e-6;

    private LongRun() {}

    /**
     * N′, empty where it would be above {@link #MOST_YEARS}.
     *
     * @param rates real yearly rate
     * @param greatestTrend g, real yearly price change, 0 or more
     * @param baseYear b
     * @param priceYear year of the price level
     * @param years N, 1 or more
     */
    public static OptionalInt years(RateSteps rates, double greatestTrend, int baseYear, int priceYear, int years) {
        double value = Math.pow(1 + greatestTrend, (double) baseYear - priceYear);
        for (int end = 1; end <= MOST_YEARS; end++) {
            value *= (1 + greatestTrend) / (1 + rates.in(baseYear + end - 1));
            if (end >= years && value <= NOTHING) {
                return OptionalInt.of(end);
            }
        }
        return OptionalInt.empty();
    }
}
