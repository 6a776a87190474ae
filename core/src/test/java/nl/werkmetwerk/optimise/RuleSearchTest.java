package nl.werkmetwerk.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.sum.StrategyTotal;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.plain.CaseGenerator;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.sample.RealisticCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules found step by step, against every rule of every step evaluated by itself (MODEL-practice 13.5). */
class RuleSearchTest {
    private static final RuleGrid GRID = new RuleGrid(List.of(10, 0, 3), List.of(4, 0));

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStepIsTheOneThatATryOfAllFinds(long seed) {
        Case of =
                CaseGenerator.mixed(seed).toBuilder().onlyStrategies(List.of()).build();
        List<Rule> tried = GRID.rules(of);
        List<List<Rule>> steps = new ArrayList<>();
        Optional<List<Rule>> next = byTrying(of, List.of(), tried);
        while (next.isPresent() && steps.size() < 3) {
            steps.add(next.get());
            next = byTrying(of, next.get(), tried);
        }
        assertThat(new RuleSearch(of, tried, 1).steps(3)).isEqualTo(steps);
    }

    /** Straight from the text: each rule added, the whole case evaluated. */
    private static Optional<List<Rule>> byTrying(Case of, List<Rule> now, List<Rule> tried) {
        double separate = total(of, Strategy.SEPARATE);
        double tolerance = 1e-9 * Math.max(1, Math.abs(separate));
        double before = now.isEmpty() ? total(of, Strategy.COINCIDENT) : total(of, now);
        double greatest = Double.NEGATIVE_INFINITY;
        for (Rule rule : tried) {
            greatest = Math.max(greatest, separate - total(of, and(now, rule)));
        }
        Rule best = null;
        for (Rule rule : tried) {
            boolean asGood = separate - total(of, and(now, rule)) >= greatest - tolerance;
            int years = rule.within() + rule.waitAtMost();
            if (asGood && (best == null || years < best.within() + best.waitAtMost())) {
                best = rule;
            }
        }
        return best == null || greatest - (separate - before) <= tolerance
                ? Optional.empty()
                : Optional.of(and(now, best));
    }

    private static List<Rule> and(List<Rule> now, Rule rule) {
        List<Rule> more = new ArrayList<>(now);
        more.add(rule);
        return more;
    }

    private static double total(Case of, List<Rule> rules) {
        return total(of, Strategy.byRules("rule", rules));
    }

    private static double total(Case of, Strategy strategy) {
        return StrategyTotal.of(ResolvedCase.of(of), strategy, 1);
    }

    @Test
    void isTheSameOnMoreThreads() {
        Case city = RealisticCity.of(7, 40, 60);
        List<Rule> tried = GRID.rules(city);
        assertThat(new RuleSearch(city, tried, 3).steps(2))
                .isEqualTo(new RuleSearch(city, tried, 1).steps(2))
                .isNotEmpty();
    }

    @Test
    void triesEachDisciplineAsLeaderAndAsTakenAndThenAll() {
        Case of = RealisticCity.of(1, 3, 60);
        long disciplines =
                of.assets().stream().map(asset -> asset.discipline()).distinct().count();
        List<Rule> tried = new RuleGrid(List.of(0, 5), List.of(0, 2)).rules(of);
        // all pairs but a discipline with itself; three of the four pairs of years, for 0 and 0 is no rule
        assertThat(tried).hasSize((int) ((disciplines + 1) * (disciplines + 1) - disciplines) * 3);
        assertThat(tried).doesNotHaveDuplicates().noneMatch(rule -> rule.within() + rule.waitAtMost() == 0);
        assertThat(tried.get(tried.size() - 1).lead()).isEmpty();
    }
}
