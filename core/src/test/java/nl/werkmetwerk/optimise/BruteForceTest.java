package nl.werkmetwerk.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The optimum is the least total of all allowed schedules, each priced by the ordinary engine. */
@Tag("thorough")
class BruteForceTest {
    private static final OptimiserOptions EXACT = OptimiserOptions.DEFAULT.withGap(0);

    /** Cases with more schedules than this are left out. */
    private static final long MOST = 250;

    @Test
    void findsTheLeastTotal() {
        long compared = LongStream.range(0, 420)
                .filter(seed -> check(SmallCases.of(seed, false)))
                .count();
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void findsTheLeastTotalWithinBudgets() {
        long compared = LongStream.range(0, 120)
                .filter(seed -> check(SmallCases.of(seed, true)))
                .count();
        assertThat(compared).isGreaterThan(80);
    }

    /** Every asset going on for ever: the end is worth what the ordinary engine says, by the first method (MODEL 6). */
    @Test
    void findsTheLeastTotalWhereEveryAssetGoesOn() {
        long compared = LongStream.range(1000, 1220)
                .filter(seed -> check(goingOn(SmallCases.of(seed, false))))
                .count();
        assertThat(compared).isGreaterThan(150);
    }

    @Test
    void findsTheLeastTotalWithinBudgetsWhereEveryAssetGoesOn() {
        long compared = LongStream.range(1000, 1080)
                .filter(seed -> check(goingOn(SmallCases.of(seed, true))))
                .count();
        assertThat(compared).isGreaterThan(50);
    }

    private static Case goingOn(Case of) {
        return of.toBuilder().residualValue(ResidualRule.CONTINUATION).build();
    }

    /** Strategies by rules are where a search may begin, not where it ends: of two that cost the same either may be found. */
    @Test
    void theRulesOfACaseDoNotChangeItsOptimum() {
        for (long seed = 0; seed < 40; seed++) {
            Case plain = goingOn(SmallCases.of(seed, false));
            Rule joins = new Rule(List.of(), List.of(), 5, 3, Condition.ALWAYS);
            Case ruled = plain.toBuilder()
                    .strategy(Strategy.byRules("joins", List.of(joins)))
                    .build();
            if (Optimiser.optimise(plain, EXACT) instanceof Optimisation alone) {
                Optimisation beside = (Optimisation) Optimiser.optimise(ruled, EXACT);
                double near = near(alone.total());
                assertThat(beside.total()).as(plain.name()).isCloseTo(alone.total(), within(near));
                assertThat(beside.lowerBound()).as(plain.name()).isCloseTo(alone.lowerBound(), within(near));
                assertThat(total(ruled, beside.strategy(), 3)).as(plain.name()).isEqualTo(beside.total());
            }
        }
    }

    /** Whether there were few enough schedules to compare with. */
    private static boolean check(Case of) {
        double shared = PlainOptimum.of(of, Sharing.ALL, MOST);
        double unshared = PlainOptimum.of(of, Sharing.OWN, MOST);
        if (Double.isNaN(shared) || Double.isNaN(unshared)) {
            return false;
        }
        Outcome outcome = Optimiser.optimise(of, EXACT);
        if (shared == Double.POSITIVE_INFINITY) {
            assertThat(outcome).as(of.name()).isInstanceOf(Infeasibility.class);
            return true;
        }
        Optimisation found = (Optimisation) outcome;
        double near = near(shared);
        assertThat(found.total()).as(of.name()).isCloseTo(shared, within(near));
        assertThat(found.lowerBound())
                .as(of.name())
                .isLessThanOrEqualTo(found.total())
                .isCloseTo(shared, within(near));
        checkUnshared(found, unshared);
        assertThat(total(of, found.strategy(), 2)).isEqualTo(found.total());
        return true;
    }

    /** 1e-9 of the number, or a millionth of a euro, of totals that are the sum of far greater amounts. */
    private static double near(double total) {
        return Math.max(1e-6, 1e-9 * Math.abs(total));
    }

    private static void checkUnshared(Optimisation found, double unshared) {
        if (unshared == Double.POSITIVE_INFINITY) {
            assertThat(found.unsharedOptimum()).isEqualTo(OptionalDouble.empty());
        } else {
            double near = near(unshared);
            assertThat(found.unsharedOptimum().orElseThrow()).isCloseTo(unshared, within(near));
            assertThat(found.unsharedLowerBound().orElseThrow()).isCloseTo(unshared, within(near));
        }
    }

    private static double total(Case of, Strategy strategy, int number) {
        return Comparer.compare(of.toBuilder().strategy(strategy).build())
                .strategies()
                .get(number)
                .total();
    }
}
