package nl.werkmetwerk.uncertainty.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.model.uncertain.Distribution;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpreadTest {
    private static final int POINTS = 200_000;

    /** Mean and variance by their textbook formulas. */
    static Stream<Arguments> moments() {
        double mode = 0.25; // (0.9 − 0.8) / (1.2 − 0.8)
        double alpha = 1 + 4 * mode;
        double beta = 1 + 4 * (1 - mode);
        double betaVariance = alpha * beta / (36 * 7); // α + β = 6
        return Stream.of(
                Arguments.of(new Distribution.Triangular(1, 3, 5), 3.0, 0.6666666666666667), // oracle triangle-moments
                Arguments.of(new Distribution.Triangular(0.8, 0.8, 1.4), 1.0, 0.02),
                Arguments.of(new Distribution.Pert(0.8, 0.9, 1.2), 0.8 + 0.4 * alpha / 6, 0.16 * betaVariance),
                Arguments.of(new Distribution.Normal(40, 1.5), 40.0, 2.25),
                Arguments.of(new Distribution.Lognormal(1.1, 0.3), 1.1, 0.09),
                Arguments.of(new Distribution.Uniform(-2, 4), 1.0, 3.0),
                Arguments.of(new Distribution.Discrete(List.of(3.0, 1.0), List.of(1.0, 3.0)), 1.5, 0.75));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void hasTheMomentsOfTheTextbook(Distribution distribution, double mean, double variance) {
        Spread spread = Spread.of(distribution);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < POINTS; i++) {
            double value = spread.quantile((i + 0.5) / POINTS);
            sum += value;
            squares += (value - mean) * (value - mean);
        }
        assertThat(spread.mean()).isCloseTo(mean, within(1e-12));
        assertThat(sum / POINTS).isCloseTo(mean, within(1e-5 * Math.max(1, Math.abs(mean))));
        assertThat(squares / POINTS).isCloseTo(variance, within(3e-4 * variance));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void leadsFromAValueBackToItsProbability(Distribution distribution, double mean, double variance) {
        Spread spread = Spread.of(distribution);
        for (double u = 0.001; u < 1; u += 0.0137) {
            double value = spread.quantile(u);
            if (distribution instanceof Distribution.Discrete) {
                assertThat(spread.below(value)).isLessThan(u);
                assertThat(spread.below(Math.nextUp(value))).isGreaterThanOrEqualTo(u);
            } else {
                assertThat(spread.below(value)).as("u = %s", u).isCloseTo(u, within(1e-9));
                assertThat(spread.atNormal(StandardNormal.quantile(u))).isCloseTo(value, within(1e-9));
            }
        }
    }

    /** Oracle norm-inv-excel: NORM.INV(0.908789; 40; 1.5). */
    @Test
    void isTheNormalDistributionOfASpreadsheet() {
        assertThat(Spread.of(new Distribution.Normal(40, 1.5)).quantile(0.908789))
                .isCloseTo(42.00000200956616, within(1e-7));
    }

    @Test
    void isTheBetaAndLognormalDistributionOfCommonsMath() {
        Spread pert = Spread.of(new Distribution.Pert(0, 0.1, 1));
        BetaDistribution beta = new BetaDistribution(null, 1.4, 4.6);
        Spread lognormal = Spread.of(new Distribution.Lognormal(1, 0.5));
        double variance = Math.log(1.25);
        LogNormalDistribution reference = new LogNormalDistribution(null, -variance / 2, Math.sqrt(variance), 1e-12);
        for (double u = 1e-6; u < 1; u += 0.0101) {
            assertThat(beta.cumulativeProbability(pert.quantile(u))).isCloseTo(u, within(1e-9));
            assertThat(lognormal.quantile(u)).isCloseTo(reference.inverseCumulativeProbability(u), within(1e-8));
        }
    }

    @Test
    void pertWithItsModeAtAnEndHasADensityThereAndNoTrouble() {
        Spread left = Spread.of(new Distribution.Pert(1, 1, 2));
        Spread right = Spread.of(new Distribution.Pert(1, 2, 2));
        for (double u = 0.01; u < 1; u += 0.01) {
            double expected = 1 + 1 - Math.pow(1 - u, 0.2); // Beta(1, 5)
            assertThat(left.quantile(u)).isCloseTo(expected, within(1e-9));
            assertThat(right.quantile(u)).isCloseTo(1 + Math.pow(u, 0.2), within(1e-9)); // Beta(5, 1)
        }
    }

    @Test
    void aPointIsAPoint() {
        assertThat(Spread.of(new Distribution.Pert(1, 1, 1)).quantile(0.3)).isEqualTo(1);
        assertThat(Spread.of(new Distribution.Triangular(2, 2, 2)).quantile(0.3))
                .isEqualTo(2);
        assertThat(Spread.of(new Distribution.Normal(3, 0)).quantile(0.3)).isEqualTo(3);
    }
}
