package nl.werkmetwerk.model.uncertain;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * A correlation between two uncertainties (MODEL 10).
 *
 * @param first id of one
 * @param second id of the other
 * @param rho correlation of their standard normals, in (−1, 1)
 */
public record Correlation(String first, String second, double rho) implements Serializable {
    /** @throws IllegalArgumentException if an id is empty or ρ is not in (−1, 1) */
    public Correlation {
        Require.text(first, "first id");
        Require.text(second, "second id");
        if (!(rho > -1 && rho < 1)) {
            throw new IllegalArgumentException("correlation (" + rho + ") is not allowed: it lies between -1 and 1");
        }
    }
}
