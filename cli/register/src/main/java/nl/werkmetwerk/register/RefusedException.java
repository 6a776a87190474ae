package nl.werkmetwerk.register;

import java.io.IOException;
import java.util.List;
import nl.werkmetwerk.files.ReadResult;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.tree.UnreadableException;

/** An import that cannot be done; it leaves nothing behind. */
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<Message> messages;
    private final boolean unopened;

    RefusedException(List<Message> messages) {
        this(messages, false);
    }

    private RefusedException(List<Message> messages, boolean unopened) {
        this.messages = List.copyOf(messages);
        this.unopened = unopened;
    }

    /** Of a case that cannot be read: what is wrong, as far as {@code messages} goes, and whether a file is not there. */
    static RefusedException of(List<Message> messages, ReadResult read) {
        return new RefusedException(messages, read.unopened());
    }

    RefusedException(UnreadableException unreadable) {
        this.messages = List.of(unreadable.told());
        this.unopened = unreadable.unopened();
    }

    /** What is wrong. */
    public List<Message> messages() {
        return messages;
    }

    /** Whether a file could not be opened or read at all. */
    public boolean unopened() {
        return unopened;
    }
}
