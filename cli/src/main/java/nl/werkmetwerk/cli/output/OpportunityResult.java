package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import nl.werkmetwerk.cli.report.Report;
import nl.werkmetwerk.cli.report.ReportOptions;
import nl.werkmetwerk.cli.report.Stamp;
import nl.werkmetwerk.cli.report.html.OpportunityPage;
import nl.werkmetwerk.cli.report.json.FeatureCollection;
import nl.werkmetwerk.cli.report.json.OpportunityJson;
import nl.werkmetwerk.cli.report.opportunity.OpportunityList;
import nl.werkmetwerk.cli.report.opportunity.OpportunityReport;

/**
 * The opportunities of one case.
 *
 * @param list those found and those asked for
 * @param options language and length
 */
public record OpportunityResult(OpportunityList list, ReportOptions options) implements MappedResult {
    @Override
    public Report report() {
        return OpportunityReport.of(list, options);
    }

    @Override
    public Stamp stamp() {
        return list.stamp();
    }

    @Override
    public void writeJson(Writer out) throws IOException {
        OpportunityJson.write(list, out);
    }

    /** Writes a page to look around in, and flushes. */
    void writePage(Writer out) throws IOException {
        OpportunityPage.write(list, options.texts(), out);
    }

    @Override
    public void draw(FeatureCollection map) throws IOException {
        OpportunityJson.draw(list, map);
    }
}
