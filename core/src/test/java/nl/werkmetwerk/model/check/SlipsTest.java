package nl.werkmetwerk.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
    /** Counted by hand: a letter left out, put in, changed, two neighbours swapped. */
    @ParameterizedTest
    @CsvSource({
        "sewer, sewer, 0",
        "sewer, sewr, 1",
        "sewer, sewers, 1",
        "sewer, sower, 1",
        "sewer, swee, 2",
        "ab, ba, 1"
    })
    void areCountedInBothDirections(String one, String other, int slips) {
        assertThat(Slips.between(one, other)).isEqualTo(slips);
        assertThat(Slips.between(other, one)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"road, 4", "'', 0"})
    void ofAnEmptyWordAreItsLetters(String word, int slips) {
        assertThat(Slips.between("", word)).isEqualTo(slips);
    }
}
