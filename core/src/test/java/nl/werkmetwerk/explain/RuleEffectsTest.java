package nl.werkmetwerk.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.explain.RuleEffect.Sort;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.AssetBuilder;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Risk;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.plain.CaseGenerator;
import org.junit.jupiter.api.Test;

/** What rules made of a year is told beside the works, and is true. */
class RuleEffectsTest {
    private static AssetBuilder asset(String id, int installed, int life) {
        return Asset.builder(id, id, "s").installed(installed).life(life).renewal(Component.fixed(id, 1000));
    }

    /** A sewer of 2031, lamps of 2029 that wait five years for it, a road of 2036 that it takes along within ten. */
    private static Case street(Strategy strategy) {
        return Case.builder("street", 2026, 30)
                .section(Section.of("s"))
                .asset(asset("sewer", 1971, 60).build())
                .asset(asset("road", 1996, 40).build())
                .asset(asset("lamps", 1989, 40).risk(new Risk(10, 40, 3)).build())
                .strategy(strategy)
                .build();
    }

    private static final Strategy LEADS = Strategy.byRules(
            "leads",
            List.of(
                    new Rule(List.of("sewer"), List.of("road"), 10, 0, Condition.ALWAYS),
                    new Rule(List.of("sewer"), List.of("lamps"), 0, 5, Condition.ALWAYS)));

    private static List<Explanation> of(Case of, Strategy strategy, Selection selection) {
        List<Explanation> all = new ArrayList<>();
        Explainer.explain(of, strategy.name(), selection, all::add);
        return all;
    }

    private static List<RuleEffect> renewal(Case of, Strategy strategy, String asset) {
        return of(of, strategy, Selection.ALL).stream()
                .filter(one -> one.entry().kind() == Kind.RENEWAL
                        && one.entry().asset().equals(asset))
                .findFirst()
                .orElseThrow()
                .rules();
    }

    @Test
    void whatWaitedSaysForWhomHowLongAndByWhichRule() {
        assertThat(renewal(street(LEADS), LEADS, "lamps"))
                .containsExactly(
                        new RuleEffect(Sort.STOOD_BACK, 2029, 2030, "sewer", 2031, "strategies[leads].rules[1]", 5));
    }

    @Test
    void whatWentAlongSaysWithWhomAndWhenItWasDueItself() {
        assertThat(renewal(street(LEADS), LEADS, "road"))
                .containsExactly(
                        new RuleEffect(Sort.WENT_ALONG, 2031, 2031, "sewer", 2036, "strategies[leads].rules[0]", 10));
        assertThat(renewal(street(LEADS), LEADS, "sewer")).isEmpty();
    }

    @Test
    void theCostOfAYearThatIsWaitedSaysSoToo() {
        List<Explanation> lamps = of(street(LEADS), LEADS, Selection.ALL).stream()
                .filter(one -> one.entry().kind() == Kind.RISK)
                .toList();
        assertThat(lamps)
                .filteredOn(one -> !one.rules().isEmpty())
                .extracting(one -> one.entry().year())
                .containsExactly(2029, 2030);
    }

    @Test
    void aWindowIsToldByItsOwnName() {
        Strategy window = Strategy.window("ten", 10);
        assertThat(renewal(street(window), window, "road"))
                .extracting(RuleEffect::path, RuleEffect::leader)
                .containsExactly(tuple("strategies[ten].window", "lamps"));
    }

    /** On generated cases: who is told to go along is renewed with its leader; who stood back is not renewed then. */
    @Test
    void whatIsToldIsWhatHappens() {
        Map<Sort, Integer> seen = new HashMap<>();
        for (long seed = 1; seed <= 150; seed++) {
            Case of = CaseGenerator.mixed(seed);
            for (Strategy strategy : of.strategies()) {
                Map<String, List<Integer>> years = renewals(of, strategy);
                for (Explanation one : of(of, strategy, Selection.ALL)) {
                    for (RuleEffect effect : one.rules()) {
                        check(one, effect, years);
                        seen.merge(effect.sort(), 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(seen.values()).hasSize(2).allMatch(count -> count > 100);
    }

    private static Map<String, List<Integer>> renewals(Case of, Strategy strategy) {
        List<String> works = new ArrayList<>();
        Ledger.read(of, strategy, entry -> {
            if (entry.kind() == Kind.RENEWAL) {
                works.add(entry.asset() + "\n" + entry.year());
            }
        });
        return works.stream()
                .distinct()
                .map(one -> one.split("\n"))
                .collect(Collectors.groupingBy(
                        one -> one[0], Collectors.mapping(one -> Integer.valueOf(one[1]), Collectors.toList())));
    }

    private static void check(Explanation one, RuleEffect effect, Map<String, List<Integer>> years) {
        List<Integer> own = years.getOrDefault(one.entry().asset(), List.of());
        if (effect.sort() == Sort.WENT_ALONG) {
            assertThat(own).contains(effect.from());
            assertThat(effect.year() - effect.from()).isLessThanOrEqualTo(effect.years());
        } else {
            assertThat(own).noneMatch(year -> year >= effect.from() && year <= effect.until());
            assertThat(effect.year()).isGreaterThan(effect.until());
        }
        assertThat(effect.leader()).isNotEqualTo(one.entry().asset());
    }
}
