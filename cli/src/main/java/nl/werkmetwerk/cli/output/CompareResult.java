package nl.werkmetwerk.cli.output;

import java.util.List;
import nl.werkmetwerk.cli.report.Origin;
import nl.werkmetwerk.cli.report.Stamp;
import nl.werkmetwerk.compare.Comparison;

/**
 * A comparison with what a report says beside it.
 *
 * @param comparison the figures
 * @param stamp what they were made from
 * @param origins sources of the case's figures
 */
public record CompareResult(Comparison comparison, Stamp stamp, List<Origin> origins) {
    public CompareResult {
        origins = List.copyOf(origins);
    }
}
