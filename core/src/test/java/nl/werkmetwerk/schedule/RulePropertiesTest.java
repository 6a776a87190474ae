package nl.werkmetwerk.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.place.Wanted;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.plain.CaseGenerator;
import nl.werkmetwerk.resolved.ResolvedCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What rules must do in any case (MODEL 4), on generated ones. A failure names the seed. */
@Tag("thorough")
class RulePropertiesTest {
    private static final Condition NOWHERE =
            new Condition(Map.of("nowhere", new Wanted.Within(OptionalDouble.of(0), OptionalDouble.empty())));

    private static void forCases(int count, BiConsumer<Case, SplittableRandom> property) {
        for (int seed = 1; seed <= count; seed++) {
            property.accept(CaseGenerator.mixed(seed), new SplittableRandom(seed));
        }
    }

    private static StrategyResult evaluated(Case of, Strategy strategy) {
        List<StrategyResult> results = Comparer.compare(
                        of.toBuilder().onlyStrategies(List.of(strategy)).build())
                .strategies();
        return results.get(results.size() - 1);
    }

    private static Strategy ruled(Rule... rules) {
        return Strategy.byRules("plan", List.of(rules));
    }

    private static Rule anyRule(Case of, SplittableRandom random) {
        return new Rule(some(of, random), some(of, random), random.nextInt(12), random.nextInt(7), Condition.ALWAYS);
    }

    private static List<String> some(Case of, SplittableRandom random) {
        List<String> all =
                of.assets().stream().map(Asset::discipline).distinct().toList();
        return random.nextInt(3) == 0 ? List.of() : List.of(all.get(random.nextInt(all.size())));
    }

    @Test
    void aWindowIsARule() {
        forCases(300, (of, random) -> {
            int years = random.nextInt(20);
            assertThat(evaluated(of, ruled(Rule.within(years))))
                    .as(of.name())
                    .isEqualTo(evaluated(of, Strategy.window("plan", years)));
        });
    }

    @Test
    void aWindowAfterNamedYearsIsARuleAfterThem() {
        forCases(
                300,
                (of, random) -> of.strategies().stream()
                        .filter(plan -> !plan.complete() && plan.window().isPresent())
                        .forEach(plan -> {
                            List<Rule> rules = List.of(Rule.within(plan.window().getAsInt()));
                            Strategy same = new Strategy(
                                    plan.name(), plan.works(), false, OptionalInt.empty(), rules, plan.sharing());
                            assertThat(evaluated(of, same)).as(of.name()).isEqualTo(evaluated(of, plan));
                        }));
    }

    @Test
    void aRuleThatHoldsNowhereChangesNothing() {
        forCases(200, (of, random) -> {
            Rule nowhere = new Rule(List.of(), List.of(), 20, 20, NOWHERE);
            Strategy whenDue = new Strategy("plan", List.of(), false, OptionalInt.empty(), Sharing.ALL);
            assertThat(evaluated(of, ruled(nowhere))).as(of.name()).isEqualTo(evaluated(of, whenDue));
        });
    }

    @Test
    void theOrderOfRulesDoesNotMatter() {
        forCases(200, (of, random) -> {
            Rule one = anyRule(of, random);
            Rule other = anyRule(of, random);
            assertThat(evaluated(of, ruled(one, other))).as(of.name()).isEqualTo(evaluated(of, ruled(other, one)));
        });
    }

    @Test
    void whatWaitsNotAndTakesNothingAlongIsCoincident() {
        forCases(200, (of, random) -> {
            StrategyResult plan = evaluated(of, ruled(new Rule(List.of(), List.of(), 0, 0, Condition.ALWAYS)));
            assertThat(plan.renewals())
                    .as(of.name())
                    .isEqualTo(
                            evaluated(of, Strategy.COINCIDENT.withName("plan")).renewals());
        });
    }

    /** MODEL 4: none is later than L + wait that was not so in b. */
    @Test
    void noneIsLaterThanItsLifeAndTheGreatestWait() {
        forCases(400, (of, random) -> {
            Rule one = anyRule(of, random);
            Rule other = anyRule(of, random);
            int wait = Math.max(one.waitAtMost(), other.waitAtMost());
            ResolvedCase resolved = ResolvedCase.of(of);
            for (int late : latest(resolved, ruled(one, other))) {
                assertThat(late).as(of.name()).isLessThanOrEqualTo(wait);
            }
        });
    }

    /** Greatest e − L at a renewal of assets that were not overdue in the base year. */
    private static List<Integer> latest(ResolvedCase resolved, Strategy strategy) {
        List<Integer> late = new ArrayList<>();
        Spells spells = new Spells();
        SectionSimulator simulator = new SectionSimulator(resolved);
        for (int section = 0; section < resolved.sectionCount(); section++) {
            simulator.run(
                    ResolvedStrategy.of(strategy, resolved),
                    resolved.firstAsset(section),
                    resolved.firstAsset(section + 1),
                    spells);
        }
        for (int spell = 0; spell < spells.count(); spell++) {
            int asset = spells.asset(spell);
            int start = resolved.assets().ageAtStart(asset) - resolved.assets().life(asset);
            boolean later = spells.from(spell) > 0 && !spells.renews(spell);
            if (!later && spells.to(spell) < resolved.clock().years() && (spells.renews(spell) || start <= 0)) {
                int life = spells.renews(spell)
                        ? resolved.methods().life(spells.method(spell))
                        : resolved.assets().life(asset);
                late.add(spells.age(spell) + spells.to(spell) - spells.from(spell) - life);
            }
        }
        return late;
    }
}
