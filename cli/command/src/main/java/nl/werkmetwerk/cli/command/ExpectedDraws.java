package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkmetwerk.cli.expected.ExpectedFile;
import nl.werkmetwerk.files.Narrowing;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.practice.Pilot;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Stamp;
import nl.werkmetwerk.report.json.ExperimentJson;
import nl.werkmetwerk.report.json.SensitivityJson;
import nl.werkmetwerk.report.json.SimulationJson;
import nl.werkmetwerk.report.practice.ExperimentValue;
import nl.werkmetwerk.uncertainty.SavingDraws;
import nl.werkmetwerk.uncertainty.Simulation;
import nl.werkmetwerk.uncertainty.Simulator;
import nl.werkmetwerk.uncertainty.points.Sampling;
import nl.werkmetwerk.uncertainty.points.SimulationOptions;
import nl.werkmetwerk.uncertainty.sensitivity.SensitivityAnalyst;

/** Results under uncertainty that an expected file is about, made as its own fields say: its draws, seed, pilot, … */
final class ExpectedDraws {
    private static final double PART = 0.2;

    private final Scenario scenario;
    private final ExpectedFile expected;
    private final int threads;
    private final Drawn drawn;

    ExpectedDraws(Scenario scenario, ExpectedFile expected, int threads) {
        this.scenario = scenario;
        this.expected = expected;
        this.threads = threads;
        drawn = Drawn.of(scenario, ReportTexts.of(Locale.ENGLISH));
    }

    void simulate(Stamp stamp, Writer out) throws IOException {
        SimulationJson.write(simulation("simulate", "draws"), drawn.sources().assumed(), stamp, out);
    }

    private Simulation simulation(String command, String draws) {
        SimulationOptions usual = SimulationOptions.DEFAULT;
        Sampling sampling = expected.text(command, "sampling")
                .map(word -> Sampling.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(usual.sampling());
        return Simulator.simulate(
                drawn.of(),
                new SimulationOptions(
                        (int) number(command, draws, usual.draws()),
                        (long) number(command, "seed", usual.seed()),
                        sampling,
                        threads,
                        expected.mentions(command, "shares")));
    }

    void sensitivity(Stamp stamp, Writer out) throws IOException {
        String command = "sensitivity";
        SensitivityAnalyst analyst = new SensitivityAnalyst(scenario.of(), strategy(command), baseline(command), PART);
        SensitivityJson.write(analyst.analyse(), Optional.empty(), stamp, out);
    }

    void experiment(Stamp stamp, Writer out) throws IOException {
        String command = "experiment";
        Case of = drawn.of();
        Pilot pilot = new Pilot(
                (int) number(command, "streets", of.sections().size()),
                number(command, "streetSd", 0),
                number(command, "areaSd", 0),
                (int) number(command, "delay", 0),
                number(command, "fixed", 0),
                number(command, "perStreet", 0),
                of.discountRate().in(of.baseYear()));
        String strategy = strategy(command).name();
        String baseline = baseline(command).name();
        Simulation simulation = simulation(command, "simulatedDraws");
        SavingDraws saving = simulation.savings().stream()
                .filter(one ->
                        one.strategy().equals(strategy) && one.baseline().id().equals(baseline))
                .findFirst()
                .orElse(simulation.savings().get(0));
        ExperimentJson.write(ExperimentValue.of(of, saving, pilot, simulation.seed()), stamp, out);
    }

    private double number(String command, String field, double absent) {
        return expected.number(command, field).orElse(absent);
    }

    private Strategy strategy(String command) {
        return named(command, "strategy").orElseGet(() -> Strategies.last(scenario.of()));
    }

    private Strategy baseline(String command) {
        return named(command, "baseline").orElse(Strategy.SEPARATE);
    }

    private Optional<Strategy> named(String command, String field) {
        List<String> known = Narrowing.strategyNames(scenario.of());
        return expected.text(command, field).filter(known::contains).map(name -> Strategies.named(scenario.of(), name));
    }
}
