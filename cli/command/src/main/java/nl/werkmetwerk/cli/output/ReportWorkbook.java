package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Chart;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.workbook.table.TableWorkbook;

/** Writes a result as a workbook: a sheet for every table, with its pictures. */
final class ReportWorkbook {
    private ReportWorkbook() {}

    static void write(ReportedResult result, OutputStream out) throws IOException {
        write(result.details(), result.stamp(), result.charts(), out);
    }

    static void write(Report report, Stamp stamp, List<Chart> charts, OutputStream out) throws IOException {
        try (TableWorkbook workbook = new TableWorkbook(report.title(), stamp)) {
            int number = 0;
            for (Chapter chapter : report.chapters()) {
                for (Table table : chapter.tables()) {
                    number++;
                    String note = String.join(" ", chapter.lines());
                    String title = chapter.title();
                    workbook.sheet(number + " " + title.replace(": ", ", "), note, table);
                    for (Chart chart : charts) {
                        if (chart.chapter().equals(chapter.id())) {
                            workbook.draw(chart, table);
                        }
                    }
                }
            }
            workbook.write(out);
        }
    }
}
