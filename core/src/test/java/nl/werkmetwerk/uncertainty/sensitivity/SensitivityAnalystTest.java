package nl.werkmetwerk.uncertainty.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.uncertainty.Streets;
import org.junit.jupiter.api.Test;

class SensitivityAnalystTest {
    /** Both due in 2030, at 100 and 50; together φ·50 is saved and κ·150 is spent: break-even at φ = 3κ. */
    private static Case street(double phi, double kappa) {
        return Streets.one()
                .residualValue(ResidualRule.NONE)
                .asset(Streets.asset("road", 50).installed(2000).life(30).build())
                .jointWorks(new JointWorks(Map.of("dig", phi), Map.of(), kappa))
                .build();
    }

    private static Swing swing(Sensitivity of, String id) {
        return of.swings().stream()
                .filter(swing -> swing.assumption().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Sensitivity coincident(Case of) {
        return new SensitivityAnalyst(of, Strategy.COINCIDENT, Strategy.SEPARATE, 0.2).analyse();
    }

    @Test
    void overlapBreaksEvenWhereItPaysTheCoordination() {
        Sensitivity sensitivity = coincident(street(0.8, 0.1));
        assertThat(sensitivity.saving()).isCloseTo(0.8 * 50 - 15, within(1e-9));
        Swing sharing = swing(sensitivity, "sharing.dig");
        assertThat(sharing.breakEven().getAsDouble() * 0.8).isCloseTo(0.3, within(1e-6));
        assertThat(sharing.atLow()).isCloseTo(0.64 * 50 - 15, within(1e-9));
        assertThat(sharing.atHigh()).isCloseTo(0.96 * 50 - 15, within(1e-9));
        Swing coordination = swing(sensitivity, "coordinationRate");
        assertThat(coordination.breakEven().getAsDouble()).isCloseTo(40.0 / 15, within(1e-6));
        assertThat(sensitivity.swings().get(0).size())
                .isEqualTo(sensitivity.swings().stream()
                        .mapToDouble(Swing::size)
                        .max()
                        .getAsDouble());
    }

    @Test
    void saysThatThereIsNoBreakEven() {
        Swing cost = swing(coincident(street(0.8, 0)), "cost.dig");
        assertThat(cost.breakEven()).isEmpty();
        assertThat(cost.atHigh()).isCloseTo(1.2 * 40, within(1e-9));
    }

    /** The sewer, due in 2030, is done in 2027 with the road: 3 years of 10 % cost more than the overlap saves. */
    @Test
    void findsTheRateAtWhichAdvancingPays() {
        Strategy plan = Strategy.explicit("plan", List.of(new Works(2027, List.of("sewer", "road"), Map.of())));
        Case of = Streets.one()
                .residualValue(ResidualRule.NONE)
                .discountRate(0.1)
                .asset(Streets.asset("road", 50).installed(1997).life(30).build())
                .jointWorks(new JointWorks(Map.of("dig", 0.4), Map.of(), 0))
                .strategy(plan)
                .build();
        Sensitivity sensitivity = new SensitivityAnalyst(of, plan, Strategy.SEPARATE, 0.2).analyse();
        // at 2027 prices: 100 − 20 against 100/(1+r)³
        double rate = Math.cbrt(100.0 / 80) - 1;
        assertThat(swing(sensitivity, "discountRate").breakEven().getAsDouble()).isCloseTo(rate - 0.1, within(1e-6));
        assertThat(sensitivity.saving())
                .isCloseTo(Comparer.compare(of).savings().get(1).amount(), within(1e-9));
    }

    @Test
    void whatIsSaidToBeUncertainMovesBetweenItsPercentiles() {
        Uncertainty bids = new Uncertainty(
                List.of(UncertainInput.of("bids", Target.of(Parameter.COST), new Distribution.Uniform(0.5, 2.5))),
                List.of());
        Case of = street(0.8, 0).toBuilder().uncertainty(bids).build();
        Swing swing = swing(coincident(of), "bids");
        assertThat(swing.atLow()).isCloseTo(0.6 * 40, within(1e-9));
        assertThat(swing.atHigh()).isCloseTo(2.4 * 40, within(1e-9));
    }

    /** The road, due in 2035, can go along with the sewer of 2030. */
    @Test
    void saysUpToHowManyYearsOfAdvanceJoiningPays() {
        Case of = Streets.one()
                .residualValue(ResidualRule.NONE)
                .asset(Streets.asset("road", 50).installed(2005).life(30).build())
                .jointWorks(new JointWorks(Map.of("dig", 0.05), Map.of(), 0))
                .discountRate(0.02)
                .build();
        Sensitivity near = coincident(of.toBuilder().discountRate(0.001).build());
        Sensitivity far = coincident(of);
        // due in 2030 and 2035: five years of 2 % cost more than 5 % of overlap, five of 0.1 % less
        assertThat(near.worthUpTo()).hasValue(20);
        assertThat(near.advances().get(4).saving()).isZero();
        assertThat(near.advances().get(5).saving()).isPositive();
        assertThat(far.worthUpTo()).isEmpty();
        assertThat(far.advances()).hasSize(21);
    }

    @Test
    void horizonValuationAndBaselineAreAmongThem() {
        Case of = street(0.8, 0.1).toBuilder()
                .residualValue(ResidualRule.STRAIGHT_LINE)
                .build();
        Sensitivity sensitivity = coincident(of);
        assertThat(sensitivity.variants())
                .extracting(Variant::id)
                .containsExactly("horizon", "horizon", "residualValue");
        Strategy window = Strategy.window("window", 3);
        Case own = of.toBuilder().strategy(window).build();
        Variant baseline = new SensitivityAnalyst(own, window, Strategy.SEPARATE, 0.2)
                .analyse()
                .variants()
                .get(3);
        assertThat(baseline.value()).isEqualTo("coincident");
        assertThat(baseline.saving()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aTableHasTheSavingOfBothInEveryCell() {
        SensitivityAnalyst analyst =
                new SensitivityAnalyst(street(0.8, 0.1), Strategy.COINCIDENT, Strategy.SEPARATE, 0.2);
        Assumption phi = analyst.assumptions().stream()
                .filter(a -> a.id().equals("sharing.dig"))
                .findFirst()
                .orElseThrow();
        Assumption kappa = analyst.assumptions().stream()
                .filter(a -> a.id().equals("coordinationRate"))
                .findFirst()
                .orElseThrow();
        TwoWayTable table = analyst.table(phi, kappa);
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                double expected = table.rowValues().get(i) * 0.8 * 50
                        - table.columnValues().get(j) * 15;
                assertThat(table.savings().get(i).get(j)).isCloseTo(expected, within(1e-9));
            }
        }
    }
}
