package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import nl.werkmetwerk.diff.CaseDiff;
import nl.werkmetwerk.files.document.CaseHead;
import nl.werkmetwerk.files.document.DiffDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.diff.DiffReport;
import nl.werkmetwerk.report.diff.DiffValues;
import nl.werkmetwerk.report.table.CsvDialect;
import nl.werkmetwerk.report.table.CsvReport;
import nl.werkmetwerk.report.table.MarkdownReport;
import nl.werkmetwerk.report.table.Screen;
import nl.werkmetwerk.report.table.TextReport;

/** Writes the difference between two cases. */
public final class DiffOutput implements ResultOutput {
    private final List<String> cases;
    private final List<CaseHead> heads;
    private final List<CaseDiff> diffs;
    private final Stamp stamp;
    private final ReportTexts texts;
    private final CsvDialect dialect;
    private final Screen screen;

    /**
     * @param cases names of both
     * @param heads the first and the second
     * @param diffs one for each strategy
     * @param dialect signs of CSV
     * @param screen where tables are shown
     */
    public DiffOutput(
            List<String> cases,
            List<CaseHead> heads,
            List<CaseDiff> diffs,
            Stamp stamp,
            ReportTexts texts,
            CsvDialect dialect,
            Screen screen) {
        this.cases = List.copyOf(cases);
        this.heads = List.copyOf(heads);
        this.diffs = List.copyOf(diffs);
        this.stamp = stamp;
        this.texts = texts;
        this.dialect = dialect;
        this.screen = screen;
    }

    @Override
    public void write(OutputFormat format, Writer out) throws IOException {
        switch (format) {
            case TABLE -> out.write(new TextReport(texts.figures(), screen).show(report()));
            case MD -> out.write(new MarkdownReport(texts.figures()).show(report()));
            case CSV -> out.write(new CsvReport(dialect).show(List.of(report())));
            case JSON -> ResultFiles.write(told(), out);
            default -> throw new IllegalArgumentException(format + " is no text");
        }
        out.flush();
    }

    @Override
    public void writeWorkbook(OutputStream out) throws IOException {
        ReportWorkbook.write(report(), stamp, List.of(), out);
    }

    private DiffDocument told() {
        return DiffDocument.of(cases, heads, diffs, DiffValues.told(diffs.get(0).changes()), stamp);
    }

    private Report report() {
        return DiffReport.of(String.join(" → ", cases), diffs, stamp, texts);
    }
}
