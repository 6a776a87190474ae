package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.werkmetwerk.files.document.SensitivityDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.report.Chart;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.uncertainty.SensitivityReport;
import nl.werkmetwerk.study.SensitivityAnswer;

/**
 * What one saving hangs on.
 *
 * @param answer the figures
 * @param taken whether the strategy was taken because it answers the case
 * @param stamp what they were made from
 * @param options language and length
 */
public record SensitivityResult(SensitivityAnswer answer, boolean taken, Stamp stamp, ReportOptions options)
        implements ReportedResult {
    @Override
    public Report report() {
        return options.verbose()
                ? details()
                : SensitivityReport.brief(answer.sensitivity(), answer.table(), taken, stamp, options.texts());
    }

    @Override
    public Report details() {
        return SensitivityReport.of(answer.sensitivity(), answer.table(), stamp, options.texts());
    }

    @Override
    public List<Chart> charts() {
        return SensitivityReport.charts(answer.sensitivity(), options.texts());
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        ResultFiles.write(SensitivityDocument.of(answer, stamp), out);
    }
}
