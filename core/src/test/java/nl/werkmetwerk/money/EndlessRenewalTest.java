package nl.werkmetwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MODEL 6.23, against renewals counted out one by one. */
class EndlessRenewalTest {
    @ParameterizedTest
    @CsvSource({"0.0225, 0, 60", "0.05, 0.01, 7", "0.03, -0.02, 1", "0.001, 0.0005, 40"})
    void isWhatRenewalsForEverCostLessWhenTheFirstComesLater(double rate, double change, int life) {
        for (int left = 0; left <= life + 3; left++) {
            double expected = forEver(rate, change, 0, life) - forEver(rate, change, left, life);
            assertThat(EndlessRenewal.of(rate, change).worth(left, life))
                    .as("%s years left", left)
                    .isCloseTo(expected, within(1e-9));
        }
    }

    /** Present value of renewals of 1 euro from a year on, until they count no more. */
    private static double forEver(double rate, double change, int first, int life) {
        double sum = 0;
        double value = 1;
        for (int year = first; value > 1e-18; year += life) {
            value = Math.pow((1 + change) / (1 + rate), year);
            sum += value;
        }
        return sum;
    }

    @Test
    void isNothingWhenDueAndAllWhenNew() {
        assertThat(EndlessRenewal.of(0.0225, 0.01).worth(0, 40)).isZero();
        assertThat(EndlessRenewal.of(0.0225, 0.01).worth(40, 40)).isEqualTo(1);
    }

    @Test
    void isTheStraightLineWherePricesRiseAsFastAsMoneyGrows() {
        assertThat(EndlessRenewal.of(0.02, 0.02).worth(10, 40)).isEqualTo(0.25);
        assertThat(EndlessRenewal.of(0.01, 0.02).worth(10, 40)).isEqualTo(0.25);
    }

    @Test
    void comesNearTheStraightLineAsTheRateComesNearTheTrend() {
        assertThat(EndlessRenewal.of(0.02 + 1e-12, 0.02).worth(10, 40)).isCloseTo(0.25, within(1e-9));
    }
}
