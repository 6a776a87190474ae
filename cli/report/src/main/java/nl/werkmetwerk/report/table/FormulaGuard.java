package nl.werkmetwerk.report.table;

/** Keeps a spreadsheet from taking a text of somebody else for a formula. */
public final class FormulaGuard {
    private static final String STARTS = "=+-@\t\r";

    private FormulaGuard() {}

    /** The text, with an apostrophe in front where it would be a formula. */
    public static String text(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
