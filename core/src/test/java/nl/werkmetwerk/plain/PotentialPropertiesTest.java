package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Potential;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What sharing could bring at most holds for any overlap, on generated cases. */
@Tag("thorough")
class PotentialPropertiesTest {
    private static final int CASES = 150;

    @Test
    void allSharedIsTheSavingOfTheCaseWithEveryListedOverlapAtOne() {
        LongStream.rangeClosed(1, CASES).mapToObj(CaseGenerator::mixed).forEach(of -> {
            Comparison as = Comparer.compare(of);
            Comparison full = Comparer.compare(withOverlaps(of, () -> 1));
            for (int i = 0; i < as.savings().size(); i++) {
                Potential potential = as.potentials().get(i);
                assertThat(potential.strategy()).isEqualTo(as.savings().get(i).strategy());
                assertThat(potential.baseline()).isEqualTo(as.savings().get(i).baseline());
                assertThat(Near.amounts(potential.saving(), as.savings().get(i).amount()))
                        .isTrue();
                assertThat(Near.amounts(
                                potential.savingAllShared(),
                                full.savings().get(i).amount()))
                        .as(of.name())
                        .isTrue();
            }
        });
    }

    @Test
    void noOverlapBringsMoreThanTheGreatestSaving() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4);
        LongStream.rangeClosed(1, CASES).mapToObj(CaseGenerator::mixed).forEach(of -> {
            Comparison as = Comparer.compare(of);
            for (int trial = 0; trial < 4; trial++) {
                DoubleSupplier overlap = trial < 2 ? random::nextDouble : () -> random.nextInt(2);
                Comparison other = Comparer.compare(withOverlaps(of, overlap));
                for (int i = 0; i < as.savings().size(); i++) {
                    assertWithin(of, as.potentials().get(i), other.savings().get(i));
                }
            }
        });
    }

    private static void assertWithin(Case of, Potential potential, Saving saving) {
        double greatest = potential.greatestSaving();
        assertThat(saving.amount())
                .as(of.name())
                .isLessThanOrEqualTo(greatest + Math.max(1e-6, 1e-9 * Math.abs(greatest)));
        if (potential.greatestFraction().isPresent() && saving.fraction().isPresent()) {
            assertThat(saving.fraction().getAsDouble())
                    .as(of.name())
                    .isLessThanOrEqualTo(potential.greatestFraction().getAsDouble() + 1e-9);
        }
    }

    /** The case with another φ for everything that has one, also street by street. */
    private static Case withOverlaps(Case of, DoubleSupplier overlap) {
        JointWorks works = of.jointWorks();
        return of.toBuilder()
                .jointWorks(new JointWorks(replaced(works.sharing(), overlap), works.scope(), works.coordinationRate()))
                .sections(of.sections().stream()
                        .map(section -> withOverlaps(section, overlap))
                        .toList())
                .build();
    }

    private static Section withOverlaps(Section section, DoubleSupplier overlap) {
        return section.withSharing(replaced(section.sharing(), overlap));
    }

    private static Map<String, Double> replaced(Map<String, Double> sharing, DoubleSupplier overlap) {
        Map<String, Double> replaced = new LinkedHashMap<>();
        sharing.keySet().forEach(kind -> replaced.put(kind, overlap.getAsDouble()));
        return replaced;
    }
}
