package nl.werkmetwerk.cli.command;

import java.io.PrintWriter;
import java.util.function.LongConsumer;
import nl.werkmetwerk.cli.text.Texts;

/** Tells how far a long import is: on a terminal on one line, elsewhere on lines of their own. */
final class Progress implements LongConsumer, AutoCloseable {
    private static final long STEP = 100_000;

    private final PrintWriter err;
    private final Texts texts;
    private final boolean quiet;
    private final boolean terminal = System.console() != null;
    private boolean open;

    Progress(PrintWriter err, Texts texts, boolean quiet) {
        this.err = err;
        this.texts = texts;
        this.quiet = quiet;
    }

    @Override
    public void accept(long records) {
        if (!quiet && records % STEP == 0) {
            String line = texts.get("import.progress", records);
            err.print(terminal ? "\r" + line : line + "\n");
            err.flush();
            open = terminal;
        }
    }

    @Override
    public void close() {
        if (open) {
            err.println();
            open = false;
        }
    }
}
