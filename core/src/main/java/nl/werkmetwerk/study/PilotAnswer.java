package nl.werkmetwerk.study;

import java.io.Serializable;
import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.uncertain.Experiment;
import nl.werkmetwerk.practice.Belief;
import nl.werkmetwerk.practice.Lesson;
import nl.werkmetwerk.practice.Pilot;
import nl.werkmetwerk.practice.PilotValue;

/**
 * What a pilot for a saving of a case is worth: by the formula, and by draws (MODEL 15).
 *
 * @param of the case
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
public record PilotAnswer(
        Case of,
        String strategy,
        Baseline baseline,
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
        double sampleByDraws)
        implements Serializable {
    public PilotAnswer {
        lessons = List.copyOf(lessons);
        running = List.copyOf(running);
    }
}
