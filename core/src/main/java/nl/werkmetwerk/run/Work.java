package nl.werkmetwerk.run;

import java.io.Serializable;
import java.util.function.Function;

/**
 * What is done with every task. It can be sent to another machine when all it holds can be.
 *
 * @param <T> a task
 * @param <P> what comes of it
 */
@FunctionalInterface
public interface Work<T, P> extends Serializable {
    /** A worker for one thread, which may have scratch of its own. */
    Function<T, P> worker();
}
