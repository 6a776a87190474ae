package nl.werkmetwerk.report.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.report.Figures;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/**
 * A table as aligned lines. Where it is wider than the terminal, the columns that do not fit follow in a next block
 * under the same first column.
 */
final class TextTable {
    private static final String GAP = "  ";

    private final Table table;
    private final Emphasis emphasis;
    private final List<List<String>> shown;
    private final int[] widths;

    TextTable(Table table, Figures figures, Emphasis emphasis) {
        this.table = table;
        this.emphasis = emphasis;
        this.shown = table.rows().stream().map(row -> show(row, figures)).toList();
        this.widths =
                IntStream.range(0, table.columns().size()).map(this::widthOf).toArray();
    }

    private static List<String> show(Row row, Figures figures) {
        return row.cells().stream().map(cell -> CellText.of(cell, figures)).toList();
    }

    private int widthOf(int column) {
        int title = Words.width(title(column));
        return shown.stream().mapToInt(row -> Words.width(row.get(column))).reduce(title, Math::max);
    }

    private String title(int column) {
        return Words.plain(table.columns().get(column).title());
    }

    /** The lines, none wider than the width where the columns allow it. */
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        for (List<Integer> block : blocks(width)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            addBlock(block, lines);
        }
        return lines;
    }

    private List<List<Integer>> blocks(int width) {
        List<List<Integer>> blocks = new ArrayList<>();
        List<Integer> block = new ArrayList<>(List.of(0));
        int used = widths[0];
        for (int column = 1; column < widths.length; column++) {
            int more = GAP.length() + widths[column];
            if (used + more > width && block.size() > 1) {
                blocks.add(block);
                block = new ArrayList<>(List.of(0));
                used = widths[0];
            }
            block.add(column);
            used += more;
        }
        blocks.add(block);
        return blocks;
    }

    private void addBlock(List<Integer> block, List<String> lines) {
        lines.add(line(block, column -> title(column)));
        String rule = String.join(
                GAP, block.stream().map(column -> "-".repeat(widths[column])).toList());
        lines.add(rule);
        for (int row = 0; row < shown.size(); row++) {
            String line = line(block, shown.get(row)::get);
            boolean total = table.rows().get(row).total();
            if (total) {
                lines.add(rule);
            }
            lines.add(total ? emphasis.total(line) : line);
        }
    }

    private String line(List<Integer> block, java.util.function.IntFunction<String> cell) {
        List<String> parts = new ArrayList<>();
        for (int column : block) {
            String text = cell.apply(column);
            String padding = String.join("", Collections.nCopies(widths[column] - Words.width(text), " "));
            parts.add(table.columns().get(column).figures() ? padding + text : text + padding);
        }
        return String.join(GAP, parts).stripTrailing();
    }
}
