package nl.werkmetwerk.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.werkmetwerk.ledger.EndTotals;
import nl.werkmetwerk.ledger.EndWalk;
import nl.werkmetwerk.ledger.PlaceEnds;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.money.LongRun;
import nl.werkmetwerk.resolved.ResolvedCase;

/** All strategies of a case when the horizon ends in other years (MODEL 6.25). */
final class OtherEnds {
    private final int own;
    private final OptionalInt longRun;
    private final int[] ends;
    private final EndTotals totals;
    private final int strategies;

    /** @param totals of all strategies of the case at {@link #ends} */
    OtherEnds(Case of, EndTotals totals) {
        own = of.horizon();
        ends = ends(of);
        this.totals = totals;
        strategies = of.allStrategies().size();
        longRun = longRun(of).stream().filter(this::isMeasured).findFirst();
    }

    /** Evaluates all strategies, each lived through once. */
    static EndTotals totals(ResolvedCase resolved, int threads) {
        Case source = resolved.source();
        return EndTotals.of(resolved, source.allStrategies(), ends(source), threads);
    }

    /** What a slice adds to these totals: it is one place. */
    static PlaceEnds ofSlice(ResolvedCase slice) {
        Case source = slice.source();
        return EndWalk.through(slice, source.allStrategies(), ends(source))
                .get()
                .of(0, slice.sectionCount());
    }

    /** Numbers of years, ascending: those of the case, up to ten fewer and more, and the long run. */
    private static int[] ends(Case of) {
        int own = of.horizon();
        return IntStream.concat(
                        IntStream.rangeClosed(Math.max(1, own - Case.OTHER_ENDS), own + Case.OTHER_ENDS),
                        longRun(of).stream())
                .sorted()
                .distinct()
                .toArray();
    }

    private static OptionalInt longRun(Case of) {
        return LongRun.years(
                of.discountRate(),
                of.prices().greatestTrend(),
                of.baseYear(),
                of.prices().year(),
                of.horizon());
    }

    /** Whether every total over these years is a number: what grows for a thousand years more need not have a measure. */
    private boolean isMeasured(int years) {
        return Arrays.stream(totals(years)).allMatch(Double::isFinite);
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
        return ends[end] != own && Math.abs(ends[end] - own) <= Case.OTHER_ENDS;
    }

    /** Totals of all strategies in the long run; empty where that is above 2 000 years. */
    Optional<double[]> longRunTotals() {
        return longRun.isPresent() ? Optional.of(totals(longRun.getAsInt())) : Optional.empty();
    }

    /** Number of years of the long run, 0 where there is none. */
    int longRunYears() {
        return longRun.orElse(0);
    }

    /** Other numbers of years within ten, the nearest first, fewer before more. */
    List<Integer> nearestFirst() {
        return IntStream.range(0, ends.length)
                .filter(this::isNear)
                .mapToObj(end -> ends[end])
                .sorted(Comparator.comparingInt(years -> Math.abs(years - own)))
                .toList();
    }

    /** Totals of all strategies over one of these numbers of years. */
    double[] totals(int years) {
        int end = indexOf(years);
        return IntStream.range(0, strategies)
                .mapToDouble(strategy -> totals.total(strategy, end))
                .toArray();
    }

    private double saving(int baseline, int strategy, int end) {
        return totals.total(baseline, end) - totals.total(strategy, end);
    }

    private int indexOf(int years) {
        return Arrays.binarySearch(ends, years);
    }
}
