package nl.werkmetwerk.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.uncertain.Correlation;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.uncertainty.draw.CorrelationMatrix;

/** Whether correlations can hold together: their matrix has no eigenvalue below 1e-10 (MODEL 10). */
public final class Correlations {
    private Correlations() {}

    /** What is wrong with the correlations of a case, the worst of it; absent when they can be used. */
    public static Optional<ImpossibleCorrelations> problem(Uncertainty uncertainty) {
        return CorrelationMatrix.of(uncertainty).stream()
                .filter(matrix -> matrix.smallestEigenvalue() < CorrelationMatrix.LEAST_EIGENVALUE)
                .min((one, other) -> Double.compare(one.smallestEigenvalue(), other.smallestEigenvalue()))
                .map(matrix -> new ImpossibleCorrelations(matrix.smallestEigenvalue(), nearest(matrix, uncertainty)));
    }

    private static List<Correlation> nearest(CorrelationMatrix matrix, Uncertainty uncertainty) {
        double[][] near = matrix.nearest();
        int[] members = matrix.members();
        List<Correlation> pairs = new ArrayList<>();
        for (int i = 0; i < members.length; i++) {
            for (int j = i + 1; j < members.length; j++) {
                if (near[i][j] != 0) {
                    String first = uncertainty.inputs().get(members[i]).id();
                    String second = uncertainty.inputs().get(members[j]).id();
                    pairs.add(new Correlation(first, second, near[i][j]));
                }
            }
        }
        return pairs;
    }
}
