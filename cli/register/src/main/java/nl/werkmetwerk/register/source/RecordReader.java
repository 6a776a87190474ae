package nl.werkmetwerk.register.source;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Reads records one after another. */
public interface RecordReader extends Closeable {
    /** The columns; for formats without a heading, those seen so far. */
    Columns columns();

    /** The next record; null after the last. @throws UnreadableException if the file cannot be read on */
    @Nullable
    RegisterRecord next() throws UnreadableException;

    /** What the file says of its coordinates, such as {@code EPSG:28992}. */
    Optional<String> crs();

    /** Whether the file draws its records apart from their columns: then none need hold coordinates. */
    default boolean draws() {
        return false;
    }

    /** Whether the file itself calls its records something, apart from their columns. */
    default boolean numbersFeatures() {
        return false;
    }

    /** That the file says of itself to be a part of what there is, once it is read through; nothing where it does not. */
    default Phrase missing() {
        return Phrase.NOTHING;
    }

    /** What was found out about the file so far, for the user to see; all of it once it is read through. */
    List<Phrase> detected();
}
