package nl.werkmetwerk.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.ExperimentResult;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.practice.Pilot;
import nl.werkmetwerk.study.PilotAnswer;
import nl.werkmetwerk.study.PilotStudy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows whether a pilot is worth it before a way of working is rolled out. */
@Command(name = "experiment")
public final class ExperimentCommand implements Callable<Integer> {
    @Mixin
    private Inquiry inquiry;

    @Option(names = "--strategy", paramLabel = "NAME", descriptionKey = "experiment.strategy")
    private @Nullable String strategy;

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

    @Override
    public Integer call() {
        check();
        SimulateCommand.requireDraws(draws, 1);
        return inquiry.answerOne(this::check, this::result);
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

    private void check(Scenario scenario) {
        Optional.ofNullable(strategy).ifPresent(name -> Strategies.require(scenario, List.of(name)));
        Strategies.require(scenario, List.of(baseline));
        if (!study().map(study -> study.fits(scenario.of())).orElse(false)) {
            throw new FailedException(
                    Exit.USAGE,
                    Message.error("cli.pair", Place.file(scenario.file()), chosen(scenario.of()), baseline));
        }
    }

    private String chosen(Case of) {
        return strategy != null
                ? strategy
                : study().map(study -> study.chosen(of)).orElse(baseline);
    }

    /** Absent where the strategy is set against none of the baselines. */
    private Optional<PilotStudy> study() {
        Pilot pilot = new Pilot(streets, streetSd, areaSd, delay, fixed, perStreet, 0);
        return Baseline.of(baseline)
                .map(against -> new PilotStudy(Optional.ofNullable(strategy), against, pilot, draws));
    }

    private ExperimentResult result(Scenario scenario) {
        try (DrawProgress progress = inquiry.drawProgress()) {
            PilotAnswer answer = study().orElseThrow()
                    .run(scenario.of(), inquiry.run().withSeed(seed).telling(progress));
            return new ExperimentResult(answer, inquiry.stamp(scenario), inquiry.texts(scenario.of()));
        }
    }
}
