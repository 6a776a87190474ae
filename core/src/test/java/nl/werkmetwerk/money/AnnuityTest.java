package nl.werkmetwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class AnnuityTest {
    @Test
    void isTheSumOfTheDiscountFactors() {
        for (double rate : new double[] {-0.02, 0.0225, 0.04, 1}) {
            assertThat(Annuity.factor(rate, 40))
                    .isCloseTo(Flows.sum(Flows.factors(rate, Flows.years(1, 40))), Percentage.withPercentage(1e-11));
        }
    }

    @Test
    void dividesByTheYearsWithoutInterest() {
        assertThat(Annuity.factor(0, 40)).isEqualTo(40);
        assertThat(Annuity.payment(1000, 0, 40)).isEqualTo(25);
    }

    @Test
    void keepsAllDigitsAtVerySmallRates() {
        double rate = 1e-12;
        assertThat(Annuity.factor(rate, 40)).isCloseTo(40 - 40 * 41 / 2.0 * rate, within(1e-13));
        assertThat(Annuity.factor(-rate, 40)).isCloseTo(40 + 40 * 41 / 2.0 * rate, within(1e-13));
    }

    @Test
    void paysBackThePrincipalWithInterest() {
        double debt = 1000;
        double payment = Annuity.payment(debt, 0.03, 25);
        for (int year = 0; year < 25; year++) {
            debt = debt * 1.03 - payment;
        }
        assertThat(debt).isCloseTo(0, within(1e-9));
    }

    @Test
    void refusesRatesAndTermsWithoutMeaning() {
        assertThatThrownBy(() -> Annuity.factor(-1, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rate (-1.0) is not allowed: it is finite and above -1");
        assertThatThrownBy(() -> Annuity.payment(1, 0.02, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("years (0.0) is not allowed: it is finite and above 0");
    }
}
