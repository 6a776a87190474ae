package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An end without an edge (MODEL 6), for generated assets alone on their section, by what their renewals cost and what is
 * left of them. No price rises faster than money grows: of what does, going on for ever has no value, and both properties
 * fail.
 */
@Tag("thorough")
class ContinuationPropertiesTest {
    private static final int CASES = Integer.getInteger("werkmetwerk.cases", 300);
    private static final Engine ENGINE = Comparer::compare;

    /** Each asset of each case, alone and without damage. */
    private static void forAssets(Consumer<Case> property) {
        LongStream.rangeClosed(1, CASES)
                .mapToObj(CaseGenerator::wide)
                .forEach(of ->
                        of.assets().stream().map(asset -> alone(of, asset)).forEach(property));
    }

    private static Case alone(Case of, Asset asset) {
        Case alone = of.toBuilder()
                .assets(List.of(asset))
                .damage(List.of())
                .residualValue(ResidualRule.CONTINUATION)
                .strategies(List.of())
                .build();
        return alone.toBuilder()
                .strategies(of.strategies().stream()
                        .filter(s -> !s.works().isEmpty())
                        .map(s -> only(asset, s))
                        .toList())
                .prices(noneAbove(lastRate(alone), alone.prices()))
                .build();
    }

    private static double lastRate(Case of) {
        return new PlainMoney(of).rate(of.baseYear() + of.horizon() - 1);
    }

    /** Trends at the rate stay among them. */
    private static Prices noneAbove(double rate, Prices p) {
        Map<String, Double> trends = new LinkedHashMap<>(p.trends());
        CaseGenerator.KINDS.forEach(kind -> trends.merge(kind, 0.0, Double::sum));
        trends.replaceAll((kind, trend) -> Math.min(trend, rate));
        return new Prices(p.year(), trends, p.inflation(), p.impacts(), p.markups());
    }

    private static Strategy only(Asset asset, Strategy s) {
        List<Works> works = new ArrayList<>();
        for (Works w : s.works()) {
            if (w.assets().contains(asset.id())) {
                Map<String, String> methods = new LinkedHashMap<>(w.methods());
                methods.keySet().retainAll(List.of(asset.id()));
                works.add(new Works(w.year(), List.of(asset.id()), methods));
            }
        }
        return new Strategy(s.name(), works, s.complete(), OptionalInt.empty(), Sharing.ALL);
    }

    private static double works(StrategyResult result) {
        return result.byKind().of(Kind.RENEWAL) + result.byKind().of(Kind.RESIDUAL);
    }

    @Test
    void nothingIsGainedByRenewingInTheLastYear() {
        forAssets(of -> {
            int last = of.baseYear() + of.horizon() - 1;
            for (Strategy strategy : of.strategies()) {
                if (strategy.works().stream().noneMatch(w -> w.year() == last)) {
                    List<Works> works = new ArrayList<>(strategy.works());
                    works.add(new Works(last, List.of(of.assets().get(0).id()), Map.of()));
                    Strategy again = complete(strategy.name() + " again", works);
                    Case both = of.toBuilder()
                            .strategies(List.of(complete(strategy.name(), strategy.works()), again))
                            .build();
                    List<StrategyResult> results = ENGINE.compare(both).strategies();
                    assertThat(works(results.get(3)))
                            .as(of.name() + " " + of.assets().get(0).id())
                            .isGreaterThanOrEqualTo(works(results.get(2)) - Near.ABSOLUTE);
                }
            }
        });
    }

    private static Strategy complete(String name, List<Works> works) {
        return new Strategy(name, works, true, OptionalInt.empty(), Sharing.ALL);
    }

    /** The rate is that of the last year of the case from its first named year on: one that changes moves what is later. */
    @Test
    void whatOtherYearsSaveIsTheSameForEveryHorizonBeyondThem() {
        forAssets(of -> {
            Case steady = of.toBuilder().discountRate(lastRate(of)).build();
            List<double[]> savings = IntStream.of(0, 1, 2, 3, 7, 19, 50)
                    .mapToObj(more -> savings(
                            steady.toBuilder().horizon(of.horizon() + more).build()))
                    .toList();
            for (double[] other : savings) {
                for (int i = 0; i < other.length; i++) {
                    assertThat(Near.amounts(other[i], savings.get(0)[i]))
                            .as("%s %s: %s, %s", of.name(), of.assets().get(0).id(), other[i], savings.get(0)[i])
                            .isTrue();
                }
            }
        });
    }

    private static double[] savings(Case of) {
        List<StrategyResult> results = ENGINE.compare(of.toBuilder()
                        .strategies(of.strategies().stream()
                                .map(s -> Strategy.explicit(s.name(), s.works()))
                                .toList())
                        .build())
                .strategies();
        return results.stream()
                .mapToDouble(result -> works(results.get(0)) - works(result))
                .toArray();
    }
}
