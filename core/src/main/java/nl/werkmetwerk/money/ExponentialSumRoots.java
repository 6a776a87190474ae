package nl.werkmetwerk.money;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * All roots of an {@link ExponentialSum} in an open interval, by Rolle's theorem.
 *
 * <p>Between consecutive roots of its slope a sum has at most one root, and exactly one where its sign differs at both.
 * The slope has one change of sign fewer than the sum itself; so the chain of slopes ends, after as many steps as there
 * are changes of sign, at a sum with at most one, which has at most one root. From there the roots come back up the
 * chain, each bracketed and brought to full precision by Brent's method. Only the position of the brackets depends on
 * the slopes; the roots themselves are those of the sum as given.
 */
final class ExponentialSumRoots {
    /** Size of the relative value at or below which a critical point counts as a root. */
    private static final double TOUCHING = 1e-12;

    /** What lies this near an end of the interval counts as lying on it. */
    private static final double AT_END = 1e-12;

    private static final int MOST_EVALUATIONS = 10_000;

    private ExponentialSumRoots() {}

    /**
     * The roots u in (low, high), ascending, each once.
     *
     * @param sum the sum, possibly without terms (no roots)
     * @param low lower end, excluded
     * @param high upper end, excluded, above low
     */
    static double[] between(ExponentialSum sum, double low, double high) {
        List<ExponentialSum> chain = new ArrayList<>();
        chain.add(sum);
        for (ExponentialSum last = sum; last.signChanges() > 1; chain.add(last)) {
            last = last.slope();
        }
        double[] roots = {};
        for (int i = chain.size() - 1; i >= 0; i--) {
            roots = betweenCriticalPoints(chain.get(i), roots, low, high);
        }
        return roots;
    }

    /** The roots of the sum, given all points in (low, high) where it may stop rising or falling. */
    private static double[] betweenCriticalPoints(ExponentialSum sum, double[] critical, double low, double high) {
        if (sum.signChanges() == 0) {
            return new double[] {};
        }
        List<Double> roots = new ArrayList<>();
        Bracket left = new Bracket(low, sum.relativeValue(low), false);
        for (double point : critical) {
            double value = sum.relativeValue(point);
            Bracket right = new Bracket(point, value, Math.abs(value) <= TOUCHING);
            add(roots, sum, left, right);
            left = right.orIfNearer(left);
        }
        add(roots, sum, left, new Bracket(high, sum.relativeValue(high), false));
        return roots.stream()
                .mapToDouble(Double::doubleValue)
                .filter(u -> u - low > AT_END && high - u > AT_END)
                .toArray();
    }

    /** Adds the root inside (left, right), if any, and the right side itself where the sum touches 0. */
    private static void add(List<Double> roots, ExponentialSum sum, Bracket left, Bracket right) {
        if (!left.touching() && !right.touching() && left.value() * right.value() < 0) {
            BrentSolver solver = new BrentSolver(1e-16, 1e-17, 0);
            roots.add(solver.solve(MOST_EVALUATIONS, sum::relativeValue, left.point(), right.point()));
        }
        if (right.touching() && left.touching()) {
            roots.set(roots.size() - 1, right.orIfNearer(left).point());
        } else if (right.touching()) {
            roots.add(right.point());
        }
    }

    /** A side of an interval; touching: it is itself taken for a root. */
    private record Bracket(double point, double value, boolean touching) {
        /** This side; of two that touch in a row, which are one root, the one with the lesser value. */
        Bracket orIfNearer(Bracket left) {
            boolean nearer = touching && left.touching && Math.abs(left.value) <= Math.abs(value);
            return nearer ? left : this;
        }
    }
}
