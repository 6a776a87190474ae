package nl.werkmetwerk.register.source;

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
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** GeoJSON, feature after feature; also in the old style that names its coordinates in {@code crs}. */
final class GeoJsonRecords implements RecordReader {
    private static final String ID = "id";

    private final SourceFile file;
    private final JsonParser json;
    private final GeoJsonHead head;
    private final TableGeometry geometry;
    private final Columns columns;
    private final ColumnSigns signs;
    private final AnnouncedCount announced;
    private long row;

    private GeoJsonRecords(SourceFile file, JsonParser json, GeoJsonHead head, AnnouncedCount announced) {
        this.announced = announced;
        this.file = file;
        this.columns = new Columns().naming(file.said().names());
        this.json = json;
        this.head = head;
        this.signs = new ColumnSigns(file);
        this.geometry = TableGeometry.of(file, columns, List.of());
    }

    static GeoJsonRecords open(SourceFile file) throws IOException, UnreadableException {
        JsonParser json = GeoJsonHead.parser(file);
        try {
            GeoJsonHead head = GeoJsonHead.read(file);
            AnnouncedCount announced = new AnnouncedCount();
            if (head.collection()) {
                toFeatures(json, announced);
            }
            return new GeoJsonRecords(file, json, head, announced);
        } catch (JsonProcessingException e) {
            json.close();
            throw syntax(file, e);
        }
    }

    private static void toFeatures(JsonParser json, AnnouncedCount announced) throws IOException {
        if (json.nextToken() == JsonToken.START_ARRAY) {
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean features = json.currentName().equals("features");
            JsonToken value = json.nextToken();
            if (features && value == JsonToken.START_ARRAY) {
                return;
            }
            announced.take(json);
        }
    }

    /** What stands behind the features, of a collection that is an object. */
    private void toEnd() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            json.nextToken();
            announced.take(json);
        }
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
    public @Nullable RegisterRecord next() throws UnreadableException {
        try {
            JsonToken token = json.nextToken();
            if (token == (head.collection() ? JsonToken.END_ARRAY : null)) {
                toEnd();
                return null;
            }
            if (token != JsonToken.START_OBJECT) {
                throw new UnreadableException(Message.error("register.noFeatures", file.place()));
            }
            row++;
            return new Feature().read();
        } catch (JsonProcessingException e) {
            throw syntax(file, e);
        } catch (IOException e) {
            throw file.unreadable();
        }
    }

    /** One feature. Its id beside the properties is a column too, where they have none of that name. */
    private final class Feature {
        private final BitSet numbers = new BitSet();
        private String[] cells = new String[columns.size()];
        private @Nullable Geometry shape;
        private String flaw = "";
        private String id = "";
        private boolean known;

        RegisterRecord read() throws IOException, UnreadableException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                member(json.currentName(), json.nextToken());
            }
            if (!known) {
                throw new UnreadableException(Message.error("register.noFeatures", file.place()));
            }
            if (!id.isEmpty() && !has(ID)) {
                put(ID, id, false);
                columns.key(ID);
            }
            List<String> texts = new ArrayList<>(cells.length);
            Arrays.stream(cells).map(cell -> cell == null ? "" : cell).forEach(texts::add);
            RegisterRecord bare =
                    RegisterRecord.typed(columns, texts, numbers, signs, row).named(id);
            return !flaw.isEmpty() ? bare.broken(flaw) : shape == null ? geometry.located(bare) : bare.drawn(shape);
        }

        private void member(String name, JsonToken value) throws IOException, UnreadableException {
            if (name.equals("type")) {
                known |= json.getText().equals("Feature");
            } else if (name.equals("id") && value.isScalarValue()) {
                id = value == JsonToken.VALUE_NULL ? "" : json.getText();
            } else if (name.equals("properties")) {
                known = true;
                properties(value);
            } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                geometry();
            } else if (name.equals("attributes") && value == JsonToken.START_OBJECT) {
                throw new UnreadableException(Message.error("register.esri", file.place()));
            } else {
                json.skipChildren();
            }
        }

        private void geometry() throws IOException {
            try {
                shape = new GeoJsonGeometry(json).read();
            } catch (IllegalArgumentException e) {
                flaw = String.valueOf(e.getMessage());
            }
        }

        private void properties(JsonToken begin) throws IOException {
            if (begin != JsonToken.START_OBJECT) {
                json.skipChildren();
                return;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value.isStructStart()) {
                    columns.position(name);
                    json.skipChildren();
                } else {
                    String text = value.isNumeric() ? PlainNumber.of(json.getText()) : json.getText();
                    put(name, value == JsonToken.VALUE_NULL ? "" : text, value.isNumeric());
                }
            }
        }

        private boolean has(String name) {
            int position = columns.has(name) ? columns.find(name) : -1;
            return position >= 0 && position < cells.length && cells[position] != null;
        }

        private void put(String name, String text, boolean number) {
            int position = columns.position(name);
            if (position >= cells.length) {
                cells = Arrays.copyOf(cells, position + 1);
            }
            cells[position] = text;
            numbers.set(position, number);
        }
    }

    @Override
    public boolean draws() {
        return true;
    }

    @Override
    public boolean numbersFeatures() {
        return true;
    }

    @Override
    public Optional<String> crs() {
        return head.crs().isPresent() ? head.crs() : geometry.crs();
    }

    @Override
    public Phrase missing() {
        return announced.missing(row);
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
