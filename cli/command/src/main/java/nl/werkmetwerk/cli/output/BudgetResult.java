package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.files.document.BudgetDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.report.budget.BudgetReport;
import nl.werkmetwerk.workbook.budget.BudgetWorkbook;

/**
 * The municipal budget of one case.
 *
 * @param budget the figures
 * @param stamp what they were made from
 * @param origins sources of the case's figures
 * @param options language and length
 */
public record BudgetResult(MunicipalBudget budget, Stamp stamp, List<Origin> origins, ReportOptions options)
        implements ReportedResult {
    public BudgetResult {
        origins = List.copyOf(origins);
    }

    @Override
    public Report report() {
        return options.verbose() ? details() : BudgetReport.brief(budget, stamp, options);
    }

    @Override
    public Report details() {
        return BudgetReport.of(budget, stamp, options);
    }

    @Override
    public void writeWorkbook(OutputStream out) throws IOException {
        new BudgetWorkbook(budget, stamp, origins, options.texts()).write(out);
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        ResultFiles.write(
                BudgetDocument.of(budget, new WarningTexts(options.texts()).told(budget.warnings()), stamp), out);
    }
}
