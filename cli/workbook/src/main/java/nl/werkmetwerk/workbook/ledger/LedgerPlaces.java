package nl.werkmetwerk.workbook.ledger;

/** What the rows of the ledger point to on other sheets. */
public interface LedgerPlaces {
    /** The cell with the discount factor of a year. */
    String factor(int year);

    /** Number of a section on the sections sheet, from 1. */
    int sectionNumber(String id);
}
