package nl.werkmetwerk.study;

/**
 * How a study is carried out. One run can serve many studies and cases.
 *
 * @param threads most threads to use, 1 or more
 * @param seed where random numbers begin: the same seed gives the same answer
 * @param limit how long one answer may take; only what can end early with a part of the answer heeds it
 * @param listener hears how far it is
 */
public record Run(int threads, long seed, TimeLimit limit, RunListener listener) {
    /** On one thread, from seed 1, to the end, in silence. */
    public static final Run DEFAULT = new Run(1, 1, TimeLimit.NONE, RunListener.SILENT);

    /** @throws IllegalArgumentException if the number of threads is below 1 */
    public Run {
        if (threads < 1) {
            throw new IllegalArgumentException("threads (" + threads + ") is not allowed: it is at least 1");
        }
    }

    /** The same on another number of threads. */
    public Run withThreads(int value) {
        return new Run(value, seed, limit, listener);
    }

    /** The same from another seed. */
    public Run withSeed(long value) {
        return new Run(threads, value, limit, listener);
    }

    /** The same within another time. */
    public Run within(TimeLimit value) {
        return new Run(threads, seed, value, listener);
    }

    /** The same with another listener. */
    public Run telling(RunListener value) {
        return new Run(threads, seed, limit, value);
    }
}
