package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import nl.werkmetwerk.cli.report.Chapter;
import nl.werkmetwerk.cli.report.Report;
import nl.werkmetwerk.cli.report.Row;
import nl.werkmetwerk.cli.report.Stamp;
import nl.werkmetwerk.cli.report.Table;
import nl.werkmetwerk.cli.report.workbook.TableWorkbook;

/** Writes a report as a workbook: a sheet for every table. */
final class ReportWorkbook {
    private ReportWorkbook() {}

    static void write(Report report, Stamp stamp, OutputStream out) throws IOException {
        try (TableWorkbook workbook = new TableWorkbook(report.title(), stamp)) {
            int number = 0;
            for (Chapter chapter : report.chapters()) {
                for (Table table : chapter.tables()) {
                    number++;
                    String note = String.join(" ", chapter.lines());
                    String title = chapter.title();
                    workbook.sheet(number + " " + title.replace(": ", ", "), note.isEmpty() ? title : title + ". " + note, table.columns());
                    for (Row row : table.rows()) {
                        workbook.row(row);
                    }
                }
            }
            workbook.write(out);
        }
    }
}
