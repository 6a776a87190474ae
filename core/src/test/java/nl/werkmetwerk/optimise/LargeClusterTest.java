package nl.werkmetwerk.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.optimise.exact.ClusterPlan;
import nl.werkmetwerk.optimise.exact.ClusterSolving;
import nl.werkmetwerk.optimise.graph.Cluster;
import nl.werkmetwerk.optimise.graph.ClusterBuilder;
import nl.werkmetwerk.optimise.graph.ClusterPart;
import nl.werkmetwerk.optimise.graph.ClusterParts;
import nl.werkmetwerk.optimise.graph.DistrictShares;
import nl.werkmetwerk.optimise.graph.Infeasible;
import nl.werkmetwerk.optimise.graph.Partition;
import nl.werkmetwerk.optimise.graph.ScheduleCost;
import nl.werkmetwerk.optimise.graph.SpendingRule;
import nl.werkmetwerk.optimise.outcome.Cancellation;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.sample.RealisticCity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sections with too many assets to decide on at once: a bound that holds, a schedule that is allowed. */
@Tag("thorough")
class LargeClusterTest {
    private static final long FEW = 4;

    @Test
    void boundsAndPlansSmallSectionsInPartsAsIfTheyWereLarge() {
        int compared = 0;
        for (long seed = 0; seed < 660; seed++) {
            compared += check(SmallCases.of(seed, false), Sharing.ALL) + check(SmallCases.of(seed, false), Sharing.OWN);
        }
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void boundsAndPlansRealisticSectionsInParts() {
        Case city = RealisticCity.of(11, 0, 12, 60, 6);
        assertThat(check(city, Sharing.ALL)).isEqualTo(12);
    }

    /** Number of clusters of two assets and more that were compared with their optimum. */
    private static int check(Case of, Sharing sharing) {
        ResolvedCase resolved = ResolvedCase.of(of);
        ClusterSolving solving = new ClusterSolving(resolved, sharing, Cancellation.NEVER);
        int compared = 0;
        for (int[] cluster : Partition.of(resolved, sharing)) {
            compared += cluster.length > 1 && compare(of, resolved, sharing, solving, cluster) ? 1 : 0;
        }
        return compared;
    }

    private static boolean compare(
            Case of, ResolvedCase resolved, Sharing sharing, ClusterSolving solving, int[] cluster) {
        SpendingRule free = SpendingRule.free();
        DistrictShares alone = DistrictShares.alone();
        ClusterPlan exact;
        try {
            exact = solving.solve(cluster, free, alone, 0);
        } catch (Infeasible e) {
            return false;
        }
        try {
            ClusterPlan searched = solving.search(cluster, free, alone, FEW, List.of());
            double near = Math.max(1e-6, 1e-9 * Math.abs(exact.cost()));
            assertThat(searched.lowerBound()).as(of.name()).isLessThanOrEqualTo(exact.cost() + near);
            if (searched.found()) {
                assertThat(searched.cost()).as(of.name()).isGreaterThanOrEqualTo(exact.cost() - near);
                Cluster built = new ClusterBuilder(resolved).build(sharing, cluster, free, alone);
                double cost = ScheduleCost.of(built, resolved, List.of(searched.renewals()));
                assertThat(cost).as(of.name()).isCloseTo(searched.cost(), within(near));
            }
        } catch (Infeasible e) {
            throw new AssertionError(of.name() + ": " + e.conflict());
        }
        return true;
    }

    @Test
    void plansASectionOfFortyAssetsWithAValidBound() {
        Case of = avenue(40);
        Optimisation found = (Optimisation) Optimiser.optimise(of, OptimiserOptions.DEFAULT);
        assertThat(found.lowerBound()).isLessThanOrEqualTo(found.total());
        assertThat(found.gap()).isLessThan(0.25);
        assertThat(found.sectionsProvenOptimal()).isZero();
        assertThat(found.total()).isLessThan(found.separate());
    }

    /** A sewer, a road and many trees, of many ages. */
    private static Case avenue(int assets) {
        CaseBuilder builder = Case.builder("avenue", 2026, 40)
                .section(Section.of("S"))
                .discountRate(0.0225)
                .jointWorks(new JointWorks(Map.of("siteSetUp", 0.8, "excavation", 0.6), Map.of(), 0.01))
                .damage(List.of(new DamageRule("sewer", "tree", 0.2), new DamageRule("sewer", "road", 0.1)));
        for (int i = 0; i < assets; i++) {
            String discipline = i == 0 ? "sewer" : i == 1 ? "road" : "tree";
            double size = i < 2 ? 60_000 : 900;
            builder.asset(Asset.builder(discipline + i, discipline, "S")
                    .installed(2026 - (7 * i) % 38)
                    .life(40)
                    .renewal(new Component(discipline, 0, size, Lasting.YES))
                    .renewal(new Component("excavation", 0, size / 3, Lasting.NO))
                    .renewal(new Component("siteSetUp", 0, 2_000, Lasting.NO))
                    .flexibility(new Flexibility(OptionalInt.of(15), OptionalInt.of(5)))
                    .build());
        }
        return builder.build();
    }

    /** 2^8 ways in which the road can be harmed: more than a byte can number. */
    @Test
    void findsTheOptimumOfARoadThatEightDisciplinesHarm() {
        Case of = dugUp(8);
        Optimisation found = (Optimisation) Optimiser.optimise(of, OptimiserOptions.DEFAULT.withGap(0));
        double least = PlainOptimum.of(of, Sharing.ALL, 1_000);
        assertThat(found.total()).isCloseTo(least, within(1e-6));
        assertThat(found.lowerBound()).isLessThanOrEqualTo(found.total()).isCloseTo(least, within(1e-6));
    }

    /** A road of which the year is free, and mains of as many disciplines, due in one year of two. */
    private static Case dugUp(int mains) {
        CaseBuilder builder = Case.builder("dug up", 2026, 2)
                .section(Section.of("S"))
                .discountRate(0.0225)
                .jointWorks(new JointWorks(Map.of("siteSetUp", 0.8), Map.of(), 0))
                .asset(asset("road", 2026 - 60, 80, new Flexibility(OptionalInt.of(30), OptionalInt.of(5))));
        List<DamageRule> damage = new ArrayList<>();
        for (int i = 0; i < mains; i++) {
            int age = i == 0 ? 40 : 39;
            builder.asset(asset("main" + i, 2026 - age, 40, new Flexibility(OptionalInt.of(0), OptionalInt.of(1))));
            damage.add(new DamageRule("main" + i, "road", 0.01 * (i + 1)));
        }
        return builder.damage(damage).build();
    }

    private static Asset asset(String discipline, int installed, int life, Flexibility flexibility) {
        return Asset.builder(discipline, discipline, "S")
                .installed(installed)
                .life(life)
                .renewal(new Component(discipline, 0, 10_000, Lasting.YES))
                .renewal(new Component("siteSetUp", 0, 2_000, Lasting.NO))
                .flexibility(flexibility)
                .build();
    }

    @Test
    void dividesIntoPartsThatHaveEveryAssetOnce() {
        ResolvedCase resolved = ResolvedCase.of(avenue(40));
        int[] all = Partition.of(resolved, Sharing.ALL).get(0);
        int[] owned = ClusterParts.of(resolved, Sharing.ALL, all, FEW).stream()
                .flatMapToInt(LargeClusterTest::own)
                .sorted()
                .toArray();
        assertThat(owned).isEqualTo(all);
    }

    private static IntStream own(ClusterPart part) {
        return IntStream.range(0, part.assets().length)
                .filter(i -> !part.others()[i])
                .map(i -> part.assets()[i]);
    }
}
