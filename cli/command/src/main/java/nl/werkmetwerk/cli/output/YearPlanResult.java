package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import nl.werkmetwerk.files.document.MappedCase;
import nl.werkmetwerk.files.document.MappedWork;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.files.result.ResultMap;
import nl.werkmetwerk.opportunity.YearWork;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
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
        ResultFiles.write(plan.told(), out);
    }

    @Override
    public void draw(ResultMap map) throws IOException {
        for (YearWork work : plan.works()) {
            map.add(
                    new MappedWork(plan.of().name(), plan.year(), work),
                    plan.geometries().get(work.section()));
        }
        map.made(new MappedCase(plan.of().name(), plan.stamp()));
    }
}
