package nl.werkmetwerk.report.table;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Figures;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.Table;

/** A report as plain text for a terminal. */
public final class TextReport {
    private final Figures figures;
    private final int width;
    private final Emphasis emphasis;

    /**
     * @param figures language of the figures
     * @param screen where it is shown
     */
    public TextReport(Figures figures, Screen screen) {
        this.figures = figures;
        this.width = screen.width();
        this.emphasis = screen.emphasis();
    }

    /** The report as lines, each ended by a line feed. */
    public String show(Report report) {
        List<String> lines = new ArrayList<>();
        String title = Words.plain(report.title());
        lines.add(emphasis.title(title));
        lines.add("=".repeat(Words.width(title)));
        for (Chapter chapter : report.chapters()) {
            addChapter(chapter, lines);
        }
        return String.join("\n", lines) + "\n";
    }

    /** One chapter as lines, for a report that comes in parts. */
    public String show(Chapter chapter) {
        List<String> lines = new ArrayList<>();
        addChapter(chapter, lines);
        return String.join("\n", lines) + "\n";
    }

    private void addChapter(Chapter chapter, List<String> lines) {
        if (!chapter.title().isEmpty()) {
            lines.add("");
            Words.fold(chapter.title(), width).forEach(line -> lines.add(emphasis.title(line)));
        }
        for (Table table : chapter.tables()) {
            lines.addAll(new TextTable(table, figures, emphasis).lines(width));
        }
        for (String paragraph : chapter.lines()) {
            lines.addAll(Words.fold(paragraph, width));
        }
    }
}
