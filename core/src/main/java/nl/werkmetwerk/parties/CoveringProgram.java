package nl.werkmetwerk.parties;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Least last coordinate of a point p with {@code g·p ≥ h} for very many rows (g, h) of few dimensions.
 *
 * <p>The dual simplex method: of all rows only as many as there are dimensions are held on to; the row that is violated
 * most enters, one that the ratio test names leaves. The small basis is solved afresh at every step, so no rounding
 * builds up. After many steps without progress the first row takes the place of the most violated one (Bland), which
 * cannot go round in circles.
 */
final class CoveringProgram {
    /** Violation that counts, where rows and bounds are of size 1. */
    private static final double VIOLATED = 1e-11;

    /** Pivots smaller than this are rounding: a determinant of 0s and 1s of few dimensions is not so small. */
    private static final double PIVOT = 1e-9;

    private static final int MOST_STEPS = 100_000;

    private final double[][] rows;
    private final double[] bounds;
    private final int dimensions;
    private final int[] basis;
    private double[] point = {};
    private double[] weights = {};
    private int idle;

    /**
     * Solves the programme.
     *
     * @param rows the g, all of the same length
     * @param bounds the h
     * @param basis as many independent rows as there are dimensions, a combination of which with weights not below 0 is
     *     the last unit vector
     */
    CoveringProgram(double[][] rows, double[] bounds, int[] basis) {
        this.rows = rows;
        this.bounds = bounds;
        this.basis = basis.clone();
        dimensions = basis.length;
        for (int step = 0; step < MOST_STEPS; step++) {
            DecompositionSolver transposed = solveBasis();
            int entering = entering();
            if (entering < 0) {
                return;
            }
            exchange(
                    entering,
                    transposed.solve(new ArrayRealVector(rows[entering], false)).toArray());
        }
        throw new IllegalStateException("a linear programme did not come to an end");
    }

    private DecompositionSolver solveBasis() {
        RealMatrix matrix = new Array2DRowRealMatrix(dimensions, dimensions);
        double[] right = new double[dimensions];
        for (int i = 0; i < dimensions; i++) {
            matrix.setRow(i, rows[basis[i]]);
            right[i] = bounds[basis[i]];
        }
        double[] objective = new double[dimensions];
        objective[dimensions - 1] = 1;
        point = new LUDecomposition(matrix)
                .getSolver()
                .solve(new ArrayRealVector(right, false))
                .toArray();
        DecompositionSolver transposed = new LUDecomposition(matrix.transpose()).getSolver();
        weights = transposed.solve(new ArrayRealVector(objective, false)).toArray();
        return transposed;
    }

    /** The row that is violated most, or when there is no progress the first; −1 when there is none. */
    private int entering() {
        boolean first = idle > 20 * dimensions;
        int entering = -1;
        double most = VIOLATED;
        for (int row = 0; row < rows.length; row++) {
            double violation = bounds[row] - Subspace.dot(rows[row], point);
            if (violation > most) {
                entering = row;
                if (first) {
                    return row;
                }
                most = violation;
            }
        }
        return entering;
    }

    private void exchange(int entering, double[] change) {
        double step = Double.POSITIVE_INFINITY;
        for (int i = 0; i < dimensions; i++) {
            if (change[i] > PIVOT) {
                step = Math.min(step, Math.max(weights[i], 0) / change[i]);
            }
        }
        if (step == Double.POSITIVE_INFINITY) {
            throw new IllegalStateException("a linear programme has no solution");
        }
        idle = step > PIVOT ? 0 : idle + 1;
        basis[leaving(change, step)] = entering;
    }

    /** Among the rows that the step brings to 0 the one with the largest pivot, without progress the first. */
    private int leaving(double[] change, double step) {
        boolean first = idle > 20 * dimensions;
        int leaving = -1;
        for (int i = 0; i < dimensions; i++) {
            if (change[i] > PIVOT && Math.max(weights[i], 0) / change[i] <= step + 1e-13) {
                boolean better = leaving < 0 || (first ? basis[i] < basis[leaving] : change[i] > change[leaving]);
                leaving = better ? i : leaving;
            }
        }
        return leaving;
    }

    /** The point; its last coordinate is the least. */
    double[] point() {
        return point.clone();
    }

    /** The rows held on to. */
    int[] basis() {
        return basis.clone();
    }

    /** Their weights, which prove that no point is lower: the sum of weight · row is the last unit vector. */
    double[] weights() {
        return Arrays.copyOf(weights, dimensions);
    }
}
