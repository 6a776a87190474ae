package nl.werkmetwerk.cli.output;

import java.io.IOException;
import nl.werkmetwerk.report.json.FeatureCollection;

/** The result of one case that can be drawn on a map too. */
public interface MappedResult extends ReportedResult {
    /** Puts its parts on a map that other cases may share. */
    void draw(FeatureCollection map) throws IOException;
}
