package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.werkmetwerk.budget.Budgeter;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.opportunity.OpportunityFinder;
import org.junit.jupiter.api.Test;

/** A result is what was computed: whoever holds it can read it, and pass it on, but not change it. */
class FixedResultsTest {
    private record Held(List<String> names, Optional<Map<String, Double>> amounts) {}

    @Test
    void nothingOfAComparisonCanBeChangedByItsHolder() {
        LongStream.rangeClosed(1, 60).mapToObj(CaseGenerator::of).forEach(of -> {
            Comparison comparison = Comparer.compare(of);
            assertThat(Holdings.thatCanBeChanged(comparison)).as(of.name()).isEmpty();
            assertThat(comparison).isEqualTo(Comparer.compare(of));
        });
    }

    @Test
    void nothingOfABudgetOrAListOfOpportunitiesCanBeChangedByItsHolder() {
        LongStream.rangeClosed(1, 20).mapToObj(CaseGenerator::of).forEach(of -> {
            assertThat(Holdings.thatCanBeChanged(Budgeter.budget(of)))
                    .as(of.name())
                    .isEmpty();
            assertThat(Holdings.thatCanBeChanged(opportunities(of)))
                    .as(of.name())
                    .isEmpty();
        });
    }

    private static Object opportunities(Case of) {
        return OpportunityFinder.find(of, List.of(5), 1);
    }

    @Test
    void whatAMakerKeepsOfItsListsAndMapsIsNotInTheResult() {
        StrategyResult result =
                Comparer.compare(CaseGenerator.of(1)).strategies().get(0);
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
