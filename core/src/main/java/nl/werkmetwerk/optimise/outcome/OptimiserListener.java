package nl.werkmetwerk.optimise.outcome;

/** Hears of progress, from one thread at a time; the order of reports depends on the threads, the result does not. */
@FunctionalInterface
public interface OptimiserListener {
    /** Hears nothing. */
    OptimiserListener SILENT = progress -> {};

    /** A step was made. */
    void progress(Progress progress);
}
