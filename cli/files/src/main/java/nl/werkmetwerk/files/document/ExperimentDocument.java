package nl.werkmetwerk.files.document;

import java.util.List;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.practice.Belief;
import nl.werkmetwerk.study.PilotAnswer;

/**
 * The result of {@code experiment} (MODEL 15).
 *
 * @param head the case
 * @param strategy name
 * @param baseline what it is set against
 * @param belief in the gain of a street, all lessons included, euro
 * @param pilot what was looked at
 * @param value what it is worth
 * @param draws number of draws behind the prior
 * @param seed where random numbers began
 * @param prior the belief without experiments
 * @param learnt what each experiment taught, in the order of the case
 * @param stamp what it was made from
 */
public record ExperimentDocument(
        CaseHead head,
        String strategy,
        Baseline baseline,
        Belief belief,
        ToldPilot pilot,
        ToldPilotValue value,
        int draws,
        long seed,
        Belief prior,
        List<ToldLesson> learnt,
        Stamp stamp)
        implements CaseDocument {
    public ExperimentDocument {
        learnt = List.copyOf(learnt);
    }

    /** Tells the answer of a study. */
    public static ExperimentDocument of(PilotAnswer answer, Stamp stamp) {
        return new ExperimentDocument(
                CaseHead.of(answer.of()),
                answer.strategy(),
                answer.baseline(),
                answer.belief(),
                ToldPilot.of(answer.pilot()),
                ToldPilotValue.of(answer),
                answer.draws(),
                answer.seed(),
                answer.prior(),
                answer.lessons().stream().map(ToldLesson::of).toList(),
                stamp);
    }
}
