package nl.werkmetwerk.register.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

/**
 * What a file of GeoJSON is, looked for beforehand: a collection; or else features one after another (RFC 8142, or a feature
 * a line), of which one alone is the shortest.
 *
 * @param collection whether it has a list of features
 * @param crs what it says of its coordinates in the old style, before or behind the features, which are skipped only where
 *     nothing before them says it
 */
record GeoJsonHead(boolean collection, Optional<String> crs) {
    private static final int RECORD_SEPARATOR = 0x1E;

    static GeoJsonHead read(SourceFile file) throws IOException {
        boolean collection = false;
        try (JsonParser json = parser(file)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return new GeoJsonHead(json.currentToken() == JsonToken.START_ARRAY, Optional.empty());
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (name.equals("crs")) {
                    Optional<String> crs = crs(json);
                    return new GeoJsonHead(collection || hasFeatures(json), crs);
                }
                collection |= name.equals("features") && value == JsonToken.START_ARRAY;
                json.skipChildren();
            }
            return new GeoJsonHead(collection, Optional.empty());
        }
    }

    /** Whether the list of features begins in what is still to come. */
    private static boolean hasFeatures(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean features = json.currentName().equals("features");
            if (json.nextToken() == JsonToken.START_ARRAY && features) {
                return true;
            }
            json.skipChildren();
        }
        return false;
    }

    /** {@code {type: name, properties: {name: …}}}: the one text called name. */
    private static Optional<String> crs(JsonParser json) throws IOException {
        Optional<String> found = Optional.empty();
        int depth = json.currentToken() == JsonToken.START_OBJECT ? 1 : 0;
        while (depth > 0) {
            JsonToken token = json.nextToken();
            depth += token == null ? -depth : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING && "name".equals(json.currentName())) {
                found = Optional.of(json.getText());
            }
        }
        return found;
    }

    /** A parser to which the sign between the texts of a sequence is a blank. */
    static JsonParser parser(SourceFile file) throws IOException {
        InputStream text = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16);
        return new JsonFactory().createParser(new FilterInputStream(text) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                for (int i = from; i < from + read; i++) {
                    bytes[i] = bytes[i] == RECORD_SEPARATOR ? (byte) ' ' : bytes[i];
                }
                return read;
            }
        });
    }
}
