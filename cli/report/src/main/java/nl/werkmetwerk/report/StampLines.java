package nl.werkmetwerk.report;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.files.document.Stamp;

/** The stamp as lines at the foot of a report. */
public final class StampLines {
    private final ReportTexts texts;

    /** In the language of the texts. */
    public StampLines(ReportTexts texts) {
        this.texts = texts;
    }

    /** The same as a chapter. */
    public Chapter chapter(Stamp stamp) {
        return Chapter.of("stamp", texts.text("stamp"), lines(stamp));
    }

    /** The lines: inputs, program and command, date. */
    public List<String> lines(Stamp stamp) {
        List<String> lines = new ArrayList<>();
        for (Stamp.Input input : stamp.inputs()) {
            lines.add(texts.text("stamp.input", input.file(), input.sha256()));
        }
        String command =
                stamp.options().isEmpty() ? stamp.command() : stamp.command() + " " + String.join(" ", stamp.options());
        lines.add(texts.text("stamp.engine", stamp.engine(), command));
        stamp.date().ifPresent(date -> lines.add(texts.text("stamp.date", date)));
        return lines;
    }
}
