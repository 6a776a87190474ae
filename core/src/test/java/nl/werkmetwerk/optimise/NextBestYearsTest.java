package nl.werkmetwerk.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.sample.RealisticCity;
import org.junit.jupiter.api.Test;

class NextBestYearsTest {
    private static final long MOST = 150;

    @Test
    void costsWhatTheBestScheduleWithoutThatYearCostsMore() {
        int compared = 0;
        for (long seed = 0; seed < 160; seed++) {
            Case of = SmallCases.of(seed, false);
            if (!Double.isNaN(PlainOptimum.of(of, Sharing.ALL, MOST))
                    && Optimiser.optimise(of, OptimiserOptions.DEFAULT.withGap(0)) instanceof Optimisation found) {
                compared += check(of, found);
            }
        }
        assertThat(compared).isGreaterThan(60);
    }

    private static int check(Case of, Optimisation found) {
        List<NextBest> reasons = NextBestYears.of(found, OptimiserOptions.DEFAULT);
        for (NextBest why : reasons) {
            double other = PlainOptimum.without(
                    of,
                    Sharing.ALL,
                    MOST,
                    works -> works.year() == why.year() && works.assets().contains(why.asset()));
            if (other == Double.POSITIVE_INFINITY) {
                assertThat(why.cost()).as(of.name()).isEmpty();
            } else {
                double near = Math.max(1e-5, 2e-6 * Math.abs(other));
                assertThat(why.cost().orElseThrow()).as(of.name()).isCloseTo(other - found.total(), within(near));
            }
        }
        return reasons.size();
    }

    @Test
    void tellsOfEverySectionThatIsWorkedOnInAnotherYear() {
        Case city = RealisticCity.of(7, 6, 50);
        Optimisation found = (Optimisation) Optimiser.optimise(city, OptimiserOptions.DEFAULT);
        List<NextBest> reasons = NextBestYears.of(found, OptimiserOptions.DEFAULT.withThreads(2));
        assertThat(reasons).hasSize(6).allSatisfy(why -> {
            assertThat(why.otherYear().orElse(0)).isNotEqualTo(why.year());
            assertThat(why.cost().orElse(0)).isGreaterThan(-1e-6);
        });
    }
}
