package nl.werkmetwerk.report.opportunity;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.study.OpportunityAnswer;

/**
 * The opportunities of a case, with what a report says beside them.
 *
 * @param of the case
 * @param windows years that were tried
 * @param found all there are
 * @param chosen those asked for, in the order asked for
 * @param geometries section id → GeoJSON geometry, of the sections that have one
 * @param stamp what it was made from
 */
public record OpportunityList(
        Case of,
        List<Integer> windows,
        List<Opportunity> found,
        List<Opportunity> chosen,
        Map<String, String> geometries,
        Stamp stamp) {
    public OpportunityList {
        windows = List.copyOf(windows);
        found = List.copyOf(found);
        chosen = List.copyOf(chosen);
        geometries = Map.copyOf(geometries);
    }

    /** An answer, with what a report says beside it. */
    public static OpportunityList of(OpportunityAnswer answer, Map<String, String> geometries, Stamp stamp) {
        return new OpportunityList(answer.of(), answer.windows(), answer.found(), answer.chosen(), geometries, stamp);
    }
}
