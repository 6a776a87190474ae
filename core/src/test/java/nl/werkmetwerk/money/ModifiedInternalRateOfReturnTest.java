package nl.werkmetwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ModifiedInternalRateOfReturnTest {
    @Test
    void growsTheLossesIntoTheGainsAtTheEnd() {
        assertThat(ModifiedInternalRateOfReturn.of(121, 50, 0.5, 2).orElseThrow())
                .isCloseTo(1.2, within(1e-14));
    }

    @Test
    void isTheDiscountRateWhenGainsEqualLosses() {
        double end = Math.pow(1.0225, -60);
        OptionalDouble rate = ModifiedInternalRateOfReturn.of(5e5, 5e5, end, 60);
        assertThat(rate.orElseThrow()).isCloseTo(0.0225, within(1e-14));
    }

    @Test
    void isEmptyUnlessThereAreGainsAndLosses() {
        assertThat(ModifiedInternalRateOfReturn.of(0, 50, 0.5, 2)).isEmpty();
        assertThat(ModifiedInternalRateOfReturn.of(50, 0, 0.5, 2)).isEmpty();
    }

    @Test
    void holdsForAHorizonOfOneYear() {
        assertThat(ModifiedInternalRateOfReturn.of(60, 50, 1, 1).orElseThrow()).isCloseTo(0.2, within(1e-14));
    }

    @Test
    void refusesWhatHasNoMeaning() {
        assertThatThrownBy(() -> ModifiedInternalRateOfReturn.of(-1, 50, 0.5, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("PV+ (-1.0) is not allowed");
        assertThatThrownBy(() -> ModifiedInternalRateOfReturn.of(1, -50, 0.5, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("|PV-| (-50.0) is not allowed");
        assertThatThrownBy(() -> ModifiedInternalRateOfReturn.of(1, 50, 0, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("discount factor (0.0) is not allowed");
        assertThatThrownBy(() -> ModifiedInternalRateOfReturn.of(1, 50, 0.5, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("years (0) is not allowed");
    }
}
