package nl.werkmetwerk.practice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.model.uncertain.Experiment;

/**
 * What was learnt from an experiment (MODEL 15).
 *
 * @param experiment the experiment
 * @param before what was believed of the gain per street
 * @param after what is believed since
 */
public record Lesson(Experiment experiment, Belief before, Belief after) implements Serializable {
    /**
     * What the experiments of a register taught, each on top of those before it. They are taken as independent: each
     * pilot area differs from the city in its own way.
     *
     * @param prior what is believed without them
     * @param pilot whose standard deviations hold where an experiment gives none
     * @param strategy those that tell nothing of it are left out
     */
    public static List<Lesson> of(List<Experiment> register, Belief prior, Pilot pilot, String strategy) {
        List<Lesson> lessons = new ArrayList<>();
        Belief belief = prior;
        for (Experiment experiment : register) {
            if (experiment.tells(strategy)) {
                Belief after = belief.after(experiment.mean().orElseThrow(), variance(experiment, pilot));
                lessons.add(new Lesson(experiment, belief, after));
                belief = after;
            }
        }
        return lessons;
    }

    /** v = ω² + σ²/n. */
    private static double variance(Experiment experiment, Pilot pilot) {
        double street = experiment.streetSd().orElse(pilot.streetSd());
        double area = experiment.areaSd().orElse(pilot.areaSd());
        return area * area + street * street / experiment.observed().size();
    }
}
