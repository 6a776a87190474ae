package nl.werkmetwerk.register.source;

import nl.werkmetwerk.files.tree.UnreadableException;

/** Rows of a table, one after another. */
interface TableRows {
    /** The next row; null after the last. */
    TableRow next() throws UnreadableException;
}
