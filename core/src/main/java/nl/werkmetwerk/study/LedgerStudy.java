package nl.werkmetwerk.study;

import nl.werkmetwerk.explain.LedgerTable;
import nl.werkmetwerk.model.Case;

/** What does every entry of a case come from, as a table in which amounts follow from terms? (MODEL 5, 6) */
public record LedgerStudy() implements Study<LedgerTable> {
    @Override
    public LedgerTable run(Case of, Run run) {
        return LedgerTable.of(of);
    }
}
