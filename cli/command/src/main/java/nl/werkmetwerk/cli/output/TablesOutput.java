package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.table.CsvDialect;
import nl.werkmetwerk.report.table.CsvReport;

/**
 * Tables for a reader who works on: a workbook, or CSV.
 *
 * @param report the tables
 * @param stamp what they were made from
 * @param dialect signs of CSV
 */
public record TablesOutput(Report report, Stamp stamp, CsvDialect dialect) implements ResultOutput {
    /** The forms there are. */
    public static final Set<OutputFormat> FORMATS =
            Collections.unmodifiableSet(EnumSet.of(OutputFormat.XLSX, OutputFormat.CSV));

    @Override
    public void write(OutputFormat format, Writer out) throws IOException {
        if (format != OutputFormat.CSV) {
            throw new IllegalArgumentException(format.option());
        }
        out.write(new CsvReport(dialect).show(List.of(report)));
        out.flush();
    }

    @Override
    public void writeWorkbook(OutputStream out) throws IOException {
        ReportWorkbook.write(report, stamp, List.of(), out);
    }
}
