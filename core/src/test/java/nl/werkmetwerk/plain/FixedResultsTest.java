package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.practice.Pilot;
import nl.werkmetwerk.study.BudgetStudy;
import nl.werkmetwerk.study.CompareStudy;
import nl.werkmetwerk.study.DiffStudy;
import nl.werkmetwerk.study.DrawStudy;
import nl.werkmetwerk.study.OpportunityStudy;
import nl.werkmetwerk.study.OptimiseStudy;
import nl.werkmetwerk.study.PartyStudy;
import nl.werkmetwerk.study.PilotStudy;
import nl.werkmetwerk.study.SensitivityStudy;
import nl.werkmetwerk.study.Study;
import nl.werkmetwerk.study.YearStudy;
import nl.werkmetwerk.uncertainty.sampling.Sampling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A result is what was computed: whoever holds it can read it, and pass it on, but not change it. */
@Tag("thorough")
class FixedResultsTest {
    private record Held(List<String> names, Optional<Map<String, Double>> amounts) {}

    @Test
    void nothingOfAComparisonCanBeChangedByItsHolder() {
        LongStream.rangeClosed(1, 60).mapToObj(CaseGenerator::mixed).forEach(of -> {
            Comparison comparison = Comparer.compare(of);
            assertThat(Holdings.thatCanBeChanged(comparison)).as(of.name()).isEmpty();
            assertThat(comparison).isEqualTo(Comparer.compare(of));
        });
    }

    @Test
    void nothingOfAnAnswerOfAStudyCanBeChangedByItsHolder() {
        LongStream.rangeClosed(1, 12).mapToObj(CaseGenerator::mixed).forEach(of -> {
            for (Study<?> study : studies(of)) {
                assertThat(Holdings.thatCanBeChanged(study.run(of)))
                        .as("%s %s", of.name(), study)
                        .isEmpty();
            }
        });
    }

    static List<Study<?>> studies(Case of) {
        Pilot pilot = new Pilot(10, 500, 100, 1, 1000, 100, 0);
        return List.of(
                new CompareStudy(),
                BudgetStudy.ALL,
                OpportunityStudy.DEFAULT,
                new PartyStudy(Optional.empty()),
                new OptimiseStudy(1, true),
                new DrawStudy(20, Sampling.SOBOL, true, true),
                new PilotStudy(Optional.empty(), Baseline.SEPARATE, pilot, 20),
                new SensitivityStudy(Optional.empty(), "separate", 0.2, List.of()),
                new YearStudy("coincident", of.baseYear()),
                new DiffStudy(of, List.of(), "separate"));
    }

    @Test
    void whatAMakerKeepsOfItsListsAndMapsIsNotInTheResult() {
        StrategyResult result =
                Comparer.compare(CaseGenerator.mixed(1)).strategies().get(0);
        Map<String, Double> kept = new HashMap<>(result.bySection());
        StrategyResult made = new StrategyResult(
                result.name(),
                result.total(),
                result.byKind(),
                result.byDiscipline(),
                result.byParty(),
                kept,
                result.byDistrict(),
                result.byCity(),
                result.equivalentAnnualCost(),
                result.impacts(),
                result.renewals(),
                result.sections(),
                result.cashFlows());
        kept.clear();
        assertThat(made).isEqualTo(result);
    }

    @Test
    void theWalkFindsWhatCanBeChanged() {
        Held held = new Held(new ArrayList<>(List.of("a")), Optional.of(new HashMap<>(Map.of("a", 1.0))));
        assertThat(Holdings.thatCanBeChanged(List.of(held))).containsExactlyInAnyOrder("[].names", "[].amounts");
        assertThat(Holdings.thatCanBeChanged(Optional.of(new double[1]))).hasSize(1);
    }
}
