package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.json.FeatureCollection;
import nl.werkmetwerk.report.json.YearPlanJson;
import nl.werkmetwerk.report.opportunity.YearPlanList;
import nl.werkmetwerk.report.opportunity.YearPlanReport;

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
