package nl.werkmetwerk.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.uncertain.Experiment;
import org.junit.jupiter.api.Test;

class LessonTest {
    private static final Belief PRIOR = new Belief(1_000, 2_000);
    private static final Pilot PILOT = new Pilot(40, 3_000, 500, 0, 0, 0, 0.0225);

    private static Experiment seen(String id, String strategy, Double... observed) {
        return new Experiment(
                id,
                "one crew",
                "joint works",
                Optional.of(strategy),
                List.of("a", "b", "c"),
                5_000,
                List.of(observed),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    /** MODEL 15: p = 1/s² + 1/(ω² + σ²/n), mean (m/s² + x̄/(ω² + σ²/n))/p, variance 1/p. */
    @Test
    void whatWasSeenMovesThePriorAsTheModelSays() {
        List<Lesson> lessons = Lesson.of(List.of(seen("one", "joint", 4_000.0, 2_000.0)), PRIOR, PILOT, "joint");
        double v = 500.0 * 500 + 3_000.0 * 3_000 / 2;
        double p = 1 / 4e6 + 1 / v;
        assertThat(lessons).hasSize(1);
        assertThat(lessons.get(0).before()).isEqualTo(PRIOR);
        assertThat(lessons.get(0).after().mean()).isCloseTo((1_000 / 4e6 + 3_000 / v) / p, within(1e-9));
        assertThat(lessons.get(0).after().sd()).isCloseTo(Math.sqrt(1 / p), within(1e-9));
    }

    /** Two pilots of n streets each without an effect of the area tell as much as one of 2n. */
    @Test
    void twoExperimentsTellAsMuchAsOneOfAllTheirStreets() {
        Pilot alike = new Pilot(40, 3_000, 0, 0, 0, 0, 0);
        Belief inTwo = last(Lesson.of(
                List.of(seen("one", "joint", 4_000.0), seen("two", "joint", 2_000.0)), PRIOR, alike, "joint"));
        Belief inOne = last(Lesson.of(List.of(seen("all", "joint", 4_000.0, 2_000.0)), PRIOR, alike, "joint"));
        assertThat(inTwo.mean()).isCloseTo(inOne.mean(), within(1e-9));
        assertThat(inTwo.sd()).isCloseTo(inOne.sd(), within(1e-9));
    }

    private static Belief last(List<Lesson> lessons) {
        return lessons.get(lessons.size() - 1).after();
    }

    @Test
    void whatSaysNothingOfTheStrategyTeachesNothing() {
        assertThat(Lesson.of(List.of(seen("one", "other", 9_000.0), seen("running", "joint")), PRIOR, PILOT, "joint"))
                .isEmpty();
    }

    @Test
    void theProbabilityOfAGainFollowsTheNormal() {
        assertThat(new Belief(0, 5).probabilityOfGain()).isEqualTo(0.5);
        // Φ(1.6448536269514722) = 0.95
        assertThat(new Belief(1.6448536269514722, 1).probabilityOfGain()).isCloseTo(0.95, within(1e-12));
        assertThat(new Belief(3, 0).probabilityOfGain()).isOne();
        assertThat(new Belief(-3, 0).probabilityOfGain()).isZero();
    }

    @Test
    void moreCannotBeSeenThanThereAreStreets() {
        assertThatThrownBy(() -> seen("one", "joint", 1.0, 2.0, 3.0, 4.0)).hasMessageContaining("streets observed (4)");
    }
}
