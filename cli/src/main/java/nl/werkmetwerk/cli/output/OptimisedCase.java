package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import nl.werkmetwerk.cli.report.Report;
import nl.werkmetwerk.cli.report.ReportOptions;
import nl.werkmetwerk.cli.report.Stamp;
import nl.werkmetwerk.cli.report.json.OptimisationJson;
import nl.werkmetwerk.cli.report.optimise.OptimiseReport;
import nl.werkmetwerk.cli.report.optimise.OptimiseResult;

/**
 * The optimum of one case.
 *
 * @param result schedule and certificate, or why there is none
 * @param options language and length
 */
public record OptimisedCase(OptimiseResult result, ReportOptions options) implements ReportedResult {
    @Override
    public Report report() {
        return OptimiseReport.of(result, options);
    }

    @Override
    public Stamp stamp() {
        return result.stamp();
    }

    /** Flushed at once: the next case may take long. */
    @Override
    public void writeJson(Writer out) throws IOException {
        OptimisationJson.write(result.of().name(), result.outcome(), result.stamp(), out);
        out.flush();
    }
}
