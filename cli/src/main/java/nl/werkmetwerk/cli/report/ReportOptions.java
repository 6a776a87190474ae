package nl.werkmetwerk.cli.report;

/**
 * What a reader wants to see of a result.
 *
 * @param texts language
 * @param verbose with cash flows, renewals and every breakdown
 */
public record ReportOptions(ReportTexts texts, boolean verbose) {}
