package nl.werkmetwerk.optimise.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.optimise.Optimiser;
import nl.werkmetwerk.optimise.graph.DistrictShares;
import nl.werkmetwerk.optimise.graph.Partition;
import nl.werkmetwerk.optimise.graph.SpendingRule;
import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Shortage;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.sample.RealisticCity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Budgets over many sections that are too small. */
@Tag("thorough")
class LeastRaiseTest {
    private static final int YEARS = 30;

    @Test
    void provesThatThereIsNoScheduleAndBoundsTheRaiseThatMakesOne() {
        Case city = RealisticCity.of(5, 6, YEARS);
        Case bounded = bounded(city, Budget.of(2026, 2025 + YEARS, 5_000));
        Infeasibility why = (Infeasibility) Optimiser.optimise(bounded, OptimiserOptions.DEFAULT);
        double enough = why.shortages().stream().mapToDouble(Shortage::amount).sum();
        assertThat(why.proven()).isTrue();
        assertThat(why.leastRaise().orElseThrow()).isBetween(0.5 * enough, enough);
    }

    @Test
    void isNothingWhereASchedulesSpendingIsTheBudget() {
        for (int seed = 1; seed <= 4; seed++) {
            Case city = RealisticCity.of(seed, 5, YEARS);
            double[] spent = spending(city);
            List<Budget> budgets = new ArrayList<>();
            for (int year = 0; year < YEARS; year++) {
                budgets.add(Budget.of(2026 + year, 2026 + year, spent[year] + 0.01));
            }
            double[] guess = new double[YEARS * YEARS];
            Arrays.fill(guess, 1000);
            assertThat(raise(bounded(city, budgets.toArray(Budget[]::new))).bound(guess))
                    .isLessThan(0.01);
        }
    }

    private static LeastRaise raise(Case of) {
        ResolvedCase resolved = ResolvedCase.of(of);
        List<int[]> clusters = Partition.of(resolved, Sharing.ALL);
        DistrictShares alone = DistrictShares.alone();
        BudgetRows rows =
                new BudgetRows(resolved, Sharing.ALL, alone, of.constraints().budgets());
        return new LeastRaise(
                resolved, Sharing.ALL, OptimiserOptions.DEFAULT, clusters, SpendingRule.free(), alone, rows);
    }

    private static double[] spending(Case city) {
        Optimisation found = (Optimisation) Optimiser.optimise(city, OptimiserOptions.DEFAULT);
        double[] spent = new double[YEARS + 1];
        Set<Kind> works = Set.of(Kind.RENEWAL, Kind.SHARING, Kind.COORDINATION);
        Ledger.read(ResolvedCase.of(city), found.strategy(), entry -> {
            spent[entry.year() - 2026] += works.contains(entry.kind()) ? entry.amount() : 0;
        });
        return spent;
    }

    private static Case bounded(Case city, Budget... budgets) {
        return city.toBuilder()
                .constraints(Constraints.NONE.withBudgets(List.of(budgets)))
                .build();
    }
}
