package nl.werkmetwerk.files.tree;

import nl.werkmetwerk.files.text.Message;

/** A file that cannot be made into a tree; carries the one message that says why. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message message;
    private final boolean unopened;

    /** What is in the file cannot be read. */
    public UnreadableException(Message message) {
        this(message, false);
    }

    UnreadableException(Message message, boolean unopened) {
        super(message.code());
        this.message = message;
        this.unopened = unopened;
    }

    /** The file itself cannot be opened or read. */
    public static UnreadableException unopened(Message message) {
        return new UnreadableException(message, true);
    }

    /** What to tell. Named so because {@link #getMessage} has no language. */
    public Message told() {
        return message;
    }

    /** Whether the file itself could not be opened or read. */
    public boolean unopened() {
        return unopened;
    }
}
