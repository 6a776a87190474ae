package nl.werkmetwerk.files.document;

import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.study.OptimiseAnswer;

/** The result of {@code optimise} (MODEL 7): a schedule, or why there is none. */
public sealed interface OptimiseDocument extends CaseDocument permits OptimumDocument, InfeasibleDocument {
    /** Tells the answer of a study. */
    static OptimiseDocument of(OptimiseAnswer answer, Stamp stamp) {
        CaseHead head = CaseHead.of(answer.of());
        return answer.outcome() instanceof Infeasibility why
                ? new InfeasibleDocument(head, ToldInfeasibility.of(why), stamp)
                : OptimumDocument.of(head, (Optimisation) answer.outcome(), answer.budget(), stamp);
    }
}
