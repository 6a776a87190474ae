package nl.werkmetwerk.report.answer;

import nl.werkmetwerk.compare.lever.CaseFlows;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.study.CompareAnswer;

/**
 * A comparison with what it takes to turn it.
 *
 * @param answer the figures of the case as it stands
 * @param flows of the same case
 * @param stamp what they were made from
 */
public record TurnableAnswer(CompareAnswer answer, CaseFlows flows, Stamp stamp) {
    /** The case. */
    Case of() {
        return flows.of();
    }
}
