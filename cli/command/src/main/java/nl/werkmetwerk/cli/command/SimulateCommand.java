package nl.werkmetwerk.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.OutputFormat;
import nl.werkmetwerk.cli.output.SimulationResult;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Stamp;
import nl.werkmetwerk.uncertainty.Funnel;
import nl.werkmetwerk.uncertainty.FunnelSimulator;
import nl.werkmetwerk.uncertainty.Simulation;
import nl.werkmetwerk.uncertainty.Simulator;
import nl.werkmetwerk.uncertainty.points.Sampling;
import nl.werkmetwerk.uncertainty.points.SimulationOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Draws uncertain inputs: how sure is a saving, and which input matters. */
@Command(name = "simulate")
public final class SimulateCommand implements Callable<Integer> {
    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Option(names = "--draws", paramLabel = "N", descriptionKey = "simulate.draws", defaultValue = "10000")
    private int draws;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "simulate.seed", defaultValue = "1")
    private long seed;

    @Option(names = "--sampling", paramLabel = "HOW", descriptionKey = "simulate.sampling", defaultValue = "sobol")
    private Sampling sampling;

    @Option(names = "--shares", descriptionKey = "simulate.shares")
    private boolean shares;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CommonOptions options;

    @Override
    public Integer call() {
        output.check(cases.files().size());
        int least = sampling == Sampling.RANDOM ? 2 : 1;
        if (draws < least || draws > SimulationOptions.MOST_DRAWS) {
            throw new FailedException(
                    Exit.USAGE, Message.error("cli.draws", Place.file(""), draws, least, SimulationOptions.MOST_DRAWS));
        }
        CaseFiles.Read read =
                cases.read(options, program.in(), spec.commandLine().getErr());
        if (read.exit() != Exit.DONE) {
            return read.exit();
        }
        output.write(
                read.scenarios().stream().map(this::result).iterator(),
                options,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        return Exit.DONE;
    }

    private SimulationResult result(Scenario scenario) {
        SimulationOptions how = new SimulationOptions(draws, seed, sampling, options.threads(), shares);
        Stamp stamp = Stamps.of(scenario, "simulate", given(), output.date());
        ReportTexts texts = OutputOptions.reportOptions(options).texts();
        Drawn drawn = Drawn.of(scenario, texts);
        Simulation simulation;
        try (DrawProgress progress = new DrawProgress(spec.commandLine().getErr(), options.texts(), options.quiet())) {
            simulation = Simulator.simulate(drawn.of(), how, progress);
        }
        return new SimulationResult(simulation, funnel(simulation, how), drawn.sources(), stamp, texts);
    }

    /** For files with everything in it. */
    private Optional<Funnel> funnel(Simulation simulation, SimulationOptions how) {
        boolean asked = output.chosen() == OutputFormat.XLSX || output.chosen() == OutputFormat.CSV;
        return asked
                ? Optional.of(FunnelSimulator.funnel(simulation.of(), how, simulation.answer()))
                : Optional.empty();
    }

    private List<String> given() {
        List<String> given = new ArrayList<>();
        options.settings().forEach(setting -> given.add("--set " + setting));
        given.add("--draws " + draws);
        given.add("--seed " + seed);
        given.add("--sampling " + sampling.id());
        if (shares) {
            given.add("--shares");
        }
        return given;
    }
}
