package nl.werkmetwerk.cli.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.ExperimentResult;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.practice.Pilot;
import nl.werkmetwerk.report.Stamp;
import nl.werkmetwerk.report.practice.ExperimentValue;
import nl.werkmetwerk.uncertainty.SavingDraws;
import nl.werkmetwerk.uncertainty.Simulation;
import nl.werkmetwerk.uncertainty.Simulator;
import nl.werkmetwerk.uncertainty.points.SimulationOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows whether a pilot is worth it before a way of working is rolled out. */
@Command(name = "experiment")
public final class ExperimentCommand implements Callable<Integer> {
    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Option(names = "--strategy", paramLabel = "NAME", descriptionKey = "experiment.strategy")
    private String strategy;

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            descriptionKey = "experiment.baseline",
            defaultValue = "separate")
    private String baseline;

    @Option(names = "--streets", required = true, paramLabel = "N", descriptionKey = "experiment.streets")
    private int streets;

    @Option(names = "--street-sd", required = true, paramLabel = "EUR", descriptionKey = "experiment.streetSd")
    private double streetSd;

    @Option(names = "--area-sd", paramLabel = "EUR", descriptionKey = "experiment.areaSd", defaultValue = "0")
    private double areaSd;

    @Option(names = "--delay", paramLabel = "YEARS", descriptionKey = "experiment.delay", defaultValue = "0")
    private Integer delay;

    @Option(names = "--fixed", paramLabel = "EUR", descriptionKey = "experiment.fixed", defaultValue = "0")
    private double fixed;

    @Option(names = "--per-street", paramLabel = "EUR", descriptionKey = "experiment.perStreet", defaultValue = "0")
    private double perStreet;

    @Option(names = "--draws", paramLabel = "N", descriptionKey = "simulate.draws", defaultValue = "10000")
    private int draws;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "simulate.seed", defaultValue = "1")
    private long seed;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CommonOptions options;

    @Override
    public Integer call() {
        cases.require(1);
        output.check(1);
        check();
        if (draws < 1 || draws > SimulationOptions.MOST_DRAWS) {
            throw new FailedException(
                    Exit.USAGE, Message.error("cli.draws", Place.file(""), draws, 1, SimulationOptions.MOST_DRAWS));
        }
        CaseFiles.Read read =
                cases.read(options, program.in(), spec.commandLine().getErr());
        if (read.exit() != Exit.DONE) {
            return read.exit();
        }
        Iterator<ExperimentResult> results =
                List.of(result(read.scenarios().get(0))).iterator();
        output.write(
                results,
                options,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        return Exit.DONE;
    }

    private void check() {
        require("--streets", streets, 1);
        require("--street-sd", streetSd, 0);
        require("--area-sd", areaSd, 0);
        require("--delay", delay, 0);
        require("--fixed", fixed, 0);
        require("--per-street", perStreet, 0);
    }

    private static void require(String option, Number value, int least) {
        double number = value.doubleValue();
        if (!(number >= least) || Double.isInfinite(number)) {
            Phrase allowed = Phrase.of("cli.least", String.valueOf(least));
            throw new FailedException(Exit.USAGE, Message.error("cli.value", Place.file(""), value, option, allowed));
        }
    }

    private ExperimentResult result(Scenario scenario) {
        Case of =
                Drawn.of(scenario, OutputOptions.reportOptions(options).texts()).of();
        String chosen = strategy != null ? strategy : Strategies.last(of).name();
        Strategies.require(scenario, List.of(chosen, baseline));
        SimulationOptions how =
                SimulationOptions.DEFAULT.withDraws(draws).withSeed(seed).onThreads(options.threads());
        SavingDraws saving;
        try (DrawProgress progress = new DrawProgress(spec.commandLine().getErr(), options.texts(), options.quiet())) {
            saving = saving(Simulator.simulate(of, how, progress), chosen, scenario);
        }
        Pilot pilot = new Pilot(
                streets,
                streetSd,
                areaSd,
                delay,
                fixed,
                perStreet,
                of.discountRate().in(of.baseYear()));
        Stamp stamp = Stamps.of(scenario, "experiment", given(chosen), output.date());
        return new ExperimentResult(
                ExperimentValue.of(of, saving, pilot, seed),
                stamp,
                OutputOptions.reportOptions(options).texts());
    }

    private SavingDraws saving(Simulation simulation, String chosen, Scenario scenario) {
        return simulation.savings().stream()
                .filter(saving -> saving.strategy().equals(chosen)
                        && saving.baseline().id().equals(baseline))
                .findFirst()
                .orElseThrow(() -> new FailedException(
                        Exit.USAGE, Message.error("cli.pair", Place.file(scenario.file()), chosen, baseline)));
    }

    private List<String> given(String chosen) {
        List<String> given = new ArrayList<>();
        options.settings().forEach(setting -> given.add("--set " + setting));
        given.add("--strategy " + chosen);
        given.add("--baseline " + baseline);
        given.add("--streets " + streets);
        given.add("--street-sd " + streetSd);
        given.add("--area-sd " + areaSd);
        given.add("--delay " + delay);
        given.add("--fixed " + fixed);
        given.add("--per-street " + perStreet);
        given.add("--draws " + draws);
        given.add("--seed " + seed);
        return given;
    }
}
