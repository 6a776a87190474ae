package nl.werkmetwerk.report.practice;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.uncertain.Experiment;
import nl.werkmetwerk.practice.Belief;
import nl.werkmetwerk.practice.DrawnPilotValue;
import nl.werkmetwerk.practice.Lesson;
import nl.werkmetwerk.practice.Pilot;
import nl.werkmetwerk.practice.PilotValue;
import nl.werkmetwerk.uncertainty.SavingDraws;
import nl.werkmetwerk.uncertainty.Summary;

/**
 * A pilot for a saving of a case: by the formula, and by draws (MODEL 15).
 *
 * @param name name of the case
 * @param strategy that would be rolled out
 * @param baseline what is done else
 * @param draws of the saving that the prior comes from
 * @param seed of those draws
 * @param prior mean and standard deviation of the saving a street: that of the case divided by its sections
 * @param lessons what the register of experiments taught, each on top of the one before
 * @param running experiments of the register of which nothing was seen yet
 * @param belief what is believed now
 * @param pilot the pilot
 * @param best number of streets with the largest net value
 * @param value by the formula
 * @param perfectByDraws EVPI from the draws, euro
 * @param sampleByDraws EVSI of the best number from the draws, euro
 */
public record ExperimentValue(
        String name,
        String strategy,
        String baseline,
        int draws,
        long seed,
        Belief prior,
        List<Lesson> lessons,
        List<Experiment> running,
        Belief belief,
        Pilot pilot,
        int best,
        PilotValue value,
        double perfectByDraws,
        double sampleByDraws) {
    public ExperimentValue {
        lessons = List.copyOf(lessons);
        running = List.copyOf(running);
    }

    /** The value of a pilot for a simulated saving, after what the experiments of the case taught. */
    public static ExperimentValue of(Case of, SavingDraws saving, Pilot pilot, long seed) {
        int sections = of.sections().size();
        Summary summary = saving.summary();
        Belief prior = new Belief(summary.mean() / sections, summary.sd() / sections);
        List<Lesson> lessons = Lesson.of(of.experiments(), prior, pilot, saving.strategy());
        Belief belief =
                lessons.isEmpty() ? prior : lessons.get(lessons.size() - 1).after();
        PilotValue value = new PilotValue(belief, pilot);
        int best = value.bestNumber();
        double[] gains = new double[saving.draws().count()];
        Arrays.setAll(gains, draw -> believed(saving.draws().get(draw) / sections, prior, belief));
        DrawnPilotValue drawn = new DrawnPilotValue(gains, pilot.streets());
        return new ExperimentValue(
                of.name(),
                saving.strategy(),
                saving.baseline().id(),
                gains.length,
                seed,
                prior,
                lessons,
                running(of),
                belief,
                pilot,
                best,
                value,
                drawn.perfectInformation(),
                drawn.sampleInformation(pilot.variance(best), seed));
    }

    /** Draws keep their shape around what is believed now. */
    private static double believed(double draw, Belief prior, Belief belief) {
        double narrowed = prior.sd() == 0 ? 1 : belief.sd() / prior.sd();
        return belief.equals(prior) ? draw : belief.mean() + (draw - prior.mean()) * narrowed;
    }

    private static List<Experiment> running(Case of) {
        return of.experiments().stream()
                .filter(experiment -> experiment.observed().isEmpty())
                .toList();
    }
}
