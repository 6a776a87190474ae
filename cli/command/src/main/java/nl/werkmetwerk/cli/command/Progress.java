package nl.werkmetwerk.cli.command;

import java.io.PrintWriter;
import java.util.function.LongConsumer;
import nl.werkmetwerk.files.text.Texts;

/** Tells how far a long import or workbook is: on a terminal on one line, elsewhere on lines of their own. */
final class Progress implements LongConsumer, AutoCloseable {
    private static final long STEP = 100_000;

    private final PrintWriter err;
    private final Texts texts;
    private final String key;
    private final boolean quiet;
    private final boolean terminal = Terminal.isThere();
    private boolean open;

    /** @param key of the sentence, whose hole is the number of records */
    Progress(PrintWriter err, Texts texts, String key, boolean quiet) {
        this.err = err;
        this.texts = texts;
        this.key = key;
        this.quiet = quiet;
    }

    @Override
    public void accept(long records) {
        if (!quiet && records % STEP == 0) {
            String line = texts.get(key, records);
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
