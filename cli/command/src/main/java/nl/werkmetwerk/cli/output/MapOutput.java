package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.Set;
import nl.werkmetwerk.files.result.ResultMap;
import nl.werkmetwerk.register.source.GeoPackageWriter;

/** Writes the results of several cases as one map, or as reports. */
public final class MapOutput implements ResultOutput {
    /** The forms there are. */
    public static final Set<OutputFormat> FORMATS = OutputFormat.usualAnd(OutputFormat.GEOJSON);

    private final Iterator<? extends MappedResult> results;
    private final ReportsOutput reports;

    /** @param reports writes the same results in every other form */
    public MapOutput(Iterator<? extends MappedResult> results, ReportsOutput reports) {
        this.results = results;
        this.reports = reports;
    }

    @Override
    public void write(OutputFormat format, Writer out) throws IOException {
        if (format == OutputFormat.GEOJSON) {
            writeMap(out);
        } else {
            reports.write(format, out);
        }
    }

    @Override
    public void writeGeoPackage(OutputStream out) throws IOException {
        StringWriter map = new StringWriter();
        writeMap(map);
        GeoPackageWriter.write(map.toString(), "opportunities", "savingCoincident", out);
    }

    @Override
    public void writeWorkbook(OutputStream out) throws IOException {
        reports.writeWorkbook(out);
    }

    private void writeMap(Writer out) throws IOException {
        try (ResultMap map = new ResultMap(out)) {
            while (results.hasNext()) {
                results.next().draw(map);
            }
        }
        out.flush();
    }
}
