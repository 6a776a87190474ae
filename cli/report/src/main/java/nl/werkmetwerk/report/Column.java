package nl.werkmetwerk.report;

/**
 * A column of a table.
 *
 * @param id stable name in plain output such as CSV, the same in every language
 * @param title in the reader's language
 * @param figures whether it holds figures, which stand to the right
 */
public record Column(String id, String title, boolean figures) {
    /** A column of words. */
    public static Column text(String id, String title) {
        return new Column(id, title, false);
    }

    /** A column of figures. */
    public static Column figures(String id, String title) {
        return new Column(id, title, true);
    }
}
