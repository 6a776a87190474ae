package nl.werkmetwerk.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.constraint.BlockedYears;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;
import nl.werkmetwerk.optimise.outcome.Conflict;
import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Outcome;
import nl.werkmetwerk.optimise.outcome.Progress;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.sample.RealisticCity;
import org.junit.jupiter.api.Test;

class OptimiserTest {
    private static final OptimiserOptions OPTIONS = OptimiserOptions.DEFAULT;

    private static Optimisation solved(Case of) {
        return (Optimisation) Optimiser.optimise(of, OPTIONS);
    }

    @Test
    void provesEverySectionOfARealisticCity() {
        Optimisation found = solved(RealisticCity.of(1, 12, 60));
        assertThat(found.sectionsProvenOptimal()).isEqualTo(12);
        assertThat(found.gap()).isBetween(0.0, 1e-6);
        assertThat(found.unsharedOptimum().orElseThrow()).isLessThan(found.separate());
        assertThat(found.total()).isLessThan(found.unsharedOptimum().orElseThrow());
    }

    @Test
    void findsTheSameOnAnyNumberOfThreads() {
        Case city = RealisticCity.of(2, 10, 50);
        assertThat(Optimiser.optimise(city, OPTIONS.withThreads(3))).isEqualTo(Optimiser.optimise(city, OPTIONS));
    }

    @Test
    void keepsItsBoundWhenStoppedAtOnce() {
        Case city = RealisticCity.of(3, 4, 40);
        double optimum = solved(city).total();
        Outcome stopped = Optimiser.optimise(city, OPTIONS.withCancellation(() -> true));
        if (stopped instanceof Optimisation found) {
            assertThat(found.lowerBound()).isLessThanOrEqualTo(optimum);
        } else {
            assertThat(((Infeasibility) stopped).proven()).isFalse();
        }
    }

    @Test
    void tellsOfProgressUntilAllIsDone() {
        List<Progress> heard = new ArrayList<>();
        Optimiser.optimise(RealisticCity.of(4, 3, 30), OPTIONS.withListener(heard::add));
        Progress last = heard.stream()
                .filter(p -> p.phase() == Progress.Phase.SHARED)
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(last.done()).isEqualTo(last.parts());
    }

    @Test
    void keepsToAYearlyBudgetOfACityAndBoundsIt() {
        Case city = RealisticCity.of(5, 8, 40);
        double[] spent = spending(city, solved(city));
        double amount = 0.7 * Arrays.stream(spent).skip(1).max().orElseThrow();
        Budget budget = Budget.of(2027, 2065, amount);
        Case bound = city.toBuilder()
                .constraints(Constraints.NONE.withBudgets(List.of(budget)))
                .build();
        Optimisation found = solved(bound);
        for (int year = 1; year < 40; year++) {
            assertThat(budget.allows(spending(bound, found)[year]))
                    .as("year %s", 2026 + year)
                    .isTrue();
        }
        assertThat(found.lowerBound()).isLessThanOrEqualTo(found.total());
        assertThat(found.gap()).isLessThan(0.05);
        assertThat(found.total()).isGreaterThanOrEqualTo(solved(city).lowerBound());
    }

    @Test
    void keepsToAYearlyBudgetWhereTheDistrictSharesAKind() {
        Case city = RealisticCity.of(9, 6, 25);
        JointWorks wide = new JointWorks(
                Map.of("siteSetUp", 0.8, "traffic", 0.9),
                Map.of("siteSetUp", SharingScope.DISTRICT, "traffic", SharingScope.DISTRICT),
                0.02);
        Case shared = city.toBuilder().jointWorks(wide).build();
        double most =
                Arrays.stream(spending(shared, solved(shared))).skip(1).max().orElseThrow();
        Budget budget = Budget.of(2027, 2050, 1.3 * most);
        Case bound = shared.toBuilder()
                .constraints(Constraints.NONE.withBudgets(List.of(budget)))
                .build();
        Optimisation found = solved(bound);
        assertThat(found.lowerBound()).isLessThanOrEqualTo(found.total());
        assertThat(Arrays.stream(spending(bound, found)).skip(1)).allMatch(budget::allows);
    }

    private static double[] spending(Case of, Optimisation found) {
        double[] spent = new double[of.horizon() + 1];
        Set<Kind> works = Set.of(Kind.RENEWAL, Kind.SHARING, Kind.COORDINATION);
        Ledger.read(ResolvedCase.of(of), found.strategy(), entry -> {
            spent[entry.year() - of.baseYear()] += works.contains(entry.kind()) ? entry.amount() : 0;
        });
        return spent;
    }

    @Test
    void namesTheYearTheAmountShortAndTheAssetsOfABudgetThatIsTooSmall() {
        Case of = street(Constraints.NONE.withBudgets(List.of(Budget.of(2026, 2027, 400))));
        Infeasibility why = (Infeasibility) Optimiser.optimise(of, OPTIONS);
        assertThat(why.proven()).isTrue();
        assertThat(why.shortages()).singleElement().satisfies(shortage -> {
            assertThat(shortage.year()).isEqualTo(2026);
            assertThat(shortage.amount()).isCloseTo(600, within(1e-5));
            assertThat(shortage.mandatory()).containsExactly("old");
        });
    }

    @Test
    void namesTheAssetTheYearAndTheConstraintThatLeaveNothingAllowed() {
        BlockedYears blocked = new BlockedYears("S", SharingScope.SECTION, 2020, 2030);
        Case of = street(new Constraints(List.of(), List.of(blocked), List.of(), List.of()));
        assertThat(Optimiser.optimise(of, OPTIONS))
                .isEqualTo(new Infeasibility(
                        List.of(new Conflict("old", 2026, Conflict.Reason.BLOCKED_YEARS)), List.of(), true));
    }

    /** One old asset of 1 000 euro that cannot wait, in a street. */
    private static Case street(Constraints constraints) {
        return Case.builder("street", 2026, 3)
                .section(Section.of("S"))
                .asset(Asset.builder("old", "sewer", "S")
                        .installed(1990)
                        .life(30)
                        .renewal(new Component("pipe", 0, 1000, Lasting.YES))
                        .flexibility(new Flexibility(OptionalInt.of(0), OptionalInt.of(0)))
                        .build())
                .constraints(constraints)
                .build();
    }

    @Test
    void givesEverySectionItsBestWindow() {
        Case city = RealisticCity.of(6, 5, 60);
        List<SectionRule> rules = WindowRules.best(city, 1);
        assertThat(rules).hasSize(5);
        double total = rules.stream().mapToDouble(SectionRule::total).sum();
        double coincident = Comparer.compare(city).strategies().get(1).total();
        assertThat(total).isBetween(solved(city).lowerBound(), coincident);
    }
}
