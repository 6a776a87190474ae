package nl.werkmetwerk.study;

import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.model.Case;

/** What do the strategies of a case cost and save, and what do they do to the books? (MODEL 6, 9) */
public record CompareStudy() implements Study<CompareAnswer> {
    @Override
    public CompareAnswer run(Case of, Run run) {
        return new CompareAnswer(Comparer.compare(of, run.threads()), Accounts.budget(of, of.allStrategies()));
    }
}
