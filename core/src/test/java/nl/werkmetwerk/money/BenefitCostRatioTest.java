package nl.werkmetwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BenefitCostRatioTest {
    @Test
    void dividesGainsByLosses() {
        assertThat(BenefitCostRatio.of(300, 200)).hasValue(1.5);
    }

    @Test
    void isZeroWithoutGains() {
        assertThat(BenefitCostRatio.of(0, 200)).hasValue(0);
    }

    @Test
    void isEmptyWithoutLosses() {
        assertThat(BenefitCostRatio.of(300, 0)).isEmpty();
        assertThat(BenefitCostRatio.of(0, 0)).isEmpty();
    }

    @Test
    void refusesLossesWithTheirSign() {
        assertThatThrownBy(() -> BenefitCostRatio.of(300, -200))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("|PV-| (-200.0) is not allowed: it is finite and at least 0");
        assertThatThrownBy(() -> BenefitCostRatio.of(Double.NaN, 200))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("PV+ (NaN) is not allowed");
    }
}
