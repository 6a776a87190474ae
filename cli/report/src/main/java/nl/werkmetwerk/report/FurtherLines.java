package nl.werkmetwerk.report;

import java.util.List;

/** Where a reader of a short report looks further. */
public final class FurtherLines {
    private final ReportTexts texts;

    /** In the language of the texts. */
    public FurtherLines(ReportTexts texts) {
        this.texts = texts;
    }

    /** @param command whose report it is */
    public Chapter chapter(String command) {
        return Chapter.of("further", texts.text("further"), List.of(texts.text("further." + command)));
    }
}
