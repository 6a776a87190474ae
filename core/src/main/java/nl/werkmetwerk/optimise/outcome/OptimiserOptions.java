package nl.werkmetwerk.optimise.outcome;

/**
 * How an optimisation is run.
 *
 * @param gap relative distance between total and bound at which to be content, 0 or more
 * @param threads number of threads, 1 or more; the result is the same for any, unless stopped early
 * @param listener hears of progress
 * @param cancellation asked whether to stop early
 */
public record OptimiserOptions(double gap, int threads, OptimiserListener listener, Cancellation cancellation) {
    /** To a millionth, on one thread, in silence, to the end. */
    public static final OptimiserOptions DEFAULT =
            new OptimiserOptions(1e-6, 1, OptimiserListener.SILENT, Cancellation.NEVER);

    /** @throws IllegalArgumentException if the gap is negative or the number of threads below 1 */
    public OptimiserOptions {
        if (!(gap >= 0)) {
            throw new IllegalArgumentException("gap (" + gap + ") is not allowed: it is at least 0");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads (" + threads + ") is not allowed: it is at least 1");
        }
    }

    /** The same with another gap. */
    public OptimiserOptions withGap(double value) {
        return new OptimiserOptions(value, threads, listener, cancellation);
    }

    /** The same with another number of threads. */
    public OptimiserOptions withThreads(int value) {
        return new OptimiserOptions(gap, value, listener, cancellation);
    }

    /** The same with another listener. */
    public OptimiserOptions withListener(OptimiserListener value) {
        return new OptimiserOptions(gap, threads, value, cancellation);
    }

    /** The same with another cancellation. */
    public OptimiserOptions withCancellation(Cancellation value) {
        return new OptimiserOptions(gap, threads, listener, value);
    }
}
