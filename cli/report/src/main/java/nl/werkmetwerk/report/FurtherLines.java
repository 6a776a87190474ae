package nl.werkmetwerk.report;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.files.document.Stamp;

/** Where a reader of a short report looks further. */
public final class FurtherLines {
    private final ReportTexts texts;

    /** In the language of the texts. */
    public FurtherLines(ReportTexts texts) {
        this.texts = texts;
    }

    /**
     * The last chapter: where to look further, and what the report was made from.
     *
     * @param command whose report it is
     */
    public Chapter chapter(String command, Stamp stamp) {
        List<String> lines = new ArrayList<>(List.of(texts.text("further." + command)));
        lines.addAll(new StampLines(texts).lines(stamp));
        return Chapter.of("further", texts.text("further"), lines);
    }
}
