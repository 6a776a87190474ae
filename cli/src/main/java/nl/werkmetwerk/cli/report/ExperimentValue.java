package nl.werkmetwerk.cli.report;

import java.util.Arrays;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.practice.Belief;
import nl.werkmetwerk.practice.DrawnPilotValue;
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
 * @param belief mean and standard deviation of the saving a street: that of the case divided by its sections
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
        Belief belief,
        Pilot pilot,
        int best,
        PilotValue value,
        double perfectByDraws,
        double sampleByDraws) {
    /** The value of a pilot for a simulated saving. */
    public static ExperimentValue of(Case of, SavingDraws saving, Pilot pilot, long seed) {
        int sections = of.sections().size();
        Summary summary = saving.summary();
        Belief belief = new Belief(summary.mean() / sections, summary.sd() / sections);
        PilotValue value = new PilotValue(belief, pilot);
        int best = value.bestNumber();
        double[] gains = new double[saving.draws().count()];
        Arrays.setAll(gains, draw -> saving.draws().get(draw) / sections);
        DrawnPilotValue drawn = new DrawnPilotValue(gains, pilot.streets());
        return new ExperimentValue(
                of.name(), saving.strategy(), saving.baseline(), belief, pilot, best, value, drawn.perfectInformation(),
                drawn.sampleInformation(pilot.variance(best), seed));
    }
}
