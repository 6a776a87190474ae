package nl.werkmetwerk.report.table;

/**
 * Keeps a spreadsheet from taking a text of somebody else for a formula: one that begins with the sign of a formula, in
 * either width, whatever blanks or byte order mark stand before it; or with a tab or line end, behind which one may stand
 * (OWASP, CSV injection).
 */
public final class FormulaGuard {
    private static final String STARTS = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n";
    private static final String INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060\u00a0";

    private FormulaGuard() {}

    /** The text, with an apostrophe in front where it would be a formula. */
    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (STARTS.indexOf(c) >= 0) {
                return "'" + text;
            }
            if (!isBlank(c)) {
                return text;
            }
        }
        return text;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0;
    }
}
