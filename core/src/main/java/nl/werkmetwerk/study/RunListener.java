package nl.werkmetwerk.study;

import nl.werkmetwerk.optimise.outcome.OptimiserListener;
import nl.werkmetwerk.optimise.outcome.Progress;
import nl.werkmetwerk.uncertainty.DrawListener;

/** Hears how far a study is, perhaps from several threads; what does not concern it is silence. */
public interface RunListener extends OptimiserListener, DrawListener {
    /** Hears nothing. */
    RunListener SILENT = new RunListener() {};

    @Override
    default void progress(Progress progress) {}

    @Override
    default void drawn(int made, int all) {}
}
