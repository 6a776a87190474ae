package nl.werkmetwerk.cli.report.html;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.cli.report.Stamp;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.opportunity.Opportunity;

/**
 * What a page shows.
 *
 * @param of the case
 * @param windows years that were tried
 * @param found its opportunities, in order
 * @param geometries section id → GeoJSON geometry, of the sections that have one
 * @param stamp what it was made from
 */
public record PageContent(
        Case of, List<Integer> windows, List<Opportunity> found, Map<String, String> geometries, Stamp stamp) {
    public PageContent {
        windows = List.copyOf(windows);
        found = List.copyOf(found);
        geometries = Map.copyOf(geometries);
    }
}
