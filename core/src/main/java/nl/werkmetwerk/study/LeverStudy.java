package nl.werkmetwerk.study;

import nl.werkmetwerk.compare.lever.CaseFlows;
import nl.werkmetwerk.model.Case;

/** What would the strategies of a case cost at another discount rate, other prices, another φ? (MODEL 6) */
public record LeverStudy() implements Study<CaseFlows> {
    @Override
    public CaseFlows run(Case of, Run run) {
        return CaseFlows.of(of);
    }
}
