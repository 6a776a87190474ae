package nl.werkmetwerk.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.compare.sum.StrategyTotal;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.constraint.FlexibilityRules;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.plain.CaseGenerator;
import nl.werkmetwerk.resolved.ResolvedCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Properties on generated cases of every feature: whoever may do more never pays more (MODEL 7). */
@Tag("thorough")
class MoreRoomTest {
    private static final OptimiserOptions EXACT = OptimiserOptions.DEFAULT.withGap(0);

    /** Farther than any asset of the generated cases is old or lives. */
    private static final Flexibility ALL_ROOM = new Flexibility(OptionalInt.of(100_000), OptionalInt.of(100_000));

    @Test
    void moreFreedomIsNeverDearer() {
        long compared =
                LongStream.range(0, 300).filter(MoreRoomTest::freedomHelps).count();
        assertThat(compared).isGreaterThan(200);
    }

    private static boolean freedomHelps(long seed) {
        Case of = SmallCases.of(seed, seed % 4 == 0);
        return neverDearer(of, freer(of));
    }

    /** Whether there is a schedule to compare with. */
    private static boolean neverDearer(Case narrow, Case wide) {
        if (!(Optimiser.optimise(narrow, EXACT) instanceof Optimisation before)) {
            return false;
        }
        Optimisation after = (Optimisation) Optimiser.optimise(wide, EXACT);
        assertThat(after.total()).as(narrow.name()).isLessThanOrEqualTo(before.total() + near(before.total()));
        assertThat(after.lowerBound()).as(narrow.name()).isLessThanOrEqualTo(before.total() + near(before.total()));
        before.unsharedOptimum()
                .ifPresent(apart -> assertThat(after.unsharedOptimum().orElseThrow())
                        .as(narrow.name())
                        .isLessThanOrEqualTo(apart + near(apart)));
        return true;
    }

    private static Case freer(Case of) {
        FlexibilityRules rules = of.flexibility();
        Map<String, Flexibility> byDiscipline = new HashMap<>();
        rules.byDiscipline().forEach((discipline, room) -> byDiscipline.put(discipline, freer(room)));
        List<Asset> assets = of.assets().stream()
                .map(asset -> SmallCases.withRoom(asset, freer(asset.flexibility())))
                .toList();
        return of.toBuilder()
                .assets(assets)
                .flexibility(new FlexibilityRules(freer(rules.general()), byDiscipline))
                .build();
    }

    private static Flexibility freer(Flexibility room) {
        return new Flexibility(more(room.advance()), more(room.defer()));
    }

    private static OptionalInt more(OptionalInt years) {
        return years.isPresent() ? OptionalInt.of(years.getAsInt() + 3) : years;
    }

    @Test
    void moreBudgetIsNeverDearer() {
        long compared = LongStream.range(0, 300)
                .mapToObj(seed -> SmallCases.of(seed, true))
                .filter(of -> !of.constraints().budgets().isEmpty())
                .filter(of -> neverDearer(of, richer(of)))
                .count();
        assertThat(compared).isGreaterThan(60);
    }

    private static Case richer(Case of) {
        List<Budget> budgets = of.constraints().budgets().stream()
                .map(b -> new Budget(b.from(), b.until(), 1.3 * b.amount() + 500, b.party(), b.discipline()))
                .toList();
        return of.toBuilder().constraints(of.constraints().withBudgets(budgets)).build();
    }

    /** Where everything is allowed, whatever is done is a schedule: none of it is cheaper, and timing alone cannot lose. */
    @Test
    void nothingThatIsAllowedIsCheaper() {
        long compared = LongStream.range(0, 80)
                .map(seed -> cheapest(CaseGenerator.mixed(seed)))
                .sum();
        assertThat(compared).isGreaterThan(150);
    }

    private static long cheapest(Case whole) {
        Case of = allowing(whole);
        Optimisation found = (Optimisation) Optimiser.optimise(of, OptimiserOptions.DEFAULT.withGap(0.01));
        double near = near(found.separate());
        assertThat(found.timingGain().orElseThrow()).as(of.name()).isGreaterThanOrEqualTo(-near);
        assertThat(found.lowerBound()).as(of.name()).isLessThanOrEqualTo(found.total());
        assertThat(StrategyTotal.of(ResolvedCase.of(of), found.strategy(), 1))
                .as(of.name())
                .isEqualTo(found.total());
        return shared(of)
                .filter(known -> {
                    assertThat(found.total())
                            .as("%s: %s", of.name(), known.name())
                            .isLessThanOrEqualTo(known.total() + near);
                    return true;
                })
                .count();
    }

    private static Case allowing(Case whole) {
        List<Asset> assets = whole.assets().stream()
                .map(asset -> SmallCases.withRoom(asset, Flexibility.UNSAID))
                .toList();
        return whole.toBuilder()
                .assets(assets)
                .flexibility(new FlexibilityRules(ALL_ROOM, Map.of()))
                .constraints(Constraints.NONE)
                .build();
    }

    private static Stream<StrategyResult> shared(Case of) {
        List<String> others = of.strategies().stream()
                .filter(strategy -> strategy.sharing() != Sharing.ALL)
                .map(strategy -> strategy.name())
                .toList();
        return Comparer.compare(of).strategies().stream().filter(known -> !others.contains(known.name()));
    }

    /** The opportunistic replacement instance of eight components: exact with two years of advance and with forty. */
    @Test
    void theInstanceOfEightComponentsGetsCheaperWithAdvance() {
        double before = Double.POSITIVE_INFINITY;
        for (int advance : List.of(2, 5, 10, 20, 40)) {
            Optimisation found =
                    (Optimisation) Optimiser.optimise(Replacement.of(8, 100, advance), OptimiserOptions.DEFAULT);
            assertThat(found.lowerBound()).isCloseTo(found.total(), within(1e-3));
            assertThat(found.total()).isLessThanOrEqualTo(before);
            before = found.total();
        }
    }

    private static double near(double total) {
        return Math.max(1e-6, 1e-9 * Math.abs(total));
    }
}
