package nl.werkmetwerk.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.field.Topic;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.plain.CaseGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must hold for the difference between any two cases, on generated ones that share ids and little else. */
@Tag("thorough")
class CaseDiffPropertiesTest {
    private static final Strategy JOINT = new Strategy("joint", List.of(), false, OptionalInt.of(5), Sharing.ALL);

    private static void forPairs(int count, BiConsumer<Case, Case> property) {
        LongStream.rangeClosed(1, count).forEach(seed -> property.accept(joint(seed), joint(seed + 5_000)));
    }

    private static Case joint(long seed) {
        return CaseGenerator.of(seed).toBuilder().strategy(JOINT).build();
    }

    private static CaseDiff diff(Case a, Case b) {
        return CaseDiff.of(a, b, "joint", "separate", 1);
    }

    /** Effects may be much larger than what they add up to: rounding is relative to them. */
    private static double scale(CaseDiff diff) {
        return Math.abs(diff.before().baseline())
                + Math.abs(diff.after().baseline())
                + Math.abs(diff.before().strategy())
                + Math.abs(diff.after().strategy())
                + diff.effects().stream()
                        .mapToDouble(e -> Math.abs(e.baseline()) + Math.abs(e.strategy()))
                        .sum();
    }

    @Test
    void theEffectsAddUpToTheDifferenceOfTheComparisons() {
        forPairs(60, (a, b) -> {
            CaseDiff diff = diff(a, b);
            assertThat(diff.effects().stream().mapToDouble(Effect::saving).sum())
                    .as("%s, %s", a.name(), b.name())
                    .isCloseTo(saving(b) - saving(a), offset(1e-9 * scale(diff)));
            assertThat(diff.effects().stream().mapToDouble(Effect::strategy).sum())
                    .as("%s, %s", a.name(), b.name())
                    .isCloseTo(diff.after().strategy() - diff.before().strategy(), offset(1e-9 * scale(diff)));
        });
    }

    private static double saving(Case of) {
        return Comparer.compare(of).saving("joint", Baseline.SEPARATE).amount();
    }

    @Test
    void aCaseDoesNotDifferFromItself() {
        LongStream.rangeClosed(1, 100).mapToObj(CaseDiffPropertiesTest::joint).forEach(of -> {
            CaseDiff diff = diff(of, of.toBuilder().build());
            assertThat(diff.changes()).isEmpty();
            assertThat(diff.effects()).isEmpty();
        });
    }

    @Test
    void theWayBackUndoesEveryEffect() {
        forPairs(40, (a, b) -> {
            CaseDiff there = diff(a, b);
            List<Effect> back = diff(b, a).effects();
            assertThat(back)
                    .extracting(Effect::topics)
                    .isEqualTo(there.effects().stream().map(Effect::topics).toList());
            for (int i = 0; i < back.size(); i++) {
                assertThat(back.get(i).saving())
                        .as("%s, %s: %s", a.name(), b.name(), back.get(i).topics())
                        .isCloseTo(-there.effects().get(i).saving(), offset(1e-9 * scale(there)));
            }
        });
    }

    /** What is not listed as a change moves nothing: with the topics of all changes, the first case becomes the second. */
    @Test
    void theListedTopicsHoldEverythingThatMovesAResult() {
        forPairs(300, (a, b) -> {
            Case nearA = nearlyA(a, b);
            Set<Topic> topics = EnumSet.noneOf(Topic.class);
            Changes.between(a, nearA).forEach(change -> topics.add(change.topic()));
            Outcome mixed = Outcome.of(new CaseMix(a, nearA).with(topics), "separate", "joint", 1);
            Outcome whole = Outcome.of(nearA, "separate", "joint", 1);
            assertThat(mixed.baseline())
                    .as(a.name())
                    .isCloseTo(whole.baseline(), offset(1e-9 * Math.abs(whole.baseline()) + 1e-6));
            assertThat(mixed.strategy())
                    .as(a.name())
                    .isCloseTo(whole.strategy(), offset(1e-9 * Math.abs(whole.strategy()) + 1e-6));
        });
    }

    /** The first case with some topics of the second, so that now and then only a few topics change. */
    private static Case nearlyA(Case a, Case b) {
        Set<Topic> some = EnumSet.noneOf(Topic.class);
        int bits = (a.name() + b.name()).hashCode();
        for (Topic topic : Topic.values()) {
            if ((bits >> topic.ordinal() & 1) == 1) {
                some.add(topic);
            }
        }
        try {
            return new CaseMix(a, b).with(some);
        } catch (IllegalArgumentException invalid) {
            return b;
        }
    }

    @Test
    void oneTopicThatChangesHasTheWholeEffect() {
        forPairs(100, (a, b) -> {
            Case other = a.toBuilder().discountRate(b.discountRate()).build();
            CaseDiff diff = diff(a, other);
            assertThat(diff.effects()).allSatisfy(effect -> {
                assertThat(effect.topics()).containsExactly(Topic.RATES);
                assertThat(effect.saving())
                        .isCloseTo(diff.after().saving() - diff.before().saving(), offset(1e-9 * scale(diff)));
            });
        });
    }
}
