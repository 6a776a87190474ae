package nl.werkmetwerk.compare;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.werkmetwerk.ledger.EndTotals;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.money.LongRun;
import nl.werkmetwerk.resolved.ResolvedCase;

/** All strategies of a case when the horizon ends in other years (MODEL 6.25). */
final class OtherEnds {
    /** So many years fewer, and more, are tried. */
    static final int YEARS = 10;

    private final int own;
    private final OptionalInt longRun;
    private final int[] ends;
    private final EndTotals totals;

    private OtherEnds(ResolvedCase resolved, int threads) {
        Case source = resolved.source();
        own = source.horizon();
        longRun = LongRun.years(
                source.discountRate(),
                source.prices().greatestTrend(),
                source.baseYear(),
                source.prices().year(),
                own);
        ends = IntStream.concat(
                        IntStream.rangeClosed(Math.max(1, own - YEARS), Math.min(own + YEARS, Case.LONGEST_HORIZON)),
                        longRun.stream())
                .sorted()
                .distinct()
                .toArray();
        totals = EndTotals.of(resolved, source.allStrategies(), ends, threads);
    }

    /** Evaluates all strategies, each lived through once. */
    static OtherEnds of(ResolvedCase resolved, int threads) {
        return new OtherEnds(resolved, threads);
    }

    /** What working together gives a strategy (MODEL 6.24). */
    double integration(int strategy) {
        return totals.integration(strategy);
    }

    /**
     * A saving at other ends.
     *
     * @param baseline number of the baseline
     * @param strategy number of the strategy
     * @param amount the saving over the case's own years
     */
    EndOfHorizon of(int baseline, int strategy, double amount) {
        double low = amount;
        double high = amount;
        for (int end = 0; end < ends.length; end++) {
            if (isNear(end)) {
                double saving = saving(baseline, strategy, end);
                low = Math.min(low, saving);
                high = Math.max(high, saving);
            }
        }
        OptionalDouble inTheLongRun = longRun.stream()
                .mapToDouble(years -> years == own ? amount : saving(baseline, strategy, indexOf(years)))
                .findFirst();
        return new EndOfHorizon(inTheLongRun, low, high);
    }

    /** Whether an end is another one within ten years. */
    private boolean isNear(int end) {
        return ends[end] != own && Math.abs(ends[end] - own) <= YEARS;
    }

    private double saving(int baseline, int strategy, int end) {
        return totals.total(baseline, end) - totals.total(strategy, end);
    }

    private int indexOf(int years) {
        return Arrays.binarySearch(ends, years);
    }
}
