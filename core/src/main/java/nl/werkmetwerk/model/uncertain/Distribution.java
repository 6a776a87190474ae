package nl.werkmetwerk.model.uncertain;

import java.io.Serializable;
import java.util.List;
import nl.werkmetwerk.model.check.Require;

/** How an uncertain factor, or an uncertain number that is added, is spread (MODEL 10). */
public sealed interface Distribution extends Serializable {
    /** As the library says. */
    Distribution LIBRARY = new Library();

    /**
     * Of each library item by itself: exp(z·ln(typical/low)/z₉₅) for z &lt; 0, exp(z·ln(high/typical)/z₉₅) for z ≥ 0,
     * so that its median is typical and low and high are P5 and P95. Its numbers are in {@link Uncertainty#library}.
     */
    record Library() implements Distribution {}

    /**
     * A triangle.
     *
     * @param low least value
     * @param mode most likely value, in [low, high]
     * @param high greatest value
     */
    record Triangular(double low, double mode, double high) implements Distribution {
        /** @throws IllegalArgumentException unless low ≤ mode ≤ high, each finite */
        public Triangular {
            Require.between(mode, Require.finite(low, "low"), Require.finite(high, "high"), "mode");
        }
    }

    /**
     * low + (high − low) · Beta(1 + 4(mode−low)/(high−low), 1 + 4(high−mode)/(high−low)).
     *
     * @param low least value
     * @param mode most likely value, in [low, high]
     * @param high greatest value
     */
    record Pert(double low, double mode, double high) implements Distribution {
        /** @throws IllegalArgumentException unless low ≤ mode ≤ high, each finite */
        public Pert {
            Require.between(mode, Require.finite(low, "low"), Require.finite(high, "high"), "mode");
        }
    }

    /**
     * The bell curve.
     *
     * @param mean mean
     * @param sd standard deviation, 0 or more
     */
    record Normal(double mean, double sd) implements Distribution {
        /** @throws IllegalArgumentException if a number is not finite or sd negative */
        public Normal {
            Require.finite(mean, "mean");
            Require.amount(sd, "sd");
        }
    }

    /**
     * A value whose logarithm is normal.
     *
     * @param mean mean of the value itself, above 0
     * @param sd standard deviation of the value itself, 0 or more
     */
    record Lognormal(double mean, double sd) implements Distribution {
        /** @throws IllegalArgumentException if mean is not above 0 or sd negative */
        public Lognormal {
            Require.positive(mean, "mean");
            Require.amount(sd, "sd");
        }
    }

    /**
     * Every value between two bounds alike.
     *
     * @param low least value
     * @param high greatest value
     */
    record Uniform(double low, double high) implements Distribution {
        /** @throws IllegalArgumentException unless low ≤ high, both finite */
        public Uniform {
            Require.between(Require.finite(high, "high"), Require.finite(low, "low"), Require.LARGEST, "high");
        }
    }

    /**
     * A few values.
     *
     * @param values at least one
     * @param weights one for each value, 0 or more, one of them above 0; need not add up to 1
     */
    record Discrete(List<Double> values, List<Double> weights) implements Distribution {
        /** @throws IllegalArgumentException if there is no value, another number of weights, or no weight above 0 */
        public Discrete {
            values = List.copyOf(values);
            weights = List.copyOf(weights);
            values.forEach(value -> Require.finite(value, "value"));
            weights.forEach(weight -> Require.amount(weight, "weight"));
            if (values.isEmpty() || values.size() != weights.size()) {
                throw new IllegalArgumentException(values.size() + " values have " + weights.size()
                        + " weights: each value has one, and there is one or more");
            }
            if (weights.stream().allMatch(weight -> weight == 0)) {
                throw new IllegalArgumentException("no weight lies above 0");
            }
        }
    }
}
