package nl.werkmetwerk.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkmetwerk.compare.sum.StrategyTotal;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.sample.RealisticCity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule for a whole city: no worse than any window, any wait after it, or any discipline that goes first. */
class CaseRulesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noRuleNextToItIsCheaper(long seed) {
        Case city = RealisticCity.of(seed, 12, 60);
        CaseRule best = CaseRules.best(city, 1);
        double near = 1e-6 * best.total();
        assertThat(total(city, best.rule())).isEqualTo(best.total());
        Rule rule = best.rule();
        for (int years = 0; years <= WindowRules.LONGEST; years++) {
            assertThat(total(city, Rule.within(years))).isGreaterThanOrEqualTo(best.total() - near);
            assertThat(total(city, with(rule.lead(), years, rule.waitAtMost())))
                    .isGreaterThanOrEqualTo(best.total() - near);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void oneRuleForAllIsNoCheaperThanTheBestWindowOfEachUnlessItWaitsOrLeads(long seed) {
        Case city = RealisticCity.of(seed, 12, 60);
        double each = WindowRules.best(city, 1).stream()
                .mapToDouble(SectionRule::total)
                .sum();
        CaseRule best = CaseRules.best(city, 1);
        boolean isWindow = best.rule().lead().isEmpty() && best.rule().waitAtMost() == 0;
        assertThat(best.total() >= each - 1e-6 * each || !isWindow).isTrue();
    }

    private static Rule with(List<String> lead, int within, int wait) {
        return new Rule(lead, List.of(), within, wait, Condition.ALWAYS);
    }

    private static double total(Case of, Rule rule) {
        return StrategyTotal.of(ResolvedCase.of(of), Strategy.byRules("rule", List.of(rule)), 1);
    }
}
