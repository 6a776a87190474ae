package nl.werkmetwerk.cli.output;

import java.io.IOException;
import nl.werkmetwerk.files.result.ResultMap;

/** The result of one case that can be drawn on a map too. */
public interface MappedResult extends ReportedResult {
    /** Puts its parts on a map that other cases may share. */
    void draw(ResultMap map) throws IOException;
}
