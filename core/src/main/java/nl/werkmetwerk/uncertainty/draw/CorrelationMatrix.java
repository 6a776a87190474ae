package nl.werkmetwerk.uncertainty.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.uncertain.Correlation;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/** Correlations of the standard normals of uncertain inputs that are linked, directly or through others (MODEL 10). */
public final class CorrelationMatrix {
    /** Below it a matrix is refused. */
    public static final double LEAST_EIGENVALUE = 1e-10;

    private static final int PROJECTIONS = 100;
    private static final double DECIMALS = 1e4;

    private final int[] members;
    private final RealMatrix matrix;

    private CorrelationMatrix(int[] members, RealMatrix matrix) {
        this.members = members;
        this.matrix = matrix;
    }

    /** One matrix for each set of inputs that are linked to each other; inputs by number. */
    public static List<CorrelationMatrix> of(Uncertainty uncertainty) {
        List<String> ids = uncertainty.inputs().stream().map(UncertainInput::id).toList();
        int[] group = new int[ids.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (Correlation pair : uncertainty.correlations()) {
            int from = group[ids.indexOf(pair.first())];
            int to = group[ids.indexOf(pair.second())];
            for (int i = 0; i < group.length; i++) {
                group[i] = group[i] == from || group[i] == to ? Math.min(from, to) : group[i];
            }
        }
        List<CorrelationMatrix> matrices = new ArrayList<>();
        for (int first = 0; first < group.length; first++) {
            int[] members = members(group, first);
            if (members.length > 1) {
                matrices.add(new CorrelationMatrix(members, matrix(members, ids, uncertainty.correlations())));
            }
        }
        return matrices;
    }

    private static int[] members(int[] group, int of) {
        return IntStream.range(0, group.length).filter(i -> group[i] == of).toArray();
    }

    private static RealMatrix matrix(int[] members, List<String> ids, List<Correlation> pairs) {
        RealMatrix matrix = MatrixUtils.createRealIdentityMatrix(members.length);
        for (Correlation pair : pairs) {
            int i = Arrays.binarySearch(members, ids.indexOf(pair.first()));
            int j = Arrays.binarySearch(members, ids.indexOf(pair.second()));
            if (i >= 0 && j >= 0) {
                matrix.setEntry(i, j, pair.rho());
                matrix.setEntry(j, i, pair.rho());
            }
        }
        return matrix;
    }

    /** Numbers of the inputs, ascending. */
    public int[] members() {
        return members.clone();
    }

    public double smallestEigenvalue() {
        return smallest(matrix);
    }

    private static double smallest(RealMatrix of) {
        double least = Double.POSITIVE_INFINITY;
        for (double value : new EigenDecomposition(of).getRealEigenvalues()) {
            least = Math.min(least, value);
        }
        return least;
    }

    /** The lower triangular L with L·Lᵀ this matrix (Cholesky), row by row. */
    double[][] factor() {
        int n = members.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix.getEntry(i, j);
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
            }
        }
        return lower;
    }

    /**
     * The nearest matrix that can be used, to four decimals: alternating projections (N. J. Higham, Computing the
     * nearest correlation matrix, IMA J. Numerical Analysis 22, 2002), kept off the edge so that rounding does no harm.
     */
    public double[][] nearest() {
        for (double floor = members.length / DECIMALS; ; floor *= 2) {
            RealMatrix near = rounded(nearest(floor));
            if (smallest(near) > LEAST_EIGENVALUE) {
                return near.getData();
            }
        }
    }

    private RealMatrix nearest(double floor) {
        RealMatrix y = matrix;
        RealMatrix correction = new Array2DRowRealMatrix(members.length, members.length);
        for (int step = 0; step < PROJECTIONS; step++) {
            RealMatrix r = y.subtract(correction);
            RealMatrix x = lifted(r, floor);
            correction = x.subtract(r);
            y = x.copy();
            for (int i = 0; i < members.length; i++) {
                y.setEntry(i, i, 1);
            }
        }
        return y;
    }

    /** The nearest symmetric matrix without an eigenvalue below a floor. */
    private static RealMatrix lifted(RealMatrix of, double floor) {
        EigenDecomposition parts = new EigenDecomposition(of.add(of.transpose()).scalarMultiply(0.5));
        double[] values = parts.getRealEigenvalues();
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(values[i], floor);
        }
        return parts.getV()
                .multiply(MatrixUtils.createRealDiagonalMatrix(values))
                .multiply(parts.getVT());
    }

    private static RealMatrix rounded(RealMatrix of) {
        RealMatrix copy = of.copy();
        for (int i = 0; i < of.getRowDimension(); i++) {
            for (int j = 0; j < i; j++) {
                double value = Math.rint((of.getEntry(i, j) + of.getEntry(j, i)) / 2 * DECIMALS) / DECIMALS;
                copy.setEntry(i, j, value);
                copy.setEntry(j, i, value);
            }
        }
        return copy;
    }
}
