package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import nl.werkmetwerk.cli.report.CompareReport;
import nl.werkmetwerk.cli.report.Report;
import nl.werkmetwerk.cli.report.ReportOptions;
import nl.werkmetwerk.cli.report.WarningTexts;
import nl.werkmetwerk.cli.report.json.ComparisonJson;
import nl.werkmetwerk.cli.report.json.WarningMessages;
import nl.werkmetwerk.cli.report.table.CsvDialect;
import nl.werkmetwerk.cli.report.table.CsvReport;
import nl.werkmetwerk.cli.report.table.Screen;
import nl.werkmetwerk.cli.report.table.MarkdownReport;
import nl.werkmetwerk.cli.report.table.TextReport;
import nl.werkmetwerk.cli.report.workbook.LedgerFile;
import nl.werkmetwerk.cli.report.workbook.WorkbookReport;

/** Writes comparisons in a format; each is asked for only when the one before it is written. */
public final class CompareOutput {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ReportOptions options;
    private final CsvDialect dialect;
    private final Screen screen;

    /**
     * @param options language and length
     * @param dialect signs of CSV
     * @param screen where tables are shown
     */
    public CompareOutput(ReportOptions options, CsvDialect dialect, Screen screen) {
        this.options = options;
        this.dialect = dialect;
        this.screen = screen;
    }

    /**
     * Writes text.
     *
     * @throws IllegalArgumentException for a format that is no text
     */
    public void write(OutputFormat format, Iterator<CompareResult> results, Writer out) throws IOException {
        switch (format) {
            case TABLE -> writeTables(results, out);
            case JSON -> writeJson(results, out);
            case CSV -> writeCsv(results, out);
            case MD -> writeMarkdown(results, out);
            default -> throw new IllegalArgumentException(format + " is no text");
        }
        out.flush();
    }

    /**
     * Writes a workbook; the stream stays open.
     *
     * @param beside where a ledger goes that does not fit in a sheet
     * @param progress is told every row of the ledger
     */
    public void writeWorkbook(CompareResult result, OutputStream out, LedgerFile.Opener beside, LongConsumer progress)
            throws IOException {
        new WorkbookReport(
                        result.comparison(), Accounts.budget(result.comparison().of()), result.stamp(), result.origins(),
                        options.texts())
                .write(out, beside, progress);
    }

    /** Writes a file of text in UTF-8. */
    public void write(OutputFormat format, Iterator<CompareResult> results, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (format == OutputFormat.CSV && dialect == CsvDialect.NL) {
            text.write(BYTE_ORDER_MARK); // without it a spreadsheet reads é as Ã©
        }
        write(format, results, text);
    }

    private void writeTables(Iterator<CompareResult> results, Writer out) throws IOException {
        TextReport text = new TextReport(options.texts().figures(), screen);
        while (results.hasNext()) {
            out.write(text.show(report(results.next())));
            out.write(results.hasNext() ? "\n\n" : "");
        }
    }

    private void writeMarkdown(Iterator<CompareResult> results, Writer out) throws IOException {
        MarkdownReport text = new MarkdownReport(options.texts().figures());
        while (results.hasNext()) {
            out.write(text.show(report(results.next())));
            out.write(results.hasNext() ? "\n" : "");
        }
    }

    private void writeCsv(Iterator<CompareResult> results, Writer out) throws IOException {
        List<Report> reports = new ArrayList<>();
        results.forEachRemaining(result -> reports.add(report(result)));
        out.write(new CsvReport(dialect).show(reports));
    }

    private void writeJson(Iterator<CompareResult> results, Writer out) throws IOException {
        ComparisonJson json = new ComparisonJson(new WarningMessages(new WarningTexts(options.texts())));
        while (results.hasNext()) {
            CompareResult result = results.next();
            json.write(result.comparison(), Accounts.budget(result.comparison().of()), result.stamp(), out);
        }
    }

    private Report report(CompareResult result) {
        return CompareReport.of(
                result.comparison(), Accounts.budget(result.comparison().of()), result.stamp(), options);
    }
}
