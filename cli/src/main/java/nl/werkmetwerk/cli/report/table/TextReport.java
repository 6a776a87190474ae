package nl.werkmetwerk.cli.report.table;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.cli.report.Chapter;
import nl.werkmetwerk.cli.report.Figures;
import nl.werkmetwerk.cli.report.Report;
import nl.werkmetwerk.cli.report.Table;

/** A report as plain text for a terminal of a given width. */
public final class TextReport {
    private final Figures figures;
    private final int width;
    private final Emphasis emphasis;

    /**
     * @param figures language of the figures
     * @param width columns of the terminal, 1 or more
     * @param emphasis whether titles and totals stand out
     */
    public TextReport(Figures figures, int width, Emphasis emphasis) {
        this.figures = figures;
        this.width = width;
        this.emphasis = emphasis;
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
