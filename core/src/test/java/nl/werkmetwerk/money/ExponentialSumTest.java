package nl.werkmetwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExponentialSumTest {
    @Test
    void mergesTimesThatDifferByRoundingOnly() {
        assertThat(signChanges(new double[] {50, -50}, 0.3, 0.1 + 0.2)).isZero();
        assertThat(signChanges(new double[] {50, -50}, 0.3, 0.3 + 1e-9)).isEqualTo(1);
    }

    @Test
    void keepsASmallDifferenceBetweenGreatAmounts() {
        assertThat(signChanges(new double[] {1e15 + 1, -1e15, -1}, 0, 0, 1)).isEqualTo(1);
        assertThat(signChanges(new double[] {0.1 + 0.2, -0.3, -1}, 0, 0, 1)).isZero();
    }

    @Test
    void keepsASmallAmountThatStandsAlone() {
        assertThat(signChanges(new double[] {1e-300, -1}, 0, 1)).isEqualTo(1);
    }

    @Test
    void everySlopeHasOneChangeOfSignFewer() {
        Random random = new Random(41);
        for (int draw = 0; draw < 500; draw++) {
            RandomFlows flows = RandomFlows.draw(random);
            ExponentialSum sum = ExponentialSum.of(flows.amounts(), flows.times());
            while (sum.signChanges() > 0) {
                int changes = sum.signChanges();
                sum = sum.slope();
                assertThat(sum.signChanges()).as(flows.toString()).isEqualTo(changes - 1);
            }
        }
    }

    @Test
    void relativeValueIsTheSumOverTheSumOfSizes() {
        ExponentialSum sum = ExponentialSum.of(new double[] {-3, 8, 5}, new double[] {7, 9, 7.5});
        for (double u : new double[] {-2, -0.1, 0, 0.3, 2}) {
            double eight = 8 * Math.exp(-2 * u);
            double five = 5 * Math.exp(-0.5 * u);
            assertThat(sum.relativeValue(u)).isCloseTo((eight + five - 3) / (eight + five + 3), within(1e-15));
        }
    }

    @Test
    void relativeValueIsANumberOverAThousandYears() {
        ExponentialSum sum = ExponentialSum.of(new double[] {-1, 2}, new double[] {0, 1000});
        assertThat(sum.relativeValue(Math.log(0.01))).isEqualTo(1);
        assertThat(sum.relativeValue(Math.log(11))).isEqualTo(-1);
    }

    private static int signChanges(double[] amounts, double... times) {
        return ExponentialSum.of(amounts, times).signChanges();
    }
}
