package nl.werkmetwerk.report;

import java.util.OptionalDouble;

/**
 * What a reader wants to see of a result.
 *
 * @param texts language
 * @param verbose with cash flows, renewals and every breakdown
 * @param wish a saving the reader hopes for, as a fraction of the baseline's cost: is it within reach?
 */
public record ReportOptions(ReportTexts texts, boolean verbose, OptionalDouble wish) {
    /** Without a wish. */
    public ReportOptions(ReportTexts texts, boolean verbose) {
        this(texts, verbose, OptionalDouble.empty());
    }
}
