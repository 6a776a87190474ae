package nl.werkmetwerk.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.ledger.Totals;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.uncertain.CostKind;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.plain.CaseGenerator;
import nl.werkmetwerk.plain.Near;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Margins;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draw is the case with the drawn inputs written into it. */
@Tag("thorough")
class DrawPropertiesTest {
    private static final int CASES = 1_500;
    private static final List<String> KINDS =
            List.of("excavation", "surface", "pipe", "traffic", "nuisanceDays", "co2");

    /** A few uncertainties of which each has one value only. */
    private static List<UncertainInput> inputs(Case of, SplittableRandom random) {
        List<UncertainInput> inputs = new ArrayList<>();
        int count = random.nextInt(1, 5);
        for (int i = 0; i < count; i++) {
            Target on = target(of, random);
            double value = on.parameter() == Parameter.INSTALLED
                    ? random.nextDouble(-8, 8)
                    : on.parameter().adds() ? random.nextDouble(-0.02, 0.02) : random.nextDouble(0.3, 1.9);
            inputs.add(UncertainInput.of("u" + i, on, new Distribution.Discrete(List.of(value), List.of(1.0))));
        }
        return inputs;
    }

    private static Target target(Case of, SplittableRandom random) {
        Parameter parameter = Parameter.values()[random.nextInt(Parameter.values().length)];
        Target on = Target.of(parameter);
        boolean wide = parameter == Parameter.LIFE_LOSS || parameter == Parameter.MARKUP;
        CostKind kind = CostKind.values()[random.nextInt(CostKind.values().length)];
        if (parameter == Parameter.PRICE_TREND || parameter == Parameter.COST && random.nextInt(3) > 0) {
            on = on.ofKind(kind);
        }
        boolean hasComponents = on.kind().isEmpty() || kind == CostKind.RENEWAL || kind == CostKind.IMPACT;
        if (parameter.fields().contains(Parameter.Field.COMPONENT) && hasComponents && random.nextBoolean()) {
            boolean ofAll = parameter == Parameter.PRICE_TREND && kind == CostKind.IMPACT;
            on = ofAll ? on : on.ofComponent(KINDS.get(random.nextInt(KINDS.size())));
        }
        boolean priceOfImpact = on.kind().equals(Optional.of(CostKind.IMPACT));
        if (parameter.byAsset() && !wide && !priceOfImpact) {
            Asset asset = of.assets().get(random.nextInt(of.assets().size()));
            on = random.nextInt(3) == 0 ? on.ofDiscipline(asset.discipline()) : on;
            on = random.nextInt(4) == 0 ? on.inSection(asset.section()) : on;
            on = random.nextInt(5) == 0 ? on.ofAsset(asset.id()) : on;
        }
        return on;
    }

    @Test
    void aDrawIsTheCaseWithTheDrawnInputsWrittenIntoIt() {
        for (int seed = 0; seed < CASES; seed++) {
            Case of = CaseGenerator.mixed(seed);
            List<UncertainInput> inputs = inputs(of, new SplittableRandom(seed));
            if (roundsInBetween(inputs)) {
                continue;
            }
            Case written = of;
            for (UncertainInput input : inputs) {
                double value =
                        ((Distribution.Discrete) input.distribution()).values().get(0);
                written = new DrawnInputsWritten(input.on(), value).into(written);
            }
            Simulation simulation = Simulator.simulate(
                    of.toBuilder()
                            .uncertainty(new Uncertainty(inputs, List.of()))
                            .build(),
                    SimulationOptions.DEFAULT.withDraws(1));
            check(seed, inputs, of, written, simulation);
        }
    }

    /** Where two inputs of the same kind meet, a case rounds or cuts in between and a draw at the end. */
    private static boolean roundsInBetween(List<UncertainInput> inputs) {
        return inputs.stream().map(input -> input.on().parameter()).distinct().count() < inputs.size();
    }

    private static void check(int seed, List<UncertainInput> inputs, Case of, Case written, Simulation simulation) {
        ResolvedCase undrawn = ResolvedCase.of(of);
        ResolvedCase resolved = ResolvedCase.of(written);
        List<StrategyResult> compared = Comparer.compare(written).strategies();
        for (int i = 0; i < compared.size(); i++) {
            Strategy strategy = of.allStrategies().get(i);
            int[] margins = Margins.of(undrawn, ResolvedStrategy.of(strategy, undrawn));
            double expected = Totals.of(
                            resolved, ResolvedStrategy.of(strategy, resolved).withMargins(margins), 1)
                    .total();
            Summary summary = simulation.strategies().get(i).summary();
            assertThat(Near.amounts(summary.mean(), expected))
                    .as("seed %s, %s: %s is %s with %s", seed, strategy.name(), summary.mean(), expected, inputs)
                    .isTrue();
            if (strategy.works().isEmpty() && !strategy.complete()) {
                assertThat(Near.amounts(summary.mean(), compared.get(i).total()))
                        .as("seed %s", seed)
                        .isTrue();
            }
        }
    }

    /** MODEL 10.7: a draw in which nothing changes changes nothing, whatever a plan puts off. */
    @Test
    void whereNothingChangesAPlanIsNotRenewedEarlier() {
        for (int seed = 0; seed < CASES; seed++) {
            Case of = CaseGenerator.mixed(seed);
            ResolvedCase resolved = ResolvedCase.of(of);
            for (Strategy strategy : of.allStrategies()) {
                ResolvedStrategy planned = ResolvedStrategy.of(strategy, resolved);
                ResolvedStrategy inDraw = planned.withMargins(Margins.of(resolved, planned));
                assertThat(Totals.of(resolved, inDraw, 1).total())
                        .as("seed %s, %s", seed, strategy.name())
                        .isEqualTo(Totals.of(resolved, planned, 1).total());
            }
        }
    }

    @Test
    void nothingDrawnIsTheComparison() {
        for (int seed = 0; seed < CASES / 4; seed++) {
            Case of = CaseGenerator.mixed(seed);
            Simulation simulation = Simulator.simulate(of, SimulationOptions.DEFAULT.withDraws(1));
            List<StrategyResult> compared = Comparer.compare(of).strategies();
            for (int i = 0; i < compared.size(); i++) {
                double deterministic = simulation.strategies().get(i).summary().deterministic();
                assertThat(Near.amounts(deterministic, compared.get(i).total()))
                        .as("seed %s", seed)
                        .isTrue();
            }
        }
    }
}
