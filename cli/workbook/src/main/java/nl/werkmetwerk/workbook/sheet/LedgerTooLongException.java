package nl.werkmetwerk.workbook.sheet;

import java.io.IOException;

/** The ledger has more entries than a sheet has rows. */
public final class LedgerTooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param rows that a sheet can hold */
    public LedgerTooLongException(int rows) {
        super("the ledger has more than " + rows + " entries");
    }
}
