package nl.werkmetwerk.run;

import java.util.List;

/**
 * Carries out tasks that do not depend on each other: on the threads of this machine ({@link Threads}), or on other
 * machines. Who adds up what comes back in the order of the tasks has the same bits with every runner.
 */
public interface Runner {
    /**
     * Carries out every task once.
     *
     * @return what came of each, in the order of the tasks
     */
    <T, P> List<P> run(List<T> tasks, Work<T, P> work);
}
