package nl.werkmetwerk.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/**
 * Reports as one CSV list, a record a figure: case, table, row, column, value, unit. Numbers have full precision. Text
 * that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvReport {
    private final CsvDialect dialect;

    /** @param dialect signs */
    public CsvReport(CsvDialect dialect) {
        this.dialect = dialect;
    }

    /** The list with its heading, lines ended by CR LF as RFC 4180 has it. */
    public String show(List<Report> reports) {
        return written(csv -> {
            csv.writeRecord("case", "table", "row", "column", "value", "unit");
            reports.forEach(report -> add(report, csv));
        });
    }

    /** The lines of one more report, without heading. */
    public String more(Report report) {
        return written(csv -> add(report, csv));
    }

    private String written(Consumer<CsvWriter> content) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            content.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void add(Report report, CsvWriter csv) {
        for (Chapter chapter : report.chapters()) {
            for (Table table : chapter.tables()) {
                for (Row row : table.rows()) {
                    add(List.of(report.title(), chapter.id()), table, row, csv);
                }
            }
        }
    }

    private void add(List<String> place, Table table, Row row, CsvWriter csv) {
        String label = label(table, row);
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = table.columns().get(i);
            Cell cell = row.cells().get(i);
            if (cell instanceof Cell.Figure figure) {
                write(
                        csv,
                        place,
                        label,
                        column,
                        dialect.number(figure.value()),
                        figure.format().unit());
            } else if (cell instanceof Cell.Words words && column.figures()) {
                write(csv, place, label, column, FormulaGuard.text(words.value()), "");
            }
        }
    }

    /** The words of a row: what its figures are about. */
    private static String label(Table table, Row row) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i) instanceof Cell.Words words
                    && !table.columns().get(i).figures()) {
                label.append(label.isEmpty() ? "" : " / ").append(words.value());
            }
        }
        return label.toString();
    }

    private static void write(
            CsvWriter csv, List<String> place, String label, Column column, String value, String unit) {
        csv.writeRecord(
                FormulaGuard.text(place.get(0)),
                FormulaGuard.text(place.get(1)),
                FormulaGuard.text(label),
                FormulaGuard.text(column.id()),
                value,
                unit);
    }
}
