package nl.werkmetwerk.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.plain.CaseGenerator;
import nl.werkmetwerk.plain.Near;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coalitions of generated cases. */
@Tag("thorough")
class CoalitionPropertiesTest {
    private static List<Case> cases() {
        return LongStream.rangeClosed(1, 150).mapToObj(CaseGenerator::mixed).toList();
    }

    private static double total(Case of, String strategy) {
        return Comparer.compare(of).strategies().stream()
                .filter(result -> result.name().equals(strategy))
                .mapToDouble(StrategyResult::total)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobodyIsTheSeparateBaselineAndEveryoneTheStrategy() {
        for (Case of : cases()) {
            for (Strategy strategy : of.strategies()) {
                List<CoalitionResult> coalitions =
                        PartyAnalyst.analyse(of, strategy).coalitions();
                double none = coalitions.get(0).cost();
                double all = coalitions.get(coalitions.size() - 1).cost();
                assertThat(none).as(of.name()).matches(c -> Near.amounts(total(of, "separate"), c));
                assertThat(all).as(of.name()).matches(c -> Near.amounts(total(of, strategy.name()), c));
            }
        }
    }

    /** Only damage runs between members and others; without it they are two cases. */
    @Test
    void withoutDamageMembersAndOthersAreTwoCases() {
        for (Case damaged : cases()) {
            Case of = damaged.toBuilder().damage(List.of()).build();
            for (Strategy strategy : of.strategies()) {
                for (CoalitionResult coalition :
                        PartyAnalyst.analyse(of, strategy).coalitions()) {
                    double members = part(of, strategy, coalition.members(), true);
                    double others = part(of, Strategy.SEPARATE, coalition.members(), false);
                    assertThat(coalition.cost())
                            .as("%s %s %s", of.name(), strategy.name(), coalition.members())
                            .matches(cost -> Near.amounts(members + others, cost), "is " + (members + others));
                }
            }
        }
    }

    /** The total of the members' assets alone, or of the others'. */
    private static double part(Case of, Strategy strategy, List<String> members, boolean inside) {
        List<Asset> assets = of.assets().stream()
                .filter(asset -> members.contains(asset.ownerOrNone()) == inside)
                .toList();
        if (assets.isEmpty()) {
            return 0;
        }
        List<String> ids = assets.stream().map(Asset::id).toList();
        Strategy own = strategy.withName("own")
                .withWorks(strategy.works().stream()
                        .map(works -> narrowed(works, ids))
                        .toList());
        return total(of.toBuilder().assets(assets).strategies(List.of(own)).build(), "own");
    }

    private static Works narrowed(Works works, List<String> ids) {
        Map<String, String> methods = new TreeMap<>(works.methods());
        methods.keySet().retainAll(ids);
        return new Works(
                works.year(), works.assets().stream().filter(ids::contains).toList(), methods);
    }

    /** The sum over places is the whole. */
    @Test
    void withDamageACoalitionCostsWhatTheWholeLedgerSays() {
        for (Case of : cases()) {
            ResolvedCase resolved = ResolvedCase.of(of);
            Players players = Players.of(resolved);
            for (Strategy strategy : of.strategies()) {
                ResolvedStrategy followed = ResolvedStrategy.of(strategy, resolved);
                CoalitionCosts costs = new CoalitionCosts(resolved, followed, players);
                for (int coalition = 0; coalition < 1 << players.count(); coalition++) {
                    double whole = WholeLedger.cost(resolved, followed, players, coalition);
                    assertThat(costs.of(coalition)).as(of.name()).matches(cost -> Near.amounts(whole, cost));
                }
            }
        }
    }

    @Test
    void whatPartiesReceiveAddsUpToNothing() {
        for (Case of : cases().subList(0, 100)) {
            for (Strategy strategy : of.strategies()) {
                PartyAnalysis analysis = PartyAnalyst.analyse(of, strategy);
                for (Split split : analysis.splits()) {
                    double sum =
                            split.shares().stream().mapToDouble(Share::receives).sum();
                    double most =
                            Math.max(1, Math.abs(analysis.coalitions().get(0).cost()));
                    assertThat(Math.abs(sum)).as(of.name()).isLessThanOrEqualTo(1e-8 * most);
                }
            }
        }
    }

    @Test
    void beyondTwelvePartiesCoalitionsAreSampledAndTheResultSaysSo() {
        Case of = manyOwners(14);
        PartyAnalysis analysis = PartyAnalyst.analyse(of, Strategy.window("w", 5), new Sampling(200, 1));
        assertThat(analysis.coalitions()).hasSize(2 + 2 * 14);
        assertThat(analysis.bestPartition()).isEmpty();
        assertThat(analysis.splits())
                .extracting(Split::method)
                .containsExactly(
                        SplitMethod.PROPORTIONAL, SplitMethod.EQUAL, SplitMethod.SEPARABLE_COST, SplitMethod.SHAPLEY);
        double saving = analysis.coalitions().get(29).saving();
        assertThat(analysis.splits().get(3).shares())
                .allMatch(share -> share.standardError().isPresent())
                .satisfies(shares -> assertThat(
                                shares.stream().mapToDouble(Share::amount).sum())
                        .matches(sum -> Near.amounts(saving, sum)));
        assertThat(analysis.warnings()).extracting(w -> w.code().name()).contains("COALITIONS_SAMPLED");
        assertThat(PartyAnalyst.analyse(of, Strategy.window("w", 5), new Sampling(200, 1))
                        .splits())
                .isEqualTo(analysis.splits());
    }

    @Test
    void twelvePartiesAreAnalysedExactly() {
        PartyAnalysis analysis = PartyAnalyst.analyse(manyOwners(12), Strategy.window("w", 5));
        assertThat(analysis.coalitions()).hasSize(4096);
        assertThat(analysis.splits()).extracting(Split::method).containsExactly(SplitMethod.values());
        assertThat(analysis.splits()).allMatch(split -> split.inCore().isPresent());
        assertThat(analysis.bestPartition()).isPresent();
        assertThat(analysis.warnings()).extracting(w -> w.code().name()).doesNotContain("COALITIONS_SAMPLED");
    }

    private static Case manyOwners(int owners) {
        Case small = CaseGenerator.of(4);
        List<Party> parties = LongStream.range(0, owners)
                .mapToObj(i -> new Party("P" + i, "party " + i))
                .toList();
        List<Asset> assets = LongStream.range(0, 3L * owners)
                .mapToObj(i -> Asset.builder(
                                "a" + i,
                                "d" + i % 4,
                                small.sections()
                                        .get((int) (i * i % small.sections().size()))
                                        .id())
                        .installed(small.baseYear() - (int) (i % 9))
                        .life(10)
                        .owner("P" + i % owners)
                        .renewal(Component.fixed("excavation", 10 + i))
                        .build())
                .toList();
        return small.toBuilder()
                .parties(parties)
                .assets(assets)
                .strategies(List.of())
                .build();
    }
}
