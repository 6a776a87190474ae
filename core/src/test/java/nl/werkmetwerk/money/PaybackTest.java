package nl.werkmetwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaybackTest {
    @Test
    void isTheFirstYearFromWhichTheSumStaysAboveZero() {
        assertThat(index(-10, 4, 4, 4, 0)).hasValue(3);
    }

    @Test
    void startsAgainWhenALaterCostUndoesIt() {
        assertThat(index(-10, 12, -5, 4, 0)).hasValue(3);
    }

    @Test
    void isTheFirstYearWhenNothingIsEverLost() {
        assertThat(index(0, 0, 0)).hasValue(0);
        assertThat(index(5, -5, 0)).hasValue(0);
    }

    @Test
    void isEmptyWhenTheClosingValueTakesItAway() {
        assertThat(index(-10, 12, -5)).isEmpty();
    }

    @Test
    void isEmptyWhenOnlyTheClosingValuePaysItBack() {
        assertThat(index(-10, 4, 9)).isEmpty();
    }

    @Test
    void isEmptyWithoutAYearBeforeTheClosingValue() {
        assertThat(index()).isEmpty();
        assertThat(index(5)).isEmpty();
    }

    @Test
    void overlooksAShortfallWithinTheTolerance() {
        assertThat(Payback.index(new double[] {-10, 9.5, 0, 0}, 0.5)).hasValue(1);
        assertThat(Payback.index(new double[] {-10, 9.5, 0, 0}, 0.4999)).isEmpty();
        assertThat(index(-0.3, 0.1, 0.2, 0)).as("0.1 + 0.2 rounds up").hasValue(2);
    }

    @Test
    void refusesANegativeTolerance() {
        assertThatThrownBy(() -> Payback.index(new double[] {1, 1}, -1e-9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("tolerance (-1.0E-9) is not allowed");
    }

    @Test
    void agreesWithTheDefinitionOnRandomDifferences() {
        Random random = new Random(31);
        for (int draw = 0; draw < 5000; draw++) {
            int length = random.nextInt(8);
            double[] differences = Flows.series(length, i -> random.nextInt(-3, 4));
            double tolerance = random.nextInt(2);
            assertThat(Payback.index(differences, tolerance))
                    .as(Arrays.toString(differences))
                    .isEqualTo(byDefinition(differences, tolerance));
        }
    }

    private static OptionalInt byDefinition(double[] differences, double tolerance) {
        for (int i = 0; i <= differences.length - 2; i++) {
            boolean stays = true;
            for (int k = i; k < differences.length; k++) {
                stays &= Flows.sum(Arrays.copyOf(differences, k + 1)) >= -tolerance;
            }
            if (stays) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt index(double... differences) {
        return Payback.index(differences, 1e-12);
    }
}
