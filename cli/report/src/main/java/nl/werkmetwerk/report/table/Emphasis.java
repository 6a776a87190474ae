package nl.werkmetwerk.report.table;

import java.util.List;

/** What stands out on a terminal, in the escape sequences of ECMA-48 (select graphic rendition). */
public enum Emphasis {
    /** Nothing stands out: for files, pipes and who asks for it. */
    NONE("", "", ""),
    /** Titles in colour, totals bold. */
    COLOR("\u001b[1;36m", "\u001b[1m", "\u001b[0m");

    private final String title;
    private final String total;
    private final String end;

    Emphasis(String title, String total, String end) {
        this.title = title;
        this.total = total;
        this.end = end;
    }

    /** Every sequence that it writes. */
    public List<String> sequences() {
        return List.of(title, total, end);
    }

    String title(String line) {
        return title + line + end;
    }

    String total(String line) {
        return total + line + end;
    }
}
