package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.html.OpportunityPage;
import nl.werkmetwerk.report.json.FeatureCollection;
import nl.werkmetwerk.report.json.OpportunityJson;
import nl.werkmetwerk.report.opportunity.OpportunityList;
import nl.werkmetwerk.report.opportunity.OpportunityReport;

/**
 * The opportunities of one case.
 *
 * @param list those found and those asked for
 * @param options language and length
 * @param background GeoJSON geometries that lie below the streets of a map
 */
public record OpportunityResult(OpportunityList list, ReportOptions options, List<String> background)
        implements MappedResult {
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
        OpportunityPage.write(list, background, options.texts(), out);
    }

    @Override
    public void draw(FeatureCollection map) throws IOException {
        OpportunityJson.draw(list, map);
    }
}
