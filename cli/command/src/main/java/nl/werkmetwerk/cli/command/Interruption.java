package nl.werkmetwerk.cli.command;

import java.util.concurrent.CountDownLatch;

/**
 * Ctrl-C made into a question. Once armed, it no longer ends the program at once: work that asks {@link #requested} can
 * round off and give what it has; the program then ends with {@link Exit#STOPPED}, or with what went wrong with that.
 */
public final class Interruption {
    private final boolean possible;
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean requested;
    private volatile int exit;

    private Interruption(boolean possible) {
        this.possible = possible;
    }

    /** For a program that is a process of its own. */
    public static Interruption ofProcess() {
        return new Interruption(true);
    }

    /** Never: for a program inside another. */
    public static Interruption never() {
        return new Interruption(false);
    }

    /** From now on the work asks. */
    void arm() {
        if (possible) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::roundOff, "interruption"));
        }
    }

    /** Whether the user asked to stop. */
    boolean requested() {
        return requested;
    }

    /** The work is done and its results are written. */
    void finish(int code) {
        exit = code;
        finished.countDown();
    }

    /** Runs when the process is to end: by Ctrl-C while there is work, or because the work is done. */
    private void roundOff() {
        if (finished.getCount() == 0) {
            return;
        }
        requested = true;
        try {
            finished.await();
            Runtime.getRuntime().halt(exit <= Exit.NO ? Exit.STOPPED : exit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
