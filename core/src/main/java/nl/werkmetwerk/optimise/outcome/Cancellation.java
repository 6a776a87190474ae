package nl.werkmetwerk.optimise.outcome;

/**
 * Asked now and then whether to stop early. The clock is with the caller: stop after a time, or when the user asks. A
 * result stopped early is the best so far, and its bound holds.
 */
@FunctionalInterface
public interface Cancellation {
    /** Never stops. */
    Cancellation NEVER = () -> false;

    /** Whether to stop; called from several threads. */
    boolean requested();
}
