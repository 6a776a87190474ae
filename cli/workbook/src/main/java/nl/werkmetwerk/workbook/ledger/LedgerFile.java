package nl.werkmetwerk.workbook.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes a ledger that has more entries than a sheet has rows, one record at a time. */
public interface LedgerFile extends Closeable {
    /** Opens one; asked for only where it is needed. */
    interface Opener {
        /**
         * Opens it.
         *
         * @throws IOException if there cannot be one
         */
        LedgerFile open() throws IOException;
    }

    /** Name of the file, for readers of the workbook. */
    String name();

    /**
     * Adds a line.
     *
     * @param cells texts and numbers
     */
    void append(List<?> cells) throws IOException;

    /** Says that all is written; closed without it, there is no file. */
    void done();
}
