package nl.werkmetwerk.cli.command;

import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.SimulationResult;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.study.DrawAnswer;
import nl.werkmetwerk.study.DrawStudy;
import nl.werkmetwerk.study.Run;
import nl.werkmetwerk.uncertainty.Simulation;
import nl.werkmetwerk.uncertainty.sampling.Sampling;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws uncertain inputs: how sure is a saving, and which input matters. */
@Command(name = "simulate")
public final class SimulateCommand implements Callable<Integer> {
    @Mixin
    private Inquiry inquiry;

    @Option(names = "--draws", paramLabel = "N", descriptionKey = "simulate.draws", defaultValue = "10000")
    private int draws;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "simulate.seed", defaultValue = "1")
    private long seed;

    @Option(names = "--sampling", paramLabel = "HOW", descriptionKey = "simulate.sampling", defaultValue = "sobol")
    private Sampling sampling;

    @Option(names = "--shares", descriptionKey = "simulate.shares")
    private boolean shares;

    @Override
    public Integer call() {
        requireDraws(draws, sampling == Sampling.RANDOM ? 2 : 1);
        inquiry.interruption().arm();
        return inquiry.answer(scenario -> {}, this::result);
    }

    /** @throws FailedException if there are not so many draws, or more than can be made */
    static void requireDraws(int draws, int least) {
        if (draws < least || draws > SimulationOptions.MOST_DRAWS) {
            throw new FailedException(
                    Exit.USAGE, Message.error("cli.draws", Place.file(""), draws, least, SimulationOptions.MOST_DRAWS));
        }
    }

    /** Files with everything in them have the funnel too. */
    private SimulationResult result(Scenario scenario) {
        DrawStudy study = new DrawStudy(draws, sampling, shares, inquiry.listsAll());
        ReportTexts texts = inquiry.texts(scenario.of());
        try (DrawProgress progress = inquiry.drawProgress()) {
            Run run = inquiry.run()
                    .withSeed(seed)
                    .within(Seconds.limit(Double.POSITIVE_INFINITY, inquiry.interruption()::requested))
                    .telling(progress);
            DrawAnswer answer = study.run(scenario.of(), run);
            if (inquiry.interruption().requested()) {
                tellStopped(answer.simulation());
            }
            return new SimulationResult(
                    answer,
                    InputSources.of(scenario, answer, texts),
                    inquiry.stamp(scenario),
                    inquiry.shown(scenario.of()));
        }
    }

    /** An answer of fewer draws than were asked for, or without shares, says so. */
    private void tellStopped(Simulation made) {
        if (made.draws() < draws) {
            inquiry.tell(inquiry.options().texts().get("simulate.stopped", made.draws(), draws));
        }
        if (shares && made.savings().stream().allMatch(saving -> saving.shares().isEmpty())) {
            inquiry.tell(inquiry.options().texts().get("simulate.noShares"));
        }
    }
}
