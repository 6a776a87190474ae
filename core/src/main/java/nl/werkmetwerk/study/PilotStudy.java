package nl.werkmetwerk.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.uncertain.Experiment;
import nl.werkmetwerk.practice.Belief;
import nl.werkmetwerk.practice.DrawnPilotValue;
import nl.werkmetwerk.practice.Lesson;
import nl.werkmetwerk.practice.Pilot;
import nl.werkmetwerk.practice.PilotValue;
import nl.werkmetwerk.uncertainty.SavingDraws;
import nl.werkmetwerk.uncertainty.Simulator;
import nl.werkmetwerk.uncertainty.Summary;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;

/**
 * Is a pilot worth it before a strategy is rolled out, and of how many streets? (MODEL 15) What is believed of a street
 * beforehand is the saving of the case as it is drawn, divided by its sections; experiments of the case come on top.
 *
 * @param strategy name of what would be rolled out; absent: the one that answers the case, {@link nl.werkmetwerk.compare.Winner}
 * @param baseline what is done else
 * @param pilot the pilot; its rate is that of the case in its base year, whatever it says here
 * @param draws of the saving, 1 … {@value SimulationOptions#MOST_DRAWS}
 */
public record PilotStudy(Optional<String> strategy, Baseline baseline, Pilot pilot, int draws)
        implements Study<PilotAnswer> {
    /** @throws IllegalArgumentException if the number of draws is out of its range */
    public PilotStudy {
        SimulationOptions.DEFAULT.withDraws(draws);
    }

    /**
     * Name of the strategy that it is about.
     *
     * @throws IllegalArgumentException if the case has no such strategy
     */
    public String chosen(Case of) {
        return Chosen.strategy(of, strategy).name();
    }

    /** Whether the strategy can be set against the baseline: it comes after it in the order of the case. */
    public boolean fits(Case of) {
        return of.allStrategies().indexOf(Chosen.strategy(of, strategy)) > baseline.ordinal();
    }

    /** @throws IllegalArgumentException if the case has no such strategy, or the strategy does not come after the baseline */
    @Override
    public PilotAnswer run(Case of, Run run) {
        Case drawn = DrawStudy.drawn(of);
        SimulationOptions options =
                SimulationOptions.DEFAULT.withDraws(draws).withSeed(run.seed()).onThreads(run.threads());
        SavingDraws saving = Simulator.simulate(drawn, options, run.listener()).saving(chosen(of), baseline);
        return answer(of, saving, pilot.atRate(of.discountRate().in(of.baseYear())), run.seed());
    }

    private static PilotAnswer answer(Case of, SavingDraws saving, Pilot pilot, long seed) {
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
        DrawnPilotValue byDraws = new DrawnPilotValue(gains, pilot.streets());
        return new PilotAnswer(
                of,
                saving.strategy(),
                saving.baseline(),
                gains.length,
                seed,
                prior,
                lessons,
                running(of),
                belief,
                pilot,
                best,
                value,
                byDraws.perfectInformation(),
                byDraws.sampleInformation(pilot.variance(best), seed));
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
