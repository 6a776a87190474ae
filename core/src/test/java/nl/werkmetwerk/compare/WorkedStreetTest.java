package nl.werkmetwerk.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Lasting;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import org.junit.jupiter.api.Test;

/** The street of {@code core/MODEL.md}, W1 to W11: every expected figure stands there, worked out by hand. */
class WorkedStreetTest {
    private static final double CENT = 0.005;

    private final Comparison comparison = Comparer.compare(proefstraat());

    private static Case proefstraat() {
        Asset sewer = Asset.builder("sewer-1", "sewer", "S1")
                .quantity(200, "m")
                .installed(1971)
                .life(60)
                .renewal(Component.perUnit("excavation", 250))
                .renewal(Component.perUnit("pipe", 350))
                .renewal(new Component("surface", 150, 0, Lasting.NO))
                .renewal(Component.fixed("traffic", 15_000))
                .maintenance(new Maintenance(2.5, 0))
                .risk(new Risk(100, 60, 4))
                .build();
        Asset road = Asset.builder("road-1", "road", "S1")
                .quantity(1200, "m2")
                .installed(1998)
                .life(40)
                .renewal(Component.perUnit("surface", 55))
                .renewal(Component.perUnit("excavation", 12))
                .renewal(Component.fixed("traffic", 12_000))
                .maintenance(new Maintenance(0.8, 0.03))
                .periodic(new Periodic(15, 8, 0))
                .build();
        return Case.builder("Proefstraat", 2026, 60)
                .discountRate(0.0225)
                .section(Section.of("S1", "D1", "none"))
                .jointWorks(new JointWorks(Map.of("excavation", 1.0, "surface", 0.8, "traffic", 1.0), Map.of(), 0.03))
                .consumed(Set.of("excavation", "traffic"))
                .damage(List.of(new DamageRule("sewer", "road", 0.2)))
                .asset(sewer)
                .asset(road)
                .strategy(Strategy.explicit("integrated", List.of(Works.of(2031, "sewer-1", "road-1"))))
                .strategy(Strategy.window("window10", 10))
                .build();
    }

    @Test
    void digsTwiceWhenDepartmentsWorkApart() {
        assertThat(strategy("separate").renewals())
                .containsExactly(
                        new Renewal("sewer-1", 2031, "renewal"),
                        new Renewal("road-1", 2037, "renewal"),
                        new Renewal("road-1", 2077, "renewal"));
    }

    @Test
    void addsUpToTheTotals() {
        assertThat(strategy("separate").total()).isCloseTo(343_493.88, within(CENT));
        assertThat(strategy("integrated").total()).isCloseTo(317_148.64, within(CENT));
        assertThat(strategy("separate").byDiscipline().get("sewer")).isCloseTo(173_352.00, within(CENT));
        assertThat(strategy("integrated").byDiscipline().get("road")).isCloseTo(162_045.90, within(CENT));
        assertThat(strategy("separate").equivalentAnnualCost()).isCloseTo(10_257.90, within(CENT));
    }

    @Test
    void bridgesTheSaving() {
        Saving saving = comparison.saving("integrated", Baseline.SEPARATE);
        assertThat(saving.amount()).isCloseTo(26_345.24, within(CENT));
        assertThat(saving.damageEffect()).isCloseTo(2_068.91, within(CENT));
        assertThat(rounded(saving.bridge().asMap()))
                .contains(
                        entry(BridgeTerm.ADVANCE, -14_574.68),
                        entry(BridgeTerm.SHARING, 45_093.50),
                        entry(BridgeTerm.COORDINATION, -6_908.97),
                        entry(BridgeTerm.MAINTENANCE, 6_660.05),
                        entry(BridgeTerm.PERIODIC, -1_319.49),
                        entry(BridgeTerm.RESIDUAL, -2_605.17));
        assertThat(saving.bridge().sum()).isCloseTo(saving.amount(), within(1e-9));
    }

    @Test
    void findsBothInternalRatesAndClaimsNone() {
        Saving saving = comparison.saving("integrated", Baseline.SEPARATE);
        assertThat(saving.irr()).isEmpty();
        assertThat(saving.irrRoots()).hasSize(2);
        assertThat(saving.irrRoots().get(0)).isCloseTo(-0.191668, within(5e-7));
        assertThat(saving.irrRoots().get(1)).isCloseTo(0.132108, within(5e-7));
        assertThat(saving.modifiedIrr().orElseThrow()).isCloseTo(0.026675, within(5e-7));
        assertThat(saving.benefitCostRatio().orElseThrow()).isCloseTo(1.276986, within(5e-7));
        assertThat(saving.paybackYear()).hasValue(2077);
    }

    @Test
    void windowOfTenYearsGivesTheSamePlan() {
        assertThat(strategy("window10").renewals())
                .isEqualTo(strategy("integrated").renewals());
        assertThat(strategy("window10").total())
                .isEqualTo(strategy("integrated").total());
    }

    private StrategyResult strategy(String name) {
        return comparison.strategy(name);
    }

    private static Map<BridgeTerm, Double> rounded(Map<BridgeTerm, Double> amounts) {
        return amounts.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, e -> Math.round(e.getValue() * 100) / 100.0));
    }
}
