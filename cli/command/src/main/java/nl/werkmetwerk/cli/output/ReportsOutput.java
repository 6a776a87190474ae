package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.werkmetwerk.report.Figures;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.table.CsvDialect;
import nl.werkmetwerk.report.table.CsvReport;
import nl.werkmetwerk.report.table.MarkdownReport;
import nl.werkmetwerk.report.table.Screen;
import nl.werkmetwerk.report.table.TextReport;
import nl.werkmetwerk.workbook.memo.MemoFile;

/** Writes the results of several cases; each is asked for only when the one before it is written. */
public final class ReportsOutput implements ResultOutput {
    private final Iterator<? extends ReportedResult> results;
    private final Figures figures;
    private final CsvDialect dialect;
    private final Screen screen;

    /**
     * @param figures language of the figures
     * @param dialect signs of CSV
     * @param screen where tables are shown
     */
    public ReportsOutput(
            Iterator<? extends ReportedResult> results, Figures figures, CsvDialect dialect, Screen screen) {
        this.results = results;
        this.figures = figures;
        this.dialect = dialect;
        this.screen = screen;
    }

    @Override
    public void write(OutputFormat format, Writer out) throws IOException {
        switch (format) {
            case TABLE -> writeTables(out);
            case MD -> writeMarkdown(out);
            case CSV -> writeCsv(out);
            case JSON -> writeJson(out);
            case HTML -> results.next().writePage(out);
            default -> throw new IllegalArgumentException(format + " is no text");
        }
        out.flush();
    }

    @Override
    public void writeWorkbook(OutputStream out) throws IOException {
        results.next().writeWorkbook(out);
    }

    @Override
    public void writeMemo(OutputStream out) throws IOException {
        ReportedResult result = results.next();
        MemoFile.write(result.memo(), result.stamp(), out);
    }

    private void writeTables(Writer out) throws IOException {
        TextReport text = new TextReport(figures, screen);
        while (results.hasNext()) {
            out.write(text.show(results.next().report()));
            out.write(results.hasNext() ? "\n\n" : "");
        }
    }

    private void writeMarkdown(Writer out) throws IOException {
        MarkdownReport text = new MarkdownReport(figures);
        while (results.hasNext()) {
            out.write(text.show(results.next().report()));
            out.write(results.hasNext() ? "\n" : "");
        }
    }

    private void writeCsv(Writer out) throws IOException {
        List<Report> reports = new ArrayList<>();
        results.forEachRemaining(result -> reports.add(result.details()));
        out.write(new CsvReport(dialect).show(reports));
    }

    private void writeJson(Writer out) throws IOException {
        while (results.hasNext()) {
            results.next().writeJson(out);
        }
    }
}
