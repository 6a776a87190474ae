package nl.werkmetwerk.parties;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** The one value of an input at which a gap is 0, between two at which it has different signs. */
final class BreakEven {
    private static final double ACCURACY = 1e-13;
    private static final int MOST_EVALUATIONS = 500;

    private BreakEven() {}

    /**
     * The root of a function that rises or falls throughout.
     *
     * @return absent where the function has the same sign at both ends, or is 0 throughout
     */
    static OptionalDouble between(double low, double high, DoubleUnaryOperator gap) {
        double atLow = gap.applyAsDouble(low);
        double atHigh = gap.applyAsDouble(high);
        if (atLow == 0 && atHigh == 0) {
            return OptionalDouble.empty();
        }
        if (atLow == 0 || atHigh == 0) {
            return OptionalDouble.of(atLow == 0 ? low : high);
        }
        if (atLow < 0 == atHigh < 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                new BrentSolver(ACCURACY, ACCURACY, 0).solve(MOST_EVALUATIONS, gap::applyAsDouble, low, high));
    }
}
