package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.document.MappedCase;
import nl.werkmetwerk.files.document.MappedOpportunity;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.files.result.ResultMap;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.html.OpportunityPage;
import nl.werkmetwerk.report.html.Tiles;
import nl.werkmetwerk.report.opportunity.OpportunityList;
import nl.werkmetwerk.report.opportunity.OpportunityReport;

/**
 * The opportunities of one case.
 *
 * @param list those found and those asked for
 * @param options language and length
 * @param background GeoJSON geometries that lie below the streets of a map
 * @param tiles what a reader of a page may have fetched below those
 */
public record OpportunityResult(
        OpportunityList list, ReportOptions options, List<String> background, Optional<Tiles> tiles)
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
        ResultFiles.write(list.told(), out);
    }

    @Override
    public void writePage(Writer out) throws IOException {
        OpportunityPage.write(list, background, tiles, options.texts(), out);
    }

    @Override
    public void draw(ResultMap map) throws IOException {
        for (MappedOpportunity one : list.mapped()) {
            map.add(one, list.geometries().get(one.opportunity().section()));
        }
        map.made(new MappedCase(list.of().name(), list.stamp()));
    }
}
