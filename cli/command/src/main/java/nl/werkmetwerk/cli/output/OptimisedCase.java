package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.Stamp;
import nl.werkmetwerk.report.json.OptimisationJson;
import nl.werkmetwerk.report.optimise.OptimiseReport;
import nl.werkmetwerk.report.optimise.OptimiseResult;

/**
 * The optimum of one case.
 *
 * @param result schedule and certificate, or why there is none
 * @param options language and length
 */
public record OptimisedCase(OptimiseResult result, ReportOptions options) implements ReportedResult {
    @Override
    public Report report() {
        return OptimiseReport.of(result, Accounts.budget(result.outcome()), options);
    }

    @Override
    public Stamp stamp() {
        return result.stamp();
    }

    /** Flushed at once: the next case may take long. */
    @Override
    public void writeJson(Writer out) throws IOException {
        OptimisationJson.write(
                result.of().name(), result.outcome(), Accounts.budget(result.outcome()), result.stamp(), out);
        out.flush();
    }
}
