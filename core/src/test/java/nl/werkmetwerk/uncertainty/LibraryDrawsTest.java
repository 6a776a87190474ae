package nl.werkmetwerk.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.check.InvalidCaseException;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.uncertain.Correlation;
import nl.werkmetwerk.model.uncertain.CostKind;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Each;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.LibraryUse.Amount;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.ReferenceClass;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;
import nl.werkmetwerk.uncertainty.sensitivity.Sensitivity;
import nl.werkmetwerk.uncertainty.sensitivity.SensitivityAnalyst;
import nl.werkmetwerk.uncertainty.spread.LibrarySpread;
import nl.werkmetwerk.uncertainty.spread.Spread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Draws of library figures: one for each item, for all its users together (MODEL 10.3, 10.4). */
@Tag("thorough")
class LibraryDrawsTest {
    private static final UncertainInput PRICES =
            UncertainInput.of("prices", Target.of(Parameter.COST), Distribution.LIBRARY);
    private static final SimulationOptions OPTIONS = SimulationOptions.DEFAULT.withDraws(40_000);

    private static LibraryUse fixed(String item, String asset, int component) {
        return new LibraryUse(item, 0.8, 1.5, asset, Amount.FIXED_COST, component);
    }

    /** Two sewers of 100, due once within the horizon. */
    private static CaseBuilder two() {
        return Streets.empty()
                .residualValue(ResidualRule.NONE)
                .asset(Streets.asset("sewer1", 100).installed(1970).life(60).build())
                .asset(Streets.asset("sewer2", 100).installed(1970).life(60).build());
    }

    private static Summary separate(CaseBuilder builder, List<LibraryUse> uses, UncertainInput... inputs) {
        Case of = builder.uncertainty(new Uncertainty(List.of(inputs), List.of(), uses))
                .build();
        return Simulator.simulate(of, OPTIONS).strategies().get(0).summary();
    }

    @Test
    void lowIsP5TypicalTheMedianAndHighP95() {
        Summary summary = separate(two(), List.of(fixed("pipe", "sewer1", 0), fixed("pipe", "sewer2", 0)), PRICES);
        assertThat(summary.deterministic()).isEqualTo(200);
        assertThat(summary.percentiles().get(5)).isCloseTo(160, within(0.7));
        assertThat(summary.percentiles().get(50)).isCloseTo(200, within(0.5));
        assertThat(summary.percentiles().get(95)).isCloseTo(300, within(2.0));
        Spread spread = Spread.of(fixed("pipe", "sewer1", 0));
        assertThat(summary.mean()).isCloseTo(200 * spread.mean(), within(0.6));
        assertThat(spread.quantile(0.05)).isCloseTo(0.8, within(1e-12));
        assertThat(spread.quantile(0.95)).isCloseTo(1.5, within(1e-12));
    }

    /** Mean and distribution function against a sum over quantiles. */
    @Test
    void momentsAndDistributionFunctionAreThoseOfTheQuantiles() {
        for (double[] range : new double[][] {{0.8, 1.5}, {1, 1.4}, {0.5, 1}, {1, 1}}) {
            Spread spread = new LibrarySpread(range[0], range[1]);
            int points = 100_000;
            double mean = IntStream.range(0, points)
                    .mapToDouble(i -> spread.quantile((i + 0.5) / points))
                    .average()
                    .getAsDouble();
            assertThat(spread.mean()).isCloseTo(mean, within(1e-4));
            for (double value : new double[] {0, 0.7, 0.999, 1, 1.2}) {
                long below = IntStream.range(0, points)
                        .filter(i -> spread.quantile((i + 0.5) / points) < value)
                        .count();
                assertThat(spread.below(value))
                        .as("below %s in %s to %s", value, range[0], range[1])
                        .isCloseTo(below / (double) points, within(1e-4));
            }
        }
    }

    /** Of one item sd adds up, of two independent items variance does, of two with correlation c in between. */
    @Test
    void usersOfAnItemMoveTogetherAndItemsApart() {
        List<LibraryUse> same = List.of(fixed("pipe", "sewer1", 0), fixed("pipe", "sewer2", 0));
        List<LibraryUse> apart = List.of(fixed("pipe", "sewer1", 0), fixed("brick", "sewer2", 0));
        double together = separate(two(), same, PRICES).sd();
        double independent = separate(two(), apart, PRICES).sd();
        double correlated = separate(two(), apart, PRICES.withCorrelation(0.5)).sd();
        assertThat(together / independent).isCloseTo(Math.sqrt(2), within(0.02));
        assertThat(correlated).isBetween(1.15 * independent, 1.3 * independent);
    }

    /** Of independent draws the error of the mean would be sd/√n; points that are spread evenly do far better. */
    @Test
    void itemsHaveACoordinateOfThePointEach() {
        List<LibraryUse> apart = List.of(fixed("pipe", "sewer1", 0), fixed("brick", "sewer2", 0));
        Summary independent = separate(two(), apart, PRICES);
        Summary correlated = separate(two(), apart, PRICES.withCorrelation(0.3));
        assertThat(independent.standardError()).isLessThan(independent.sd() / Math.sqrt(OPTIONS.draws()) / 10);
        assertThat(correlated.standardError()).isLessThan(correlated.sd() / Math.sqrt(OPTIONS.draws()) / 10);
    }

    @Test
    void anItemThatTheTargetLeavesOutMovesNothing() {
        List<LibraryUse> apart = List.of(fixed("pipe", "sewer1", 0), fixed("brick", "sewer2", 0));
        UncertainInput first =
                UncertainInput.of("prices", Target.of(Parameter.COST).ofAsset("sewer1"), Distribution.LIBRARY);
        Summary one = separate(two(), apart, first);
        assertThat(one.percentiles().get(50)).isCloseTo(200, within(0.5));
        assertThat(one.percentiles().get(95)).isCloseTo(250, within(1.0));
    }

    @Test
    void theOtherAmountsStayAndTheTargetNarrows() {
        CaseBuilder builder = Streets.empty()
                .residualValue(ResidualRule.NONE)
                .asset(Streets.asset("sewer1", 0)
                        .renewal(Component.fixed("pipe", 100))
                        .renewal(Component.fixed("dig", 50))
                        .installed(1970)
                        .life(60)
                        .build());
        int pipe = builder.build().assets().get(0).methods().get(0).components().stream()
                .map(Component::kind)
                .toList()
                .indexOf("pipe");
        List<LibraryUse> uses = List.of(fixed("pipe", "sewer1", pipe));
        Summary drawn = separate(builder, uses, PRICES);
        assertThat(drawn.percentiles().get(50)).isCloseTo(150, within(0.3));
        UncertainInput digging =
                UncertainInput.of("dig", Target.of(Parameter.COST).ofComponent("dig"), Distribution.LIBRARY);
        assertThat(separate(builder, uses, digging).sd()).isZero();
        UncertainInput others =
                UncertainInput.of("road", Target.of(Parameter.COST).ofDiscipline("road"), Distribution.LIBRARY);
        assertThat(separate(builder, uses, others).sd()).isZero();
    }

    @Test
    void aLifeFromTheLibraryIsDrawnToo() {
        UncertainInput lives = UncertainInput.of("lives", Target.of(Parameter.LIFE), Distribution.LIBRARY);
        LibraryUse use = new LibraryUse("years", 0.9, 1.2, "sewer1", Amount.LIFE, 0);
        CaseBuilder builder = two().discountRate(0.05);
        assertThat(separate(builder, List.of(use), lives).sd()).isPositive();
        assertThat(separate(builder, List.of(use), PRICES).sd()).isZero();
    }

    /** The only number of the case that the library says something about: no other draw moves the amounts of a year. */
    @Test
    void aFixedYearlyAmountFromTheLibraryIsDrawnThoughNothingElseIs() {
        CaseBuilder turning = Streets.empty()
                .asset(Streets.asset("sewer1", 0)
                        .periodic(new Periodic(5, 0, 40))
                        .installed(1999)
                        .life(60)
                        .build());
        LibraryUse turn = new LibraryUse("turn", 0.8, 1.5, "sewer1", Amount.PERIODIC_FIXED, 0);
        assertThat(separate(turning, List.of(turn), PRICES).sd()).isPositive();
        CaseBuilder gaining = Streets.empty()
                .asset(Streets.asset("sewer1", 0)
                        .benefit(new Benefit(0, 40, false))
                        .installed(1999)
                        .life(60)
                        .build());
        LibraryUse gain = new LibraryUse("gain", 0.8, 1.5, "sewer1", Amount.BENEFIT_FIXED, 0);
        UncertainInput gains =
                UncertainInput.of("gains", Target.of(Parameter.COST).ofKind(CostKind.BENEFIT), Distribution.LIBRARY);
        assertThat(separate(gaining, List.of(gain), gains).sd()).isPositive();
    }

    @Test
    void whereNothingIsNamedTheLibraryIsTaken() {
        List<LibraryUse> uses = List.of(fixed("pipe", "sewer1", 0));
        Uncertainty silent = new Uncertainty(List.of(), List.of(), uses);
        assertThat(silent.orLibrary().inputs()).extracting(UncertainInput::id).containsExactly("library");
        Uncertainty named = new Uncertainty(List.of(PRICES), List.of(), uses);
        assertThat(named.orLibrary()).isSameAs(named);
        assertThat(Uncertainty.NONE.orLibrary()).isSameAs(Uncertainty.NONE);
    }

    @Test
    void theTornadoHasABarForEachItem() {
        List<LibraryUse> uses = List.of(fixed("pipe", "sewer1", 0), fixed("brick", "sewer2", 0));
        Case of = two().strategy(Strategy.window("window", 3))
                .uncertainty(new Uncertainty(List.of(PRICES), List.of(), uses))
                .build();
        Sensitivity result = new SensitivityAnalyst(of, Strategy.COINCIDENT, Strategy.SEPARATE, 0.2).analyse();
        assertThat(result.swings())
                .filteredOn(swing -> swing.assumption().item().isPresent())
                .extracting(swing -> swing.assumption().id())
                .containsExactlyInAnyOrder("prices:pipe", "prices:brick");
        assertThat(result.swings())
                .filteredOn(swing -> swing.assumption().id().equals("prices:pipe"))
                .allSatisfy(swing -> {
                    assertThat(swing.assumption().low()).isCloseTo(0.8, within(1e-12));
                    assertThat(swing.assumption().high()).isCloseTo(1.5, within(1e-12));
                });
    }

    @Test
    void refusesWhatTheLibraryDoesNotKnow() {
        Target rate = Target.of(Parameter.DISCOUNT_RATE);
        assertThatThrownBy(() -> UncertainInput.of("rate", rate, Distribution.LIBRARY))
                .hasMessageContaining("library");
        assertThatThrownBy(() -> PRICES.forEach(Each.ASSET, 0)).hasMessageContaining("library");
        assertThatThrownBy(() -> new LibraryUse("pipe", 1.1, 1.5, "sewer1", Amount.LIFE, 0))
                .hasMessageContaining("typical");
        CaseBuilder builder =
                two().uncertainty(new Uncertainty(List.of(), List.of(), List.of(fixed("pipe", "nobody", 0))));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("nobody");
        UncertainInput bids = UncertainInput.of("bids", Target.of(Parameter.COST), new Distribution.Normal(1, 0.1));
        CaseBuilder linked = two().uncertainty(
                        new Uncertainty(List.of(PRICES, bids), List.of(new Correlation("prices", "bids", 0.5))));
        assertThatThrownBy(linked::build).isInstanceOf(InvalidCaseException.class);
    }

    /** Moments of the presets are those of the paper: 20 % and 30 for roads. */
    @Test
    void referenceClassesAreLognormalWithTheirPublishedMoments() {
        Distribution.Lognormal roads =
                (Distribution.Lognormal) ReferenceClass.of("roads").distribution();
        assertThat(roads.mean()).isEqualTo(1.20);
        assertThat(roads.sd()).isEqualTo(0.30);
        for (ReferenceClass one : ReferenceClass.values()) {
            assertThat(one.source()).isNotBlank();
            assertThat(Spread.of(one.distribution()).quantile(0.5))
                    .isLessThan(Spread.of(one.distribution()).mean());
        }
        assertThatThrownBy(() -> ReferenceClass.of("ships")).hasMessageContaining("ships");
    }
}
