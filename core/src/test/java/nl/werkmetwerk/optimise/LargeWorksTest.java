package nl.werkmetwerk.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.werkmetwerk.compare.sum.StrategyTotal;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.resolved.ResolvedCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Twelve streets with a sewer of 1 000 euro each, due in 2030, to be renewed between 2030 and 2041, with 1 500 euro a year. Later is
 * cheaper, so each waits as long as it may, but no two fit in a year. A price on every euro alone leaves a gap of 9 %: there half of a work could wait.
 */
@Tag("thorough")
class LargeWorksTest {
    private static final int STREETS = 12;

    private static Case streets() {
        return Case.builder("streets", 2026, 40)
                .discountRate(0.03)
                .sections(IntStream.range(0, STREETS)
                        .mapToObj(i -> Section.of("S" + i))
                        .toList())
                .assets(IntStream.range(0, STREETS)
                        .mapToObj(LargeWorksTest::sewer)
                        .toList())
                .constraints(Constraints.NONE.withBudgets(List.of(Budget.of(2026, 2065, 1500))))
                .build();
    }

    private static Asset sewer(int street) {
        return Asset.builder("sewer-" + street, "sewer", "S" + street)
                .installed(1970)
                .life(60)
                .renewal(new Component("pipe", 0, 1000, Lasting.YES))
                .flexibility(new Flexibility(OptionalInt.of(0), OptionalInt.of(STREETS - 1)))
                .build();
    }

    @Test
    void noTwoWorksOfMoreThanHalfABudgetFitInAYearAndTheBoundKnows() {
        Case streets = streets();
        Optimisation found = (Optimisation) Optimiser.optimise(streets, OptimiserOptions.DEFAULT);
        Strategy best = Strategy.explicit(
                "best",
                IntStream.range(0, STREETS)
                        .mapToObj(i -> Works.of(2030 + i, "sewer-" + i))
                        .toList());

        assertThat(found.total()).isCloseTo(StrategyTotal.of(ResolvedCase.of(streets), best, 1), within(1e-6));
        assertThat(found.gap()).isBetween(0.0, 0.01);
    }
}
