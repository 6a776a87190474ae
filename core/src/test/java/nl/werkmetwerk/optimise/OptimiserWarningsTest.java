package nl.werkmetwerk.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.AssetBuilder;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.constraint.FlexibilityRules;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Outcome;
import org.junit.jupiter.api.Test;

class OptimiserWarningsTest {
    private static CaseBuilder street() {
        return Case.builder("street", 2026, 10)
                .section(Section.of("s"))
                .jointWorks(new JointWorks(Map.of("traffic", 1.0), Map.of(), 0))
                .asset(asset("sewer").build())
                .asset(asset("road").build());
    }

    /** Due in 2030, for 100. */
    private static AssetBuilder asset(String discipline) {
        return Asset.builder(discipline, discipline, "s")
                .installed(2000)
                .life(30)
                .renewal(Component.fixed("traffic", 100));
    }

    private static CaseBuilder free() {
        Flexibility some = new Flexibility(OptionalInt.of(0), OptionalInt.of(1));
        return street().flexibility(new FlexibilityRules(some, Map.of()));
    }

    private static List<Warning.Code> codes(Case of, boolean stopped) {
        Outcome outcome = Optimiser.optimise(of, OptimiserOptions.DEFAULT);
        return OptimiserWarnings.of(of, outcome, stopped).stream()
                .map(Warning::code)
                .toList();
    }

    @Test
    void doubtsAnOptimumWhereNothingMayMove() {
        assertThat(codes(street().build(), false)).containsExactly(Warning.Code.NO_FLEXIBILITY);
        assertThat(codes(free().build(), false)).isEmpty();
    }

    @Test
    void saysWhenOnlySharedWorksKeepToABudget() {
        // in one year both together cost 100; apart 200, and 2030 and 2031 are all the years there are for both
        Budget together = Budget.of(2026, 2035, 100);
        Case tight = free().asset(asset("water").build())
                .constraints(Constraints.NONE.withBudgets(List.of(together)))
                .build();
        assertThat(codes(tight, false)).containsExactly(Warning.Code.UNSHARED_INFEASIBLE);
        assertThat(codes(tight, true)).isEmpty();
    }
}
