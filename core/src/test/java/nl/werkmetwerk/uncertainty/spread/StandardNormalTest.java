package nl.werkmetwerk.uncertainty.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class StandardNormalTest {
    private static final NormalDistribution REFERENCE = new NormalDistribution(null, 0, 1);

    @Test
    void isTheDistributionFunctionOfCommonsMath() {
        for (double z = -9; z <= 9; z += 0.013) {
            double expected = REFERENCE.cumulativeProbability(z);
            assertThat(StandardNormal.cumulative(z)).as("z = %s", z).isCloseTo(expected, within(1e-14));
        }
    }

    @Test
    void inverseLeadsBack() {
        for (double z = -8; z <= 5; z += 0.011) {
            assertThat(StandardNormal.quantile(REFERENCE.cumulativeProbability(z)))
                    .isCloseTo(z, within(1e-9));
        }
    }

    @Test
    void fivePercentLiesBelowMinus1645() {
        assertThat(StandardNormal.quantile(0.05)).isCloseTo(-1.6448536269514722, within(1e-15));
        assertThat(StandardNormal.quantile(0.5)).isZero();
        assertThat(StandardNormal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(StandardNormal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
