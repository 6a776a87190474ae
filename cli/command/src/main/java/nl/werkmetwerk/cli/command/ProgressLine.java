package nl.werkmetwerk.cli.command;

import java.io.PrintWriter;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.optimise.outcome.Progress;
import nl.werkmetwerk.report.Figures;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.study.RunListener;

/** Tells how far an optimisation is: on one line that changes on a terminal, else a line now and then. */
final class ProgressLine implements RunListener, AutoCloseable {
    private static final long TERMINAL_NANOS = 200_000_000L;
    private static final long LINES_NANOS = 10_000_000_000L;

    private final PrintWriter err;
    private final Texts texts;
    private final Figures figures;
    private final boolean terminal;
    private long last = System.nanoTime() - LINES_NANOS;
    private int shown;

    ProgressLine(PrintWriter err, Texts texts, Figures figures, boolean terminal) {
        this.err = err;
        this.texts = texts;
        this.figures = figures;
        this.terminal = terminal;
    }

    @Override
    public void progress(Progress progress) {
        long now = System.nanoTime();
        boolean ends = !terminal && progress.done() == progress.parts();
        if (ends || now - last >= (terminal ? TERMINAL_NANOS : LINES_NANOS)) {
            last = now;
            show(text(progress));
        }
    }

    private String text(Progress progress) {
        String phase = texts.get(
                switch (progress.phase()) {
                    case SHARED -> "progress.shared";
                    case UNSHARED -> "progress.unshared";
                    case BUDGETS -> "progress.budgets";
                });
        boolean found = Double.isFinite(progress.incumbent());
        return texts.get(
                "progress.line",
                phase,
                progress.done(),
                progress.parts(),
                euro(progress.lowerBound()),
                found ? euro(progress.incumbent()) : "–",
                found ? figures.show(progress.gap(), Format.RATE) : "–");
    }

    private String euro(double amount) {
        return figures.euro(amount);
    }

    private void show(String line) {
        if (terminal) {
            err.print('\r' + line + " ".repeat(Math.max(0, shown - line.length())));
            err.flush();
            shown = line.length();
        } else {
            err.println(line);
        }
    }

    /** Takes the line away again. */
    @Override
    public void close() {
        if (terminal && shown > 0) {
            show("");
            err.print('\r');
            err.flush();
        }
    }
}
