package nl.werkmetwerk.uncertainty;

import java.io.Serializable;
import java.util.List;
import nl.werkmetwerk.model.uncertain.Correlation;

/**
 * Correlations that cannot hold together.
 *
 * @param smallestEigenvalue of their matrix, below 1e-10
 * @param nearest correlations that can, as near to them as possible, to four decimals; pairs left out are 0
 */
public record ImpossibleCorrelations(double smallestEigenvalue, List<Correlation> nearest) implements Serializable {
    public ImpossibleCorrelations {
        nearest = List.copyOf(nearest);
    }
}
