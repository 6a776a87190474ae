package nl.werkmetwerk.report.table;

import java.util.List;
import java.util.stream.Collectors;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Figures;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** A report as Markdown with pipe tables. Text from a scenario cannot break out of its cell or become markup. */
public final class MarkdownReport {
    private final Figures figures;

    /** @param figures language of the figures */
    public MarkdownReport(Figures figures) {
        this.figures = figures;
    }

    /** The report, lines ended by a line feed. */
    public String show(Report report) {
        StringBuilder out = new StringBuilder("# " + escape(report.title()) + "\n");
        for (Chapter chapter : report.chapters()) {
            add(chapter, out);
        }
        return out.toString();
    }

    /** One chapter, for a report that comes in parts. */
    public String show(Chapter chapter) {
        StringBuilder out = new StringBuilder();
        add(chapter, out);
        return out.toString();
    }

    private void add(Chapter chapter, StringBuilder out) {
        if (!chapter.title().isEmpty()) {
            out.append("\n## ").append(escape(chapter.title())).append('\n');
        }
        for (Table table : chapter.tables()) {
            out.append('\n');
            add(table, out);
        }
        for (String paragraph : chapter.lines()) {
            out.append('\n').append(escape(paragraph)).append('\n');
        }
    }

    private void add(Table table, StringBuilder out) {
        out.append(line(
                table.columns().stream().map(column -> escape(column.title())).toList()));
        out.append(table.columns().stream().map(MarkdownReport::rule).collect(Collectors.joining("|", "|", "|\n")));
        for (Row row : table.rows()) {
            String mark = row.total() ? "**" : "";
            out.append(line(row.cells().stream()
                    .map(cell -> mark + escape(CellText.of(cell, figures)) + mark)
                    .toList()));
        }
    }

    private static String rule(Column column) {
        return column.figures() ? "---:" : "---";
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String escape(String text) {
        return Words.plain(text).replaceAll("([\\\\`*_{}\\[\\]<>|#])", "\\\\$1");
    }
}
