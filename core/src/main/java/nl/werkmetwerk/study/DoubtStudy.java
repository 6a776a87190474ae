package nl.werkmetwerk.study;

import java.util.List;
import nl.werkmetwerk.compare.CaseWarnings;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;

/** What deserves doubt in a case before anything is computed? (MODEL 6.20) */
public record DoubtStudy() implements Study<List<Warning>> {
    @Override
    public List<Warning> run(Case of, Run run) {
        return CaseWarnings.of(of);
    }
}
