package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.money.Timing;
import nl.werkmetwerk.model.place.SharingScope;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import org.junit.jupiter.api.Test;

/** A property proves nothing about what the generator never makes. */
class CaseGeneratorTest {
    private static final List<Case> CASES =
            LongStream.rangeClosed(1, 500).mapToObj(CaseGenerator::of).toList();
    private static final List<Case> WIDE =
            LongStream.rangeClosed(1, 500).mapToObj(CaseGenerator::wide).toList();

    private final Map<String, Predicate<Case>> features = new LinkedHashMap<>();

    @Test
    void oneSeedGivesOneCase() {
        for (int seed = 1; seed <= 50; seed++) {
            assertThat(CaseGenerator.of(seed)).isEqualTo(CASES.get(seed - 1));
        }
        assertThat(new HashSet<>(CASES)).hasSameSizeAs(CASES);
    }

    @Test
    void everyFeatureAndEdgeIsMadeInAtLeastFiveCases() {
        describeCase();
        describeJointWorks();
        describeAssets();
        describeStrategies();
        assertThat(rareIn(CASES)).isEmpty();
        assertThat(rareIn(WIDE)).isEmpty();
    }

    @Test
    void everyFormOfRuleAndWhatItLooksAtIsMadeInAtLeastFiveCases() {
        describeRules();
        features.put("continuation", c -> c.residualValue() == ResidualRule.CONTINUATION);
        features.put(
                "no households",
                c -> c.sections().stream().anyMatch(s -> s.knownHouseholds().isEmpty()));
        features.put(
                "price that rises as fast as money grows at the end",
                c -> c.prices().trends().values().stream()
                        .anyMatch(trend -> trend == new PlainMoney(c).rate(c.baseYear() + c.horizon() - 1)));
        assertThat(rareIn(WIDE)).isEmpty();
    }

    private Map<String, Long> rareIn(List<Case> cases) {
        Map<String, Long> rare = new LinkedHashMap<>();
        features.forEach((name, feature) -> {
            long count = cases.stream().filter(feature).count();
            if (count < 5) {
                rare.put(name, count);
            }
        });
        return rare;
    }

    private void describeRules() {
        strategy("rules alone", (c, s) -> !s.rules().isEmpty() && s.works().isEmpty());
        strategy("rules and works", (c, s) -> !s.rules().isEmpty() && !s.works().isEmpty());
        strategy("several rules", (c, s) -> s.rules().size() > 1);
        rule("every lead", r -> r.lead().isEmpty());
        rule("several leads", r -> r.lead().size() > 1);
        rule("every take", r -> r.take().isEmpty());
        rule("several takes", r -> r.take().size() > 1);
        rule("within 0", r -> r.within() == 0);
        rule("wait 0", r -> r.waitAtMost() == 0);
        rule("wait longer than a life", r -> r.waitAtMost() > 25);
        for (String about : List.of("soil", "width", "paved", "households", "district", "city")) {
            rule("when " + about, r -> r.when().wanted().containsKey(about));
        }
    }

    private void rule(String name, Predicate<Rule> is) {
        strategy("rule: " + name, (c, s) -> s.rules().stream().anyMatch(is));
    }

    /** The plain evaluator sees each kind of amount. */
    @Test
    void everyKindOfAmountOccurs() {
        for (Kind kind : Kind.values()) {
            assertThat(CASES.stream()
                            .limit(60)
                            .map(of -> new PlainLedger(of, Strategy.COINCIDENT))
                            .filter(l -> l.amount(e -> e.kind() == kind) != 0))
                    .as(kind.id())
                    .hasSizeGreaterThan(2);
        }
    }

    private void describeCase() {
        features.put("rate steps", c -> c.discountRate().steps().size() > 1);
        features.put("negative rate", c -> c.discountRate().steps().stream().anyMatch(s -> s.rate() < 0));
        features.put(
                "no step before b",
                c -> c.discountRate().steps().stream().mapToInt(RateStep::from).allMatch(from -> from > c.baseYear()));
        for (Timing timing : Timing.values()) {
            features.put("timing " + timing, c -> c.timing() == timing);
        }
        features.put("price year before", c -> c.prices().year() < c.baseYear());
        features.put("price year after", c -> c.prices().year() > c.baseYear());
        for (String trend : List.of("maintenance", "risk", "benefit", "impact", "pipe")) {
            features.put("trend " + trend, c -> c.prices().trends().containsKey(trend));
        }
        features.put("default mark-up", c -> c.prices().markups().containsKey("default"));
        features.put(
                "negative mark-up",
                c -> c.prices().markups().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(m -> m.rate() < 0));
        features.put("no residual value", c -> c.residualValue() == ResidualRule.NONE);
        features.put("one year", c -> c.horizon() == 1);
        features.put("parties", c -> !c.parties().isEmpty());
    }

    private void describeJointWorks() {
        features.put("district scope", c -> c.jointWorks().scope().containsValue(SharingScope.DISTRICT));
        features.put(
                "two sections in a district",
                c -> c.sections().stream()
                                .flatMap(s -> s.district().stream())
                                .distinct()
                                .count()
                        < c.sections().stream()
                                .filter(s -> s.district().isPresent())
                                .count());
        features.put(
                "own district",
                c -> c.sections().stream().anyMatch(s -> s.district().isEmpty()));
        features.put(
                "section's own φ",
                c -> c.sections().stream().anyMatch(s -> !s.sharing().isEmpty()));
        features.put("φ 0", c -> c.jointWorks().sharing().containsValue(0.0));
        features.put("φ 1", c -> c.jointWorks().sharing().containsValue(1.0));
        features.put("coordination", c -> c.jointWorks().coordinationRate() > 0);
        features.put("no coordination", c -> c.jointWorks().coordinationRate() == 0);
        features.put("consumed", c -> !c.consumed().isEmpty());
        features.put(
                "pair of damage twice",
                c -> c.damage().stream()
                                .map(d -> d.by() + " " + d.to())
                                .distinct()
                                .count()
                        < c.damage().size());
        features.put("damage within a discipline", c -> c.damage().stream().anyMatch(d -> d.by().equals(d.to())));
        features.put("damage of 0", c -> c.damage().stream().anyMatch(d -> d.lifeLoss() == 0));
        features.put("damage of 1", c -> c.damage().stream().anyMatch(d -> d.lifeLoss() == 1));
        features.put(
                "impact without price",
                c -> methods(c)
                        .flatMap(m -> m.impacts().stream())
                        .anyMatch(i -> !c.prices().impacts().containsKey(i.kind())));
        features.put(
                "impact with price",
                c -> methods(c)
                        .flatMap(m -> m.impacts().stream())
                        .anyMatch(i -> c.prices().impacts().containsKey(i.kind())));
        features.put(
                "kind of impact and component with district scope",
                c -> c.jointWorks().scopeOf("traffic") == SharingScope.DISTRICT
                        && methods(c)
                                .flatMap(m -> m.impacts().stream())
                                .anyMatch(i -> i.kind().equals("traffic")));
    }

    private void describeAssets() {
        asset("planned before b", (c, a) -> a.planned() && a.startYear() < c.baseYear());
        asset("planned in the horizon", (c, a) -> a.planned() && a.startYear() >= c.baseYear());
        asset("planned at the end", (c, a) -> a.planned() && a.startYear() == c.baseYear() + c.horizon());
        asset("planned later", (c, a) -> a.planned() && a.startYear() > c.baseYear() + c.horizon());
        asset("new", (c, a) -> !a.planned() && a.startYear() == c.baseYear());
        asset("just due", (c, a) -> !a.planned() && c.baseYear() - a.startYear() == a.life());
        asset("overdue twice", (c, a) -> !a.planned() && c.baseYear() - a.startYear() > 2 * a.life());
        asset("centuries old", (c, a) -> !a.planned() && c.baseYear() - a.startYear() > 600);
        asset("life of a year", (c, a) -> a.life() == 1);
        asset("nothing of it", (c, a) -> a.quantity() == 0);
        asset("no owner", (c, a) -> a.owner().isEmpty());
        asset("several methods", (c, a) -> a.methods().size() > 1);
        asset("method that does not dig", (c, a) -> a.methods().stream().anyMatch(m -> !m.digs()));
        asset("method with a life", (c, a) -> a.methods().get(0).life().isPresent());
        asset("method without cost", (c, a) -> a.methods().get(0).components().isEmpty());
        asset(
                "kind twice",
                (c, a) -> a.methods().stream()
                        .anyMatch(m -> m.components().stream()
                                        .map(Component::kind)
                                        .distinct()
                                        .count()
                                < m.components().size()));
        asset("periodic", (c, a) -> a.periodic().isPresent());
        asset("shape below 1", (c, a) -> a.risk().isPresent() && a.risk().get().shape() < 1);
        asset("shape 1", (c, a) -> a.risk().isPresent() && a.risk().get().shape() == 1);
        asset("benefit in cash", (c, a) -> a.benefit().cash() && a.benefit().fixed() > 0);
        asset(
                "benefit not in cash",
                (c, a) -> !a.benefit().cash() && a.benefit().fixed() > 0);
    }

    private void describeStrategies() {
        for (var sharing : nl.werkmetwerk.model.plan.Sharing.values()) {
            strategy("sharing " + sharing, (c, s) -> s.sharing() == sharing);
        }
        strategy("empty", (c, s) -> s.works().isEmpty() && s.window().isEmpty());
        strategy(
                "window and works",
                (c, s) -> s.window().isPresent() && !s.works().isEmpty() && !s.complete());
        strategy("window alone", (c, s) -> s.window().isPresent() && s.works().isEmpty() && !s.complete());
        strategy("complete with window", (c, s) -> s.window().isPresent() && s.complete());
        strategy("complete without works", (c, s) -> s.works().isEmpty() && s.complete());
        strategy(
                "named twice in a year",
                (c, s) -> s.works().stream()
                                .flatMap(w -> new HashSet<>(w.assets()).stream().map(a -> w.year() + a))
                                .distinct()
                                .count()
                        < s.works().stream()
                                .mapToInt(w -> new HashSet<>(w.assets()).size())
                                .sum());
        strategy(
                "named twice in an entry",
                (c, s) -> s.works().stream()
                        .anyMatch(w ->
                                new HashSet<>(w.assets()).size() < w.assets().size()));
        strategy(
                "named in two years",
                (c, s) -> c.assets().stream()
                        .anyMatch(a -> s.works().stream()
                                        .filter(w -> w.assets().contains(a.id()))
                                        .mapToInt(Works::year)
                                        .distinct()
                                        .count()
                                > 1));
        strategy(
                "later method named",
                (c, s) -> s.works().stream()
                        .flatMap(w -> w.methods().values().stream())
                        .anyMatch(m -> m.equals("way1")));
        strategy(
                "planned asset named",
                (c, s) -> c.assets().stream()
                        .filter(Asset::planned)
                        .anyMatch(
                                a -> s.works().stream().anyMatch(w -> w.assets().contains(a.id()))));
    }

    private void asset(String name, BiPredicate<Case, Asset> is) {
        features.put("asset: " + name, c -> c.assets().stream().anyMatch(a -> is.test(c, a)));
    }

    private void strategy(String name, BiPredicate<Case, Strategy> is) {
        features.put("strategy: " + name, c -> c.strategies().stream().anyMatch(s -> is.test(c, s)));
    }

    private static Stream<Method> methods(Case c) {
        return c.assets().stream().flatMap(a -> a.methods().stream());
    }
}
