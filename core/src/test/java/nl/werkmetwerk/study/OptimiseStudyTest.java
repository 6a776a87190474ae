package nl.werkmetwerk.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.optimise.Optimiser;
import nl.werkmetwerk.optimise.outcome.Cancellation;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.sample.RealisticCity;
import org.junit.jupiter.api.Test;

class OptimiseStudyTest {
    private static final Case CITY = RealisticCity.of(3, 4, 40);

    private static Optimisation optimum(OptimiseAnswer answer) {
        return (Optimisation) answer.outcome();
    }

    private static OptimiseAnswer within(double seconds, AtomicReference<Double> clock) {
        TimeLimit limit = new TimeLimit(seconds, clock::get, () -> false);
        return OptimiseStudy.DEFAULT.run(CITY, Run.DEFAULT.within(limit));
    }

    @Test
    void withoutATimeLimitItGoesOnToTheEnd() {
        OptimiseAnswer answer = OptimiseStudy.DEFAULT.run(CITY);
        assertThat(answer.stopped()).isFalse();
        assertThat(answer.outcome()).isEqualTo(Optimiser.optimise(CITY, OptimiserOptions.DEFAULT));
    }

    @Test
    void withoutAnyTimeThereStillIsAScheduleWithABoundThatHolds() {
        OptimiseAnswer answer = within(0, new AtomicReference<>(0.0));
        Optimisation best = optimum(OptimiseStudy.DEFAULT.run(CITY));
        assertThat(answer.stopped()).isTrue();
        assertThat(optimum(answer).lowerBound()).isLessThanOrEqualTo(best.total());
        assertThat(optimum(answer).total()).isGreaterThanOrEqualTo(best.lowerBound());
        assertThat(optimum(answer).unsharedOptimum()).isPresent();
    }

    @Test
    void whoeverInterruptsGetsASchedule() {
        TimeLimit interrupted = new TimeLimit(Double.POSITIVE_INFINITY, () -> 0, () -> true);
        OptimiseAnswer answer = OptimiseStudy.DEFAULT.run(CITY, Run.DEFAULT.within(interrupted));
        assertThat(answer.stopped()).isTrue();
        assertThat(optimum(answer).lowerBound())
                .isLessThanOrEqualTo(optimum(answer).total());
    }

    @Test
    void theTimeOfEachAnswerRunsFromItsOwnStart() {
        AtomicReference<Double> clock = new AtomicReference<>(0.0);
        assertThat(within(10, clock).stopped()).isFalse();
        clock.set(1000.0);
        assertThat(within(10, clock).stopped()).isFalse();
    }

    @Test
    void worksApartGetTheLastQuarterOfTheTime() {
        AtomicReference<Double> clock = new AtomicReference<>(0.0);
        TimedSearch search = new TimedSearch(CITY, OptimiserOptions.DEFAULT, new TimeLimit(4, clock::get, () -> false));
        clock.set(3.5);
        Optimisation found = (Optimisation) search.run();
        Optimisation apart = Optimiser.searchApart(found, OptimiserOptions.DEFAULT);
        assertThat(search.stopped())
                .as("works together had three of the four seconds")
                .isTrue();
        assertThat(found.unsharedOptimum()).isEqualTo(apart.unsharedOptimum());
    }

    @Test
    void aQuarterOfTheTimeIsLeftForTheReasonsAtLeast() {
        AtomicReference<Double> clock = new AtomicReference<>(0.0);
        TimedSearch search = new TimedSearch(CITY, OptimiserOptions.DEFAULT, new TimeLimit(4, clock::get, () -> false));
        clock.set(100.0);
        Cancellation rest = search.rest();
        clock.set(100.9);
        assertThat(rest.requested()).isFalse();
        clock.set(101.1);
        assertThat(rest.requested()).isTrue();
    }

    @Test
    void theScheduleHasANameThatTheCaseDoesNotHaveYet() {
        Case again =
                CITY.toBuilder().strategy(Strategy.window(Optimisation.NAME, 5)).build();
        assertThat(optimum(OptimiseStudy.DEFAULT.run(again)).strategy().name()).isEqualTo("optimised-2");
    }

    @Test
    void whatItIsSetAgainstIsThereWhereItIsAskedFor() {
        OptimiseAnswer answer = new OptimiseStudy(1e-6, true).run(CITY);
        OptimiseDetails details = answer.details().orElseThrow();
        assertThat(details.totals())
                .containsEntry(Optimisation.NAME, optimum(answer).total());
        assertThat(details.totals().keySet()).startsWith("separate", "coincident");
        assertThat(details.bySection().values().stream().mapToDouble(d -> d).sum())
                .isCloseTo(optimum(answer).total(), offset(1e-3));
        assertThat(OptimiseStudy.DEFAULT.run(CITY).details()).isEmpty();
    }

    @Test
    void theCalendarCostsWhatTheWorksOfTheOptimumCost() {
        OptimiseAnswer answer = new OptimiseStudy(1e-6, true).run(CITY);
        Strategy strategy = optimum(answer).strategy();
        Case with = CITY.toBuilder().onlyStrategies(List.of(strategy)).build();
        double planned = answer.details().orElseThrow().works().stream()
                .mapToDouble(PlannedWorks::cost)
                .sum();
        double[] paid = new double[1];
        Ledger.read(with, strategy, entry -> paid[0] += entry.kind().isWorks() ? entry.amount() : 0);
        assertThat(planned).isCloseTo(paid[0], offset(1e-9 * paid[0]));
    }

    @Test
    void theWorksOfTheLastFiveYearsAreNamed() {
        OptimiseDetails details =
                new OptimiseStudy(1e-6, true).run(CITY).details().orElseThrow();
        int end = CITY.baseYear() + CITY.horizon();
        assertThat(details.lastWorks(CITY))
                .isEqualTo(details.works().stream()
                        .filter(planned -> planned.works().year() >= end - 5)
                        .toList());
        assertThat(details.rule().total())
                .isGreaterThanOrEqualTo(details.totals().get(Optimisation.NAME) - 1e-6);
    }

    @Test
    void aGapBelowNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OptimiseStudy(-1, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new OptimiseStudy(Double.NaN, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(-1, () -> 0, () -> false));
    }
}
