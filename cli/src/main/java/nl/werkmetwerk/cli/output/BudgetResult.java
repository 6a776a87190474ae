package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.cli.report.BudgetReport;
import nl.werkmetwerk.cli.report.Report;
import nl.werkmetwerk.cli.report.ReportOptions;
import nl.werkmetwerk.cli.report.Stamp;
import nl.werkmetwerk.cli.report.WarningTexts;
import nl.werkmetwerk.cli.report.json.BudgetJson;
import nl.werkmetwerk.cli.report.json.WarningMessages;

/**
 * The municipal budget of one case.
 *
 * @param budget the figures
 * @param stamp what they were made from
 * @param options language and length
 */
public record BudgetResult(MunicipalBudget budget, Stamp stamp, ReportOptions options) implements ReportedResult {
    @Override
    public Report report() {
        return BudgetReport.of(budget, stamp, options);
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        new BudgetJson(new WarningMessages(new WarningTexts(options.texts()))).write(budget, stamp, out);
    }
}
