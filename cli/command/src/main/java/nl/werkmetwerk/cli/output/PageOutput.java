package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Iterator;
import java.util.Set;

/** Writes the opportunities of one case as a page, or those of several as a map or as reports. */
public final class PageOutput implements ResultOutput {
    /** The forms there are. */
    public static final Set<OutputFormat> FORMATS =
            OutputFormat.usualAnd(OutputFormat.GEOJSON, OutputFormat.GPKG, OutputFormat.HTML);

    private final Iterator<OpportunityResult> results;
    private final MapOutput others;

    /** @param others writes the same results in every other form */
    public PageOutput(Iterator<OpportunityResult> results, MapOutput others) {
        this.results = results;
        this.others = others;
    }

    @Override
    public void write(OutputFormat format, Writer out) throws IOException {
        if (format == OutputFormat.HTML) {
            results.next().writePage(out);
        } else {
            others.write(format, out);
        }
    }

    @Override
    public void writeGeoPackage(OutputStream out) throws IOException {
        others.writeGeoPackage(out);
    }

    @Override
    public void writeWorkbook(OutputStream out) throws IOException {
        others.writeWorkbook(out);
    }
}
