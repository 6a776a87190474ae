package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import nl.werkmetwerk.cli.report.Report;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.cli.report.Stamp;
import nl.werkmetwerk.cli.report.json.FeatureCollection;
import nl.werkmetwerk.cli.report.json.YearPlanJson;
import nl.werkmetwerk.cli.report.opportunity.YearPlanList;
import nl.werkmetwerk.cli.report.opportunity.YearPlanReport;

/**
 * The renewals of one year of one case.
 *
 * @param plan the renewals
 * @param texts language
 */
public record YearPlanResult(YearPlanList plan, ReportTexts texts) implements MappedResult {
    @Override
    public Report report() {
        return YearPlanReport.of(plan, texts);
    }

    @Override
    public Stamp stamp() {
        return plan.stamp();
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        YearPlanJson.write(plan, out);
    }

    @Override
    public void draw(FeatureCollection map) throws IOException {
        YearPlanJson.draw(plan, map);
    }
}
