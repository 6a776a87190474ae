package nl.werkmetwerk.study;

import nl.werkmetwerk.model.Case;

/**
 * A question about a case. It is a value: what is asked stands in it, how it is carried out in a {@link Run}, so that the
 * same question has the same answer from a command, a check, a report and a program of one's own.
 *
 * @param <R> the answer, a value that cannot be changed
 */
@FunctionalInterface
public interface Study<R> {
    /**
     * Answers the question for a case.
     *
     * @param of the case
     * @param run how it is carried out; the answer is bitwise the same for any number of threads
     * @throws IllegalArgumentException if the question does not fit the case: a strategy that it does not have, say
     */
    R run(Case of, Run run);

    /** Answers the question on one thread, in silence and to the end. */
    default R run(Case of) {
        return run(of, Run.DEFAULT);
    }
}
