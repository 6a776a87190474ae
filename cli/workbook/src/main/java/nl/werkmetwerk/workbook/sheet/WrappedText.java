package nl.werkmetwerk.workbook.sheet;

/** How words fall over lines. */
public final class WrappedText {
    private WrappedText() {}

    /**
     * Lines that words take, each going to the next line where it does not fit.
     *
     * @param width of a line, in characters
     */
    public static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            if (used > 0 && used + 1 + word.length() > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.length();
            lines += used / (width + 1); // a word longer than the line is cut
            used %= width + 1;
        }
        return lines;
    }
}
