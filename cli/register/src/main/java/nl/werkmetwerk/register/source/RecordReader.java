package nl.werkmetwerk.register.source;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;

/** Reads records one after another. */
public interface RecordReader extends Closeable {
    /** The columns; for formats without a heading, those seen so far. */
    Columns columns();

    /** The next record; null after the last. @throws UnreadableException if the file cannot be read on */
    RegisterRecord next() throws UnreadableException;

    /** What the file says of its coordinates, such as {@code EPSG:28992}. */
    Optional<String> crs();

    /** The decimal sign of its numbers. */
    char decimal();

    /** What was decided by looking at the file, for the user to see. */
    List<Phrase> detected();
}
