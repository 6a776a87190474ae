package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Amounts;
import nl.werkmetwerk.compare.CashFlow;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.SectionResult;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must hold for any case, on generated ones. A failure names the seed. */
@Tag("thorough")
class EnginePropertiesTest {
    private static final Engine ENGINE = Comparer::compare;

    private static void forCases(int count, Consumer<Case> property) {
        LongStream.rangeClosed(1, count).mapToObj(CaseGenerator::mixed).forEach(property);
    }

    private static void same(Case of, Comparison expected, Comparison actual) {
        assertThat(Differences.between(expected, actual)).as(of.name()).isEmpty();
    }

    @Test
    void theBridgeAddsUpToTheSaving() {
        forCases(
                300,
                of -> ENGINE.compare(of)
                        .savings()
                        .forEach(s -> assertThat(s.bridge().sum())
                                .as("%s: %s against %s", of.name(), s.strategy(), s.baseline())
                                .matches(sum -> Near.amounts(s.amount(), sum), "adds up to " + s.amount())));
    }

    @Test
    void everyViewAddsUpToTheTotal() {
        forCases(300, of -> ENGINE.compare(of).strategies().forEach(r -> everyViewAddsUp(of, r)));
    }

    private static void everyViewAddsUp(Case of, StrategyResult r) {
        PlainMoney money = new PlainMoney(of);
        double discounted = r.cashFlows().stream()
                .mapToDouble(f -> f.amount() * money.discount(f.year()))
                .sum();
        Stream.of(r.byDiscipline(), r.byParty(), r.bySection(), r.byDistrict(), r.byCity())
                .mapToDouble(EnginePropertiesTest::sum)
                .forEach(sum -> assertThat(Near.amounts(r.total(), sum))
                        .as(of.name() + r)
                        .isTrue());
        assertThat(Near.amounts(r.total(), r.byKind().sum())).as(of.name() + r).isTrue();
        assertThat(Near.amounts(r.total(), discounted)).as(of.name() + r).isTrue();
    }

    /** Large enough for several threads to have work: chunks of a case are thousands of assets. */
    @Test
    void theNumberOfThreadsChangesNotOneBit() {
        LongStream.rangeClosed(3, 4).mapToObj(EnginePropertiesTest::city).forEach(city -> {
            Comparison alone = ENGINE.compare(city, 1);
            assertThat(alone.equals(ENGINE.compare(city, 2))).as(city.name()).isTrue();
            assertThat(alone.equals(ENGINE.compare(city, 7))).as(city.name()).isTrue();
        });
    }

    private static Case city(long seed) {
        Case of = CaseGenerator.mixed(seed);
        return new Copies(of, 9_000 / of.assets().size()).city();
    }

    @Test
    void aCityOfCopiesCostsAsManyTimesOne() {
        LongStream.rangeClosed(6, 7).forEach(seed -> {
            Case of = CaseGenerator.mixed(seed);
            Case city = city(seed);
            double copies = city.assets().size() / of.assets().size();
            List<StrategyResult> one = ENGINE.compare(of).strategies();
            List<StrategyResult> all = ENGINE.compare(city, 2).strategies();
            for (int i = 0; i < one.size(); i++) {
                assertThat(all.get(i).renewals())
                        .hasSize((int) copies * one.get(i).renewals().size());
                double expected = copies * one.get(i).total();
                double scale = sizes(all.get(i).byKind().asMap());
                assertThat(Math.abs(all.get(i).total() - expected))
                        .as(of.name())
                        .isLessThanOrEqualTo(1e-9 * scale);
            }
        });
    }

    /** Σ of sizes: what rounding is relative to where gains and costs cancel. */
    private static double sizes(Map<?, Double> terms) {
        return terms.values().stream().mapToDouble(Math::abs).sum();
    }

    @Test
    void sharingOwnWithoutNamedWorksIsTheSeparateBaseline() {
        Strategy alone = new Strategy("alone", List.of(), false, OptionalInt.empty(), Sharing.OWN);
        forCases(200, of -> {
            Comparison c = ENGINE.compare(of.toBuilder().strategy(alone).build());
            StrategyResult last = c.strategies().get(c.strategies().size() - 1);
            assertThat(Differences.between(c.strategies().get(0), last))
                    .as(of.name())
                    .isEmpty();
        });
    }

    /** By a power of two, so that rounding cannot differ. */
    @Test
    void allAmountsTimesKGiveResultsTimesK() {
        double k = 1024;
        forCases(200, of -> {
            List<StrategyResult> once = ENGINE.compare(of).strategies();
            List<StrategyResult> times = ENGINE.compare(Variation.scaled(of, k)).strategies();
            for (int i = 0; i < once.size(); i++) {
                assertThat(times.get(i)).as(of.name()).isEqualTo(times(once.get(i), k));
            }
        });
    }

    private static StrategyResult times(StrategyResult r, double k) {
        return new StrategyResult(
                r.name(),
                k * r.total(),
                Amounts.of(Kind.class, kind -> k * r.byKind().of(kind)),
                times(r.byDiscipline(), k),
                times(r.byParty(), k),
                times(r.bySection(), k),
                times(r.byDistrict(), k),
                times(r.byCity(), k),
                k * r.equivalentAnnualCost(),
                r.impacts(),
                r.renewals(),
                r.sections().stream()
                        .map(s -> new SectionResult(s.section(), s.openings(), s.impacts(), k * s.worksCost()))
                        .toList(),
                r.cashFlows().stream()
                        .map(f -> new CashFlow(f.year(), k * f.amount(), k * f.cash()))
                        .toList());
    }

    private static Map<String, Double> times(Map<String, Double> map, double k) {
        Map<String, Double> times = new HashMap<>();
        map.forEach((key, value) -> times.put(key, k * value));
        return times;
    }

    @Test
    void theOrderOfSectionsAssetsRulesAndWorksChangesNothing() {
        forCases(200, of -> same(of, ENGINE.compare(of), ENGINE.compare(Variation.reordered(of, 1))));
    }

    @Test
    void otherNamesChangeNothing() {
        forCases(200, of -> same(of, Renaming.of(ENGINE.compare(of)), ENGINE.compare(Renaming.of(of))));
    }

    /** Doubts are about the case, not about names or order. */
    @Test
    void otherNamesAndAnotherOrderRaiseTheSameDoubts() {
        forCases(200, of -> {
            List<Warning.Code> doubts = doubts(of);
            assertThat(doubts(Renaming.of(of))).as(of.name()).isEqualTo(doubts);
            assertThat(doubts(Variation.reordered(of, 2))).as(of.name()).isEqualTo(doubts);
        });
    }

    private static List<Warning.Code> doubts(Case of) {
        return ENGINE.compare(of).warnings().stream()
                .map(Warning::code)
                .sorted()
                .toList();
    }

    @Test
    void withFullOverlapAKindOnASectionCostsItsGreatestOnce() {
        forCases(200, generated -> {
            Case of = Variation.worksOnlyFullyShared(generated);
            List<StrategyResult> results = ENGINE.compare(of).strategies();
            results.subList(1, results.size()).forEach(r -> costsTheGreatestOnce(of, r));
        });
    }

    private static void costsTheGreatestOnce(Case of, StrategyResult result) {
        Map<Integer, Map<String, Map<Asset, Double>>> costs = new HashMap<>();
        for (Renewal renewal : result.renewals()) {
            Asset asset = asset(of, renewal.asset());
            for (Component component : method(asset, renewal.method()).components()) {
                costs.computeIfAbsent(renewal.year(), y -> new HashMap<>())
                        .computeIfAbsent(asset.section() + component.kind(), k -> new HashMap<>())
                        .merge(asset, new PlainMoney(of).cost(asset, component, renewal.year()), Double::sum);
            }
        }
        for (CashFlow flow : result.cashFlows()) {
            double greatest = costs.getOrDefault(flow.year(), Map.of()).values().stream()
                    .flatMapToDouble(c -> DoubleStream.of(c.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .max()
                            .orElse(0)))
                    .sum();
            assertThat(Near.amounts(greatest, flow.amount()))
                    .as(of.name() + " " + flow)
                    .isTrue();
        }
    }

    private static Asset asset(Case of, String id) {
        return of.assets().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    private static Method method(Asset asset, String id) {
        return asset.methods().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theYearsOfAStrategyAsCompleteWorksGiveTheSameResult() {
        forCases(200, of -> {
            List<Strategy> strategies = new ArrayList<>(List.of(Strategy.SEPARATE, Strategy.COINCIDENT));
            strategies.addAll(of.strategies());
            List<StrategyResult> results = ENGINE.compare(of).strategies();
            List<Strategy> complete = new ArrayList<>();
            for (int i = 0; i < strategies.size(); i++) {
                complete.add(complete(strategies.get(i), results.get(i)));
            }
            List<StrategyResult> again =
                    ENGINE.compare(of.toBuilder().strategies(complete).build()).strategies();
            for (int i = 0; i < strategies.size(); i++) {
                assertThat(Differences.between(results.get(i), again.get(i + 2)))
                        .as(of.name())
                        .isEmpty();
            }
        });
    }

    private static Strategy complete(Strategy strategy, StrategyResult result) {
        List<Works> works = result.renewals().stream()
                .map(r -> new Works(r.year(), List.of(r.asset()), Map.of(r.asset(), r.method())))
                .toList();
        return new Strategy("complete " + strategy.name(), works, true, OptionalInt.of(3), strategy.sharing());
    }

    private static double sum(Map<String, Double> terms) {
        return terms.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
