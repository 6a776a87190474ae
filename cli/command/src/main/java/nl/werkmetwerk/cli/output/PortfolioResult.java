package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import nl.werkmetwerk.files.document.PortfolioDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.portfolio.PortfolioView;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.report.portfolio.PortfolioReport;

/**
 * Cases of several cities in one view.
 *
 * @param view the figures
 * @param stamp what they were made from
 * @param options language and length
 */
public record PortfolioResult(PortfolioView view, Stamp stamp, ReportOptions options) implements ReportedResult {
    @Override
    public Report report() {
        return PortfolioReport.of(view, stamp, options);
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        ResultFiles.write(
                PortfolioDocument.of(view, new WarningTexts(options.texts()).told(view.warnings()), stamp), out);
    }
}
