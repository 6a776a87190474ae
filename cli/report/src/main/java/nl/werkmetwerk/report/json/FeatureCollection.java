package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.files.document.Stamp;

/**
 * Writes a map: one GeoJSON FeatureCollection (RFC 7946), feature by feature, with what it was made from as the member
 * {@code cases}. Geometries are those of the case.
 */
public final class FeatureCollection implements AutoCloseable {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final JsonGenerator json;
    private final List<Made> cases = new ArrayList<>();

    private record Made(String of, Stamp stamp) {}

    /** Begins the map; the writer stays open. */
    public FeatureCollection(Writer out) throws IOException {
        json = FACTORY.createGenerator(out);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    /** Writes the properties of a feature. */
    interface Properties {
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * Writes a feature on a line of its own.
     *
     * @param geometry GeoJSON; null where there is none
     */
    void feature(String geometry, Properties properties) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeFieldName("geometry");
        json.writeRawValue(geometry == null ? "null" : geometry);
        json.writeObjectFieldStart("properties");
        properties.write(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Takes what the features of a case were made from. */
    void made(String of, Stamp stamp) {
        cases.add(new Made(of, stamp));
    }

    /** Ends the map and flushes. */
    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("cases");
        for (Made made : cases) {
            json.writeStartObject();
            json.writeStringField("case", made.of());
            StampJson.write(json, made.stamp());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
