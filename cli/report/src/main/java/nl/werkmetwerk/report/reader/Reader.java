package nl.werkmetwerk.report.reader;

/**
 * Whom a report is for: what they ask, answered from results (MODEL-practice 18).
 *
 * @param <R> what they are handed
 */
@FunctionalInterface
public interface Reader<R> {
    /** Answers their questions; what no result tells is left out together with its question. */
    R read(Known known);
}
