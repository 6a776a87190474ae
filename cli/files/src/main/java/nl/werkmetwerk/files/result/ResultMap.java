package nl.werkmetwerk.files.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.files.document.MappedCase;
import nl.werkmetwerk.files.document.MappedOpportunity;
import nl.werkmetwerk.files.document.MappedWork;
import nl.werkmetwerk.files.result.table.MapFields;
import org.jspecify.annotations.Nullable;

/**
 * A map of results: one GeoJSON FeatureCollection (RFC 7946), feature by feature, with what it was made from as the member
 * {@code cases}. Geometries are those of the case.
 */
public final class ResultMap implements AutoCloseable {
    private final JsonGenerator json;
    private final ResultWriter writer;
    private final List<MappedCase> cases = new ArrayList<>();

    /** Begins the map; the writer stays open. */
    public ResultMap(Writer out) throws IOException {
        json = ResultJson.to(out);
        writer = new ResultWriter(json);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    /**
     * Puts an opportunity on the map.
     *
     * @param geometry GeoJSON of its section; null where there is none
     */
    public void add(MappedOpportunity opportunity, @Nullable String geometry) throws IOException {
        feature(geometry, MapFields.OPPORTUNITY, opportunity);
    }

    /**
     * Puts a renewal on the map.
     *
     * @param geometry GeoJSON of its section; null where there is none
     */
    public void add(MappedWork work, @Nullable String geometry) throws IOException {
        feature(geometry, MapFields.WORK, work);
    }

    /** Takes what the features of a case were made from. */
    public void made(MappedCase of) {
        cases.add(of);
    }

    /** On a line of its own. */
    private <T> void feature(@Nullable String geometry, Form<T> form, T thing) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeFieldName("geometry");
        json.writeRawValue(geometry == null ? "null" : geometry);
        json.writeFieldName("properties");
        writer.object(form, thing);
        json.writeEndObject();
    }

    /** Ends the map and flushes. */
    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("cases");
        for (MappedCase made : cases) {
            writer.object(MapFields.MADE, made);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
