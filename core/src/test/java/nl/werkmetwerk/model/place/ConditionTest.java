package nl.werkmetwerk.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.place.Wanted.OneOf;
import nl.werkmetwerk.model.place.Wanted.Within;
import org.junit.jupiter.api.Test;

/** The cases are those that MODEL-practice 12.2 tells apart. */
class ConditionTest {
    private static final Section KNOWN = new Section(
            "S1",
            "S1",
            Optional.empty(),
            Optional.of("Delft"),
            OptionalDouble.of(40),
            Map.of(),
            Map.of(
                    "soil", new Attribute.Text("peat"),
                    "width", new Attribute.Number(12),
                    "tram", new Attribute.Flag(true)));

    private static final Section UNKNOWN = new Section(
            "S2",
            "S2",
            Optional.of("D"),
            Optional.empty(),
            OptionalDouble.empty(),
            Map.of(),
            Map.of("width", new Attribute.Text("12")));

    private static boolean meets(Section section, String name, Wanted wanted) {
        return new Condition(Map.of(name, wanted)).meets(section);
    }

    private static Wanted text(String... values) {
        return new OneOf(List.of(values).stream()
                .map(v -> (Attribute) new Attribute.Text(v))
                .toList());
    }

    private static Wanted within(double min, double max) {
        return new Within(OptionalDouble.of(min), OptionalDouble.of(max));
    }

    @Test
    void everySectionMeetsNoCondition() {
        assertThat(Condition.ALWAYS.meets(UNKNOWN)).isTrue();
    }

    @Test
    void aValueIsMetByTheSameOne() {
        assertThat(meets(KNOWN, "soil", text("peat"))).isTrue();
        assertThat(meets(KNOWN, "soil", text("clay"))).isFalse();
        assertThat(meets(KNOWN, "soil", text("clay", "peat"))).isTrue();
        assertThat(meets(KNOWN, "tram", new OneOf(List.of(new Attribute.Flag(true)))))
                .isTrue();
    }

    @Test
    void boundsAreIncluded() {
        assertThat(meets(KNOWN, "width", within(12, 12))).isTrue();
        assertThat(meets(KNOWN, "width", within(12.1, 13))).isFalse();
        assertThat(meets(KNOWN, "width", new Within(OptionalDouble.empty(), OptionalDouble.of(12))))
                .isTrue();
        assertThat(meets(KNOWN, "width", new Within(OptionalDouble.of(12.1), OptionalDouble.empty())))
                .isFalse();
    }

    @Test
    void aTextIsNoNumber() {
        assertThat(meets(UNKNOWN, "width", within(0, 100))).isFalse();
        assertThat(meets(UNKNOWN, "width", new OneOf(List.of(new Attribute.Number(12)))))
                .isFalse();
    }

    @Test
    void whatIsMissingIsNotMet() {
        assertThat(meets(UNKNOWN, "soil", text("peat"))).isFalse();
        assertThat(meets(UNKNOWN, "households", within(0, 100))).isFalse();
        assertThat(meets(UNKNOWN, "city", text("Delft"))).isFalse();
    }

    @Test
    void householdsDistrictAndCityMayBeAsked() {
        assertThat(meets(KNOWN, "households", within(40, 40))).isTrue();
        assertThat(meets(KNOWN, "city", text("Delft"))).isTrue();
        assertThat(meets(UNKNOWN, "district", text("D"))).isTrue();
    }

    @Test
    void aSectionWithoutDistrictIsOneOfItsOwn() {
        assertThat(meets(KNOWN, "district", text("S1"))).isTrue();
    }

    @Test
    void everyEntryHasToBeMet() {
        Map<String, Wanted> both = Map.of("soil", text("peat"), "width", within(0, 11));
        assertThat(new Condition(both).meets(KNOWN)).isFalse();
    }

    @Test
    void theTextOfANumberIsAsWritten() {
        assertThat(new Attribute.Number(1200)).hasToString("1200");
        assertThat(new Attribute.Number(0.5)).hasToString("0.5");
    }
}
