package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.werkmetwerk.cli.report.Chapter;
import nl.werkmetwerk.cli.report.OptimiseReport;
import nl.werkmetwerk.cli.report.OptimiseResult;
import nl.werkmetwerk.cli.report.Report;
import nl.werkmetwerk.cli.report.ReportOptions;
import nl.werkmetwerk.cli.report.Row;
import nl.werkmetwerk.cli.report.Table;
import nl.werkmetwerk.cli.report.json.OptimisationJson;
import nl.werkmetwerk.cli.report.table.CsvDialect;
import nl.werkmetwerk.cli.report.table.CsvReport;
import nl.werkmetwerk.cli.report.table.MarkdownReport;
import nl.werkmetwerk.cli.report.table.TextReport;
import nl.werkmetwerk.cli.report.workbook.TableWorkbook;

/** Writes optimisations; each is asked for only when the one before it is written. */
public final class OptimiseOutput implements ResultOutput {
    private final Iterator<OptimiseResult> results;
    private final ReportOptions options;
    private final CsvDialect dialect;
    private final int width;

    /**
     * @param results one a case
     * @param options language and length
     * @param dialect signs of CSV
     * @param width columns of the terminal
     */
    public OptimiseOutput(Iterator<OptimiseResult> results, ReportOptions options, CsvDialect dialect, int width) {
        this.results = results;
        this.options = options;
        this.dialect = dialect;
        this.width = width;
    }

    @Override
    public void write(OutputFormat format, Writer out) throws IOException {
        switch (format) {
            case TABLE -> writeTables(out);
            case MD -> writeMarkdown(out);
            case CSV -> writeCsv(out);
            case JSON -> writeJson(out);
            default -> throw new IllegalArgumentException(format + " is no text");
        }
        out.flush();
    }

    @Override
    public void write(OutputFormat format, OutputStream out) throws IOException {
        if (format == OutputFormat.XLSX) {
            writeWorkbook(results.next(), out);
        } else {
            write(format, new OutputStreamWriter(out, StandardCharsets.UTF_8));
        }
    }

    private void writeTables(Writer out) throws IOException {
        TextReport text = new TextReport(options.texts().figures(), width);
        while (results.hasNext()) {
            out.write(text.show(report(results.next(), options.verbose())));
            out.write(results.hasNext() ? "\n\n" : "");
        }
    }

    private void writeMarkdown(Writer out) throws IOException {
        MarkdownReport text = new MarkdownReport(options.texts().figures());
        while (results.hasNext()) {
            out.write(text.show(report(results.next(), options.verbose())));
            out.write(results.hasNext() ? "\n" : "");
        }
    }

    private void writeCsv(Writer out) throws IOException {
        List<Report> reports = new ArrayList<>();
        results.forEachRemaining(result -> reports.add(report(result, true)));
        out.write(new CsvReport(dialect).show(reports));
    }

    private void writeJson(Writer out) throws IOException {
        while (results.hasNext()) {
            OptimisationJson.write(results.next(), out);
            out.flush();
        }
    }

    /** A file of tables is for looking things up: it has every work. */
    private Report report(OptimiseResult result, boolean everyWork) {
        return OptimiseReport.of(result, new ReportOptions(options.texts(), everyWork));
    }

    private void writeWorkbook(OptimiseResult result, OutputStream out) throws IOException {
        Report report = report(result, true);
        try (TableWorkbook workbook = new TableWorkbook(report.title(), result.stamp())) {
            int number = 0;
            for (Chapter chapter : report.chapters()) {
                for (Table table : chapter.tables()) {
                    number++;
                    String note = String.join(" ", chapter.lines());
                    workbook.sheet(number + " " + chapter.title(), note.isEmpty() ? chapter.title() : note, table.columns());
                    for (Row row : table.rows()) {
                        workbook.row(row);
                    }
                }
            }
            workbook.write(out);
        }
    }
}
