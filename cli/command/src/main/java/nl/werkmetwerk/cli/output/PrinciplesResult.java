package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import nl.werkmetwerk.files.document.PrinciplesDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.report.practice.PrincipleReport;
import nl.werkmetwerk.study.PrincipleAnswer;

/**
 * What the principles of a case give, and what rolling them out brings.
 *
 * @param answer the figures
 * @param stamp what they were made from
 * @param options language and length
 */
public record PrinciplesResult(PrincipleAnswer answer, Stamp stamp, ReportOptions options) implements ReportedResult {
    @Override
    public Report report() {
        return PrincipleReport.of(answer, stamp, options);
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        ResultFiles.write(
                PrinciplesDocument.of(answer, new WarningTexts(options.texts()).told(answer.warnings()), stamp), out);
    }
}
