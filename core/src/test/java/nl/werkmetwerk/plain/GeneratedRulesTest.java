package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every strategy by rules (MODEL 4), on generated cases. A failure names the seed. */
@Tag("thorough")
class GeneratedRulesTest {
    private static final int CASES = Integer.getInteger("werkmetwerk.cases", 500);

    private static Stream<Case> cases() {
        return LongStream.rangeClosed(1, CASES).mapToObj(CaseGenerator::wide);
    }

    private static List<StrategyResult> own(Case of, List<Strategy> strategies) {
        List<StrategyResult> all =
                Comparer.compare(of.toBuilder().strategies(strategies).build()).strategies();
        return all.subList(Strategy.BASELINES.size(), all.size());
    }

    @Test
    void aWindowIsARule() {
        cases().forEach(of -> {
            List<Strategy> windows = of.strategies().stream()
                    .filter(s -> s.window().isPresent() && !s.complete())
                    .toList();
            List<Strategy> rules =
                    windows.stream().map(GeneratedRulesTest::asRule).toList();
            assertThat(own(of, rules)).as(of.name()).isEqualTo(own(of, windows));
        });
    }

    private static Strategy asRule(Strategy s) {
        List<Rule> rules = List.of(Rule.within(s.window().getAsInt()));
        return new Strategy(s.name(), s.works(), false, OptionalInt.empty(), rules, s.sharing());
    }

    /** Without damage, as an age that jumps by damage may pass the life by a year whoever waits. */
    @Test
    void nothingIsRenewedLaterThanItsLifeAndItsGreatestWait() {
        cases().map(of -> of.toBuilder().damage(List.of()).build()).forEach(of -> {
            List<Strategy> strategies =
                    of.strategies().stream().filter(s -> !s.complete()).toList();
            List<StrategyResult> results = own(of, strategies);
            for (int i = 0; i < strategies.size(); i++) {
                for (Asset asset : of.assets()) {
                    assertNoneLater(of, strategies.get(i), asset, results.get(i));
                }
            }
        });
    }

    private static void assertNoneLater(Case of, Strategy strategy, Asset asset, StrategyResult result) {
        int wait = strategy.rules().stream()
                .filter(rule -> rule.takes(asset.discipline()))
                .mapToInt(Rule::waitAtMost)
                .max()
                .orElse(0);
        int free = Math.max(of.baseYear(), lastNamed(strategy, asset) + 1);
        int latest = Math.max(free, asset.startYear() + (asset.planned() ? 0 : asset.life()) + wait);
        for (Renewal renewal : result.renewals()) {
            if (renewal.asset().equals(asset.id())) {
                assertThat(renewal.year()).as("%s: %s", of.name(), renewal).isLessThanOrEqualTo(latest);
                latest = Math.max(free, renewal.year() + life(asset, renewal.method()) + wait);
            }
        }
        assertThat(latest)
                .as("%s: %s after its last renewal", of.name(), asset.id())
                .isGreaterThanOrEqualTo(of.baseYear() + of.horizon());
    }

    private static int lastNamed(Strategy strategy, Asset asset) {
        return strategy.works().stream()
                .filter(works -> works.assets().contains(asset.id()))
                .mapToInt(Works::year)
                .max()
                .orElse(Integer.MIN_VALUE / 2);
    }

    private static int life(Asset asset, String method) {
        return asset.methods().stream()
                .filter(m -> m.id().equals(method))
                .map(Method::life)
                .findFirst()
                .orElseThrow()
                .orElse(asset.life());
    }

    /** In cases where it makes no difference nothing about it is shown. */
    @Test
    void everyPartOfARuleMakesADifferenceInSomeCases() {
        assertThat(casesThatChangeBy(r -> rule(r, 0, r.waitAtMost())))
                .as("within")
                .isGreaterThan(CASES / 20);
        assertThat(casesThatChangeBy(r -> rule(r, r.within(), 0))).as("wait").isGreaterThan(CASES / 20);
        assertThat(casesThatChangeBy(r -> everyDiscipline(r, List.of(), r.take())))
                .as("lead")
                .isGreaterThan(CASES / 20);
        assertThat(casesThatChangeBy(r -> everyDiscipline(r, r.lead(), List.of())))
                .as("take")
                .isGreaterThan(CASES / 20);
        assertThat(casesThatChangeBy(GeneratedRulesTest::always)).as("when").isGreaterThan(CASES / 100);
    }

    private static Rule rule(Rule r, int within, int wait) {
        return new Rule(r.lead(), r.take(), within, wait, r.when());
    }

    private static Rule everyDiscipline(Rule r, List<String> lead, List<String> take) {
        return new Rule(lead, take, r.within(), r.waitAtMost(), r.when());
    }

    private static Rule always(Rule r) {
        return new Rule(r.lead(), r.take(), r.within(), r.waitAtMost(), Condition.ALWAYS);
    }

    private static long casesThatChangeBy(UnaryOperator<Rule> change) {
        return cases().filter(of ->
                        of.strategies().stream().anyMatch(s -> !works(of, s).equals(works(of, changed(s, change)))))
                .count();
    }

    private static List<PlainWork> works(Case of, Strategy strategy) {
        return new PlainSchedule(of, strategy, of.horizon()).works;
    }

    private static Strategy changed(Strategy s, UnaryOperator<Rule> change) {
        List<Rule> rules = s.rules().stream().map(change).toList();
        return new Strategy(s.name(), s.works(), s.complete(), s.window(), rules, s.sharing());
    }
}
