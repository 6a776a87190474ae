package nl.werkmetwerk.compare;

import nl.werkmetwerk.model.plan.Baseline;

/** Which strategy a case is won by (MODEL 6): the one place where the answer is chosen. */
public final class Winner {
    /** Totals that differ by less than this part of the first baseline's are the same. */
    private static final double TIE = 1e-9;

    private Winner() {}

    /**
     * The number of the first strategy within 1e-9 · max(1, |total of the first|) of the least total.
     *
     * @param totals euro, present value, of all strategies in the order of a case: {@code separate} first
     * @throws IllegalArgumentException if there is none
     */
    public static int among(double... totals) {
        if (totals.length == 0) {
            throw new IllegalArgumentException("totals is not allowed to be empty");
        }
        return firstOfLeast(0, totals);
    }

    /**
     * The number of the strategy whose saving against {@code separate} answers a case: the winner; where a baseline wins,
     * the best of the case's own; without any, {@code coincident}.
     *
     * @param totals of both baselines, then of the case's own strategies
     */
    public static int told(double... totals) {
        int winner = among(totals);
        int baselines = Baseline.values().length;
        if (winner >= baselines) {
            return winner;
        }
        return totals.length > baselines ? firstOfLeast(baselines, totals) : Baseline.COINCIDENT.ordinal();
    }

    /**
     * What totals may differ by and still be the same.
     *
     * @param first total of the first strategy
     */
    static double tie(double first) {
        return TIE * Math.max(1, Math.abs(first));
    }

    private static int firstOfLeast(int from, double[] totals) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = from; i < totals.length; i++) {
            least = Math.min(least, totals[i]);
        }
        double tie = tie(totals[0]);
        int first = from;
        while (totals[first] > least + tie) {
            first++;
        }
        return first;
    }
}
