package nl.werkmetwerk.register.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.locationtech.jts.geom.Geometry;

/** A GeoJSON collection, feature after feature; also in the old style that names its coordinates in {@code crs}. */
final class GeoJsonRecords implements RecordReader {
    private final SourceFile file;
    private final JsonParser json;
    private final Optional<String> crs;
    private final Columns columns = new Columns();
    private final ColumnSigns signs;
    private long row;

    private GeoJsonRecords(SourceFile file, JsonParser json, Optional<String> crs) {
        this.file = file;
        this.json = json;
        this.crs = crs;
        this.signs = new ColumnSigns(file);
    }

    static GeoJsonRecords open(SourceFile file) throws IOException, UnreadableException {
        Optional<String> crs = crs(file);
        JsonParser json = new JsonFactory().createParser(file.path().toFile());
        try {
            if (!toFeatures(json)) {
                throw new UnreadableException(Message.error("register.noFeatures", file.place()));
            }
            return new GeoJsonRecords(file, json, crs);
        } catch (JsonProcessingException e) {
            throw syntax(file, e);
        }
    }

    /** Looked for beforehand, as it may stand behind the features; they are skipped only where it does. */
    private static Optional<String> crs(SourceFile file) throws IOException, UnreadableException {
        try (JsonParser json = new JsonFactory().createParser(file.path().toFile())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = json.currentName().equals("crs");
                json.nextToken();
                if (found) {
                    return crsName(json);
                }
                json.skipChildren();
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw syntax(file, e);
        }
    }

    /** {@code {type: name, properties: {name: …}}}: the one text called name. */
    private static Optional<String> crsName(JsonParser json) throws IOException {
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

    private static boolean toFeatures(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean features = json.currentName().equals("features");
            JsonToken value = json.nextToken();
            if (features) {
                return value == JsonToken.START_ARRAY;
            }
            json.skipChildren();
        }
        return false;
    }

    private static UnreadableException syntax(SourceFile file, JsonProcessingException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        Place place = line > 0 ? Place.of(file.path().toString(), line, column) : file.place();
        String problem = e.getOriginalMessage();
        return new UnreadableException(
                problem.contains("end-of-input")
                        ? Message.error("file.truncated", place)
                        : Message.error(
                                "json.syntax",
                                place,
                                problem.lines().findFirst().orElse("")));
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public RegisterRecord next() throws UnreadableException {
        try {
            JsonToken token = json.nextToken();
            if (token == JsonToken.END_ARRAY) {
                return null;
            }
            if (token != JsonToken.START_OBJECT) {
                throw new UnreadableException(Message.error("register.noFeatures", file.place()));
            }
            row++;
            return feature();
        } catch (JsonProcessingException e) {
            throw syntax(file, e);
        } catch (IOException e) {
            throw file.unreadable();
        }
    }

    private RegisterRecord feature() throws IOException {
        String[] cells = new String[columns.size()];
        BitSet numbers = new BitSet();
        Geometry geometry = null;
        String flaw = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("properties") && json.currentToken() == JsonToken.START_OBJECT) {
                cells = properties(cells, numbers);
            } else if (name.equals("geometry") && json.currentToken() == JsonToken.START_OBJECT) {
                try {
                    geometry = new GeoJsonGeometry(json).read();
                } catch (IllegalArgumentException e) {
                    flaw = String.valueOf(e.getMessage());
                }
            } else {
                json.skipChildren();
            }
        }
        List<String> texts = new ArrayList<>(cells.length);
        Arrays.stream(cells).map(cell -> cell == null ? "" : cell).forEach(texts::add);
        RegisterRecord bare = RegisterRecord.typed(columns, texts, numbers, signs, row);
        return flaw.isEmpty() ? bare.drawn(geometry) : bare.broken(flaw);
    }

    private String[] properties(String[] start, BitSet numbers) throws IOException {
        String[] cells = start;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            int position = columns.position(json.currentName());
            if (position >= cells.length) {
                cells = Arrays.copyOf(cells, position + 1);
            }
            JsonToken value = json.nextToken();
            if (value.isStructStart()) {
                json.skipChildren();
            } else {
                numbers.set(position, value.isNumeric());
                cells[position] = value == JsonToken.VALUE_NULL
                        ? ""
                        : value.isNumeric() ? PlainNumber.of(json.getText()) : json.getText();
            }
        }
        return cells;
    }

    @Override
    public Optional<String> crs() {
        return crs;
    }

    @Override
    public List<Phrase> detected() {
        return signs.detected(List.of());
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
