package nl.werkmetwerk.register.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * The edge of every reader: whatever a library makes of what a file holds is the file's fault, told by record. What goes
 * wrong behind the reader is not.
 */
final class GuardedRecords implements RecordReader {
    private final SourceFile file;
    private final RecordReader records;
    private long read;

    private GuardedRecords(SourceFile file, RecordReader records) {
        this.file = file;
        this.records = records;
    }

    /** Opens a reader. */
    interface Opening {
        RecordReader open() throws IOException, UnreadableException;
    }

    static RecordReader of(SourceFile file, Opening opening) throws IOException, UnreadableException {
        try {
            return new GuardedRecords(file, opening.open());
        } catch (RuntimeException e) {
            throw new UnreadableException(Message.error("register.broken", file.place()));
        }
    }

    @Override
    public @Nullable RegisterRecord next() throws UnreadableException {
        try {
            RegisterRecord record = records.next();
            read++;
            return record;
        } catch (RuntimeException e) {
            throw new UnreadableException(Message.error("register.brokenRecord", file.place(), read + 1));
        }
    }

    @Override
    public Columns columns() {
        return records.columns();
    }

    @Override
    public Optional<String> crs() {
        return records.crs();
    }

    @Override
    public boolean draws() {
        return records.draws();
    }

    @Override
    public boolean numbersFeatures() {
        return records.numbersFeatures();
    }

    @Override
    public Phrase missing() {
        return records.missing();
    }

    @Override
    public List<Phrase> detected() {
        return records.detected();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
