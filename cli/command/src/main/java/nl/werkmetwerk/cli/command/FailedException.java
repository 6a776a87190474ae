package nl.werkmetwerk.cli.command;

import java.util.Optional;
import nl.werkmetwerk.files.text.Message;
import org.jspecify.annotations.Nullable;

/** A command that cannot go on, with what to tell and the exit code. */
public final class FailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Message message;
    private final int exit;

    public FailedException(int exit, Message message) {
        super(message.code());
        this.exit = exit;
        this.message = message;
    }

    public int exit() {
        return exit;
    }

    /** What is wrong was told already. */
    public FailedException(int exit) {
        this.exit = exit;
        this.message = null;
    }

    /** What to tell, where it was not told already. */
    public Optional<Message> told() {
        return Optional.ofNullable(message);
    }
}
