package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.werkmetwerk.files.document.SensitivityDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.report.Chart;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.uncertainty.SensitivityReport;
import nl.werkmetwerk.study.SensitivityAnswer;

/**
 * What one saving hangs on.
 *
 * @param answer the figures
 * @param stamp what they were made from
 * @param texts language
 */
public record SensitivityResult(SensitivityAnswer answer, Stamp stamp, ReportTexts texts) implements ReportedResult {
    @Override
    public Report report() {
        return SensitivityReport.of(answer.sensitivity(), answer.table(), stamp, texts);
    }

    @Override
    public List<Chart> charts() {
        return SensitivityReport.charts(answer.sensitivity(), texts);
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        ResultFiles.write(SensitivityDocument.of(answer, stamp), out);
    }
}
