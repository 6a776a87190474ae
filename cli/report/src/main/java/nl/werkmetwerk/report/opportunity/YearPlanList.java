package nl.werkmetwerk.report.opportunity;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.document.YearPlanDocument;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.opportunity.YearWork;

/**
 * The renewals of one year, with what a report says beside them.
 *
 * @param of the case
 * @param year calendar year
 * @param strategy name of the strategy whose years they are
 * @param works by discipline, section and asset
 * @param geometries section id → GeoJSON geometry, of the sections that have one
 * @param stamp what it was made from
 */
public record YearPlanList(
        Case of, int year, String strategy, List<YearWork> works, Map<String, String> geometries, Stamp stamp) {
    public YearPlanList {
        works = List.copyOf(works);
        geometries = Map.copyOf(geometries);
    }

    /** The renewals as a result of the command. */
    public YearPlanDocument told() {
        return YearPlanDocument.of(of, year, strategy, works, stamp);
    }
}
