package nl.werkmetwerk.cli.command;

import java.io.PrintWriter;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.study.RunListener;

/** Tells how many draws are made, once it takes long: on one line on a terminal, elsewhere on a line now and then. */
final class DrawProgress implements RunListener, AutoCloseable {
    private static final long TERMINAL_NANOS = 200_000_000L;
    private static final long LINES_NANOS = 10_000_000_000L;

    private final PrintWriter err;
    private final Texts texts;
    private final boolean quiet;
    private final boolean terminal = Terminal.isThere();
    private long last = System.nanoTime();
    private boolean open;

    DrawProgress(PrintWriter err, Texts texts, boolean quiet) {
        this.err = err;
        this.texts = texts;
        this.quiet = quiet;
    }

    @Override
    public synchronized void drawn(int made, int all) {
        long now = System.nanoTime();
        if (!quiet && now - last >= (terminal ? TERMINAL_NANOS : LINES_NANOS)) {
            last = now;
            String line = texts.get("progress.draws", made, all);
            err.print(terminal ? "\r" + line : line + "\n");
            err.flush();
            open = terminal;
        }
    }

    @Override
    public synchronized void close() {
        if (open) {
            err.println();
            open = false;
        }
    }
}
