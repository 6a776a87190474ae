package nl.werkmetwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EquivalentAnnualCostTest {
    @Test
    void dividesTheTotalByTheSumOfTheFactors() {
        assertThat(EquivalentAnnualCost.of(700, new double[] {1, 0.5, 0.25})).isEqualTo(400);
        assertThat(EquivalentAnnualCost.of(-700, new double[] {1, 0.5, 0.25})).isEqualTo(-400);
    }

    @Test
    void isTheAnnuityWhenFlowsFallAtYearEnd() {
        double[] factors = Flows.factors(0.03, Flows.years(1, 60));
        assertThat(EquivalentAnnualCost.of(1e6, factors)).isCloseTo(Annuity.payment(1e6, 0.03, 60), within(1e-8));
    }

    @Test
    void refusesToSpreadOverNoYears() {
        assertThatThrownBy(() -> EquivalentAnnualCost.of(100, new double[] {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("sum of discount factors (0.0) is not allowed");
    }
}
