package nl.werkmetwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NetPresentValueTest {
    @Test
    void addsAmountsTimesFactors() {
        assertThat(NetPresentValue.of(new double[] {-100, 60, 80}, new double[] {1, 0.5, 0.25}))
                .isEqualTo(-50);
    }

    @Test
    void isZeroWithoutAmounts() {
        assertThat(NetPresentValue.of(new double[] {}, new double[] {})).isZero();
    }

    @Test
    void refusesAmountsWithoutFactors() {
        assertThatThrownBy(() -> NetPresentValue.of(new double[] {1, 2}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 amounts and 1 discount factors: every amount needs one");
    }
}
