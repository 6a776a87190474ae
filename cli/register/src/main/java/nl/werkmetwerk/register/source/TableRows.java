package nl.werkmetwerk.register.source;

import nl.werkmetwerk.files.tree.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Rows of a table, one after another. */
interface TableRows {
    /** The next row; null after the last. */
    @Nullable
    TableRow next() throws UnreadableException;
}
