package nl.werkmetwerk.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.model.neighbourhood.Criterion;
import nl.werkmetwerk.neighbourhood.selection.Selection;
import nl.werkmetwerk.plain.PackageMaker;
import org.junit.jupiter.api.Test;

/** Districts that are priced section by section are held against the same gone through as a whole. */
class WholeDistrictsTest {
    private static final int CASES = 300;

    @Test
    void theBoundIsNeverBelowWhatCanBeHadAndWhatIsFoundFits() {
        long shared = LongStream.rangeClosed(1, CASES)
                .mapToObj(seed -> PackageMaker.of(seed, 7))
                .filter(WholeDistrictsTest::holds)
                .count();

        assertThat(shared).isGreaterThan(5);
    }

    /** Whether a district of the case was priced apart. */
    private static boolean holds(Case of) {
        Neighbourhood whole = Neighbourhood.of(of, 12, 1);
        Neighbourhood apart = Neighbourhood.of(of, 0, 1);
        double[] weights = Weights.divided(
                of.packages().criteria().stream().mapToDouble(Criterion::weight).toArray());
        for (ChoiceRule rule : List.of(ChoiceRule.POINTS, ChoiceRule.EURO)) {
            Selection best = new Chooser(whole).choose(rule, weights);
            Selection found = new Chooser(apart).choose(rule, weights);
            double tolerance = 1e-6 * Math.max(1, Math.abs(best.first())) + new Chooser(whole).euroTolerance();

            assertThat(best.proven()).isTrue();
            assertThat(found.bound()).as(of.name()).isGreaterThanOrEqualTo(best.first() - tolerance);
            assertThat(found.first()).as(of.name()).isLessThanOrEqualTo(best.first() + tolerance);
            assertThat(apart.value(Neighbourhood.set(found.members())).fits(apart.budgets()))
                    .isTrue();
        }
        return apart.slack().isThere();
    }
}
