package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import nl.werkmetwerk.files.document.OptimiseDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.optimise.OptimiseReport;
import nl.werkmetwerk.study.OptimiseAnswer;

/**
 * The optimum of one case.
 *
 * @param answer schedule and certificate, or why there is none; for a report with its details
 * @param stamp what it was made from
 * @param options language and length
 */
public record OptimisedCase(OptimiseAnswer answer, Stamp stamp, ReportOptions options) implements ReportedResult {
    @Override
    public Report report() {
        return OptimiseReport.of(answer, stamp, options);
    }

    /** Flushed at once: the next case may take long. */
    @Override
    public void writeJson(Writer out) throws IOException {
        ResultFiles.write(OptimiseDocument.of(answer, stamp), out);
        out.flush();
    }
}
