package nl.werkmetwerk.register.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

/**
 * Writes a GeoPackage (OGC 12-128r18) of a GeoJSON map: one layer, its texts and numbers as columns, lists as text, and the
 * style in which QGIS opens it. Equal maps give equal files.
 */
public final class GeoPackageWriter {
    private static final int DEGREES = 4326;
    private static final int RD = 28992;
    private static final int ANY_PLANE = -1;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String layer;
    private final String classified;
    private final List<Geometry> shapes = new ArrayList<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final Map<String, Boolean> numeric = new LinkedHashMap<>();
    private final Envelope extent = new Envelope();

    private GeoPackageWriter(String layer, String classified) {
        this.layer = layer;
        this.classified = classified;
    }

    /**
     * Writes one; the stream stays open.
     *
     * @param geoJson a FeatureCollection
     * @param layer name of the layer
     * @param classified number by which features are coloured
     */
    public static void write(String geoJson, String layer, String classified, OutputStream out) throws IOException {
        GeoPackageWriter writer = new GeoPackageWriter(layer, classified);
        for (JsonNode feature : MAPPER.readTree(geoJson).path("features")) {
            writer.take(feature);
        }
        Path file = Files.createTempFile("werkmetwerk", ".gpkg");
        try {
            Files.delete(file);
            writer.save(file);
            Files.copy(file, out);
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void take(JsonNode feature) throws IOException {
        Map<String, Object> row = new LinkedHashMap<>();
        feature.path("properties").properties().forEach(field -> put(row, field.getKey(), field.getValue()));
        rows.add(row);
        Geometry shape = shape(feature.path("geometry"));
        shapes.add(shape);
        if (shape != null) {
            extent.expandToInclude(shape.getEnvelopeInternal());
        }
    }

    private void put(Map<String, Object> row, String name, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(field -> put(row, name + "_" + field.getKey(), field.getValue()));
        } else if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(one -> texts.add(one.isValueNode() ? one.asText() : one.toString()));
            column(row, name, String.join(", ", texts), false);
        } else if (!value.isNull()) {
            column(row, name, value.isNumber() ? (Object) value.asDouble() : value.asText(), value.isNumber());
        }
    }

    private void column(Map<String, Object> row, String name, Object value, boolean number) {
        row.put(name, value);
        numeric.merge(name, number, Boolean::logicalAnd);
    }

    private static @Nullable Geometry shape(JsonNode geometry) throws IOException {
        if (!geometry.isObject()) {
            return null;
        }
        try (JsonParser json = geometry.traverse()) {
            json.nextToken();
            return new GeoJsonGeometry(json).read();
        }
    }

    private int system() {
        Coordinate south = new Coordinate(extent.getMinX(), extent.getMinY());
        Coordinate north = new Coordinate(extent.getMaxX(), extent.getMaxY());
        boolean degrees = Math.abs(south.x) <= 180 && north.x <= 180 && Math.abs(south.y) <= 90 && north.y <= 90;
        boolean rd = south.x > -7_000 && north.x < 300_000 && south.y > 289_000 && north.y < 629_000;
        return extent.isNull() || degrees ? DEGREES : rd ? RD : ANY_PLANE;
    }

    private void save(Path file) throws SQLException {
        try (Connection gpkg = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (Statement sql = gpkg.createStatement()) {
                sql.execute("PRAGMA application_id = 1196444487");
                sql.execute("PRAGMA user_version = 10300");
            }
            gpkg.setAutoCommit(false);
            try (Statement sql = gpkg.createStatement()) {
                for (String table : GeoPackageTables.CREATED) {
                    sql.execute(table);
                }
                String columns = numeric.entrySet().stream()
                        .map(column -> ", " + quoted(column.getKey()) + (column.getValue() ? " REAL" : " TEXT"))
                        .collect(Collectors.joining());
                sql.execute("CREATE TABLE " + quoted(layer) + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"
                        + " geom GEOMETRY" + columns + ")");
            }
            contents(gpkg);
            features(gpkg);
            gpkg.commit();
        }
    }

    private void contents(Connection gpkg) throws SQLException {
        run(
                gpkg,
                "INSERT INTO gpkg_contents VALUES (?, 'features', ?, '', '1970-01-01T00:00:00.000Z', ?, ?, ?, ?, ?)",
                layer,
                layer,
                edge(extent.getMinX()),
                edge(extent.getMinY()),
                edge(extent.getMaxX()),
                edge(extent.getMaxY()),
                system());
        run(gpkg, "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'GEOMETRY', ?, 0, 0)", layer, system());
        List<Double> classes = rows.stream()
                .map(row -> row.get(classified))
                .filter(Double.class::isInstance)
                .map(Double.class::cast)
                .toList();
        int dimension = shapes.stream()
                .filter(shape -> shape != null)
                .mapToInt(Geometry::getDimension)
                .max()
                .orElse(1);
        run(
                gpkg,
                "INSERT INTO layer_styles VALUES (1, '', '', ?, 'geom', ?, ?, '', 1, '', '', '',"
                        + " '1970-01-01T00:00:00.000Z')",
                layer,
                classified,
                new QgisStyle(classified, dimension, classes).text());
    }

    private @Nullable Object edge(double value) {
        return extent.isNull() ? null : value;
    }

    private void features(Connection gpkg) throws SQLException {
        List<String> names = List.copyOf(numeric.keySet());
        String holes = ", ?".repeat(names.size() + 1);
        try (PreparedStatement insert =
                gpkg.prepareStatement("INSERT INTO " + quoted(layer) + " VALUES (?" + holes + ")")) {
            for (int i = 0; i < rows.size(); i++) {
                insert.setInt(1, i + 1);
                insert.setBytes(2, shapes.get(i) == null ? null : blob(shapes.get(i)));
                for (int j = 0; j < names.size(); j++) {
                    Object value = rows.get(i).get(names.get(j));
                    boolean text = value != null && !numeric.getOrDefault(names.get(j), true);
                    insert.setObject(3 + j, text ? String.valueOf(value) : value);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The header without an envelope (OGC 12-128, 2.1.3), then well-known binary. */
    private byte[] blob(Geometry shape) {
        byte[] wkb = new WKBWriter().write(shape);
        ByteBuffer bytes = ByteBuffer.allocate(8 + wkb.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("GP".getBytes(StandardCharsets.US_ASCII)).put((byte) 0).put((byte) (shape.isEmpty() ? 0b10001 : 1));
        return bytes.putInt(system()).put(wkb).array();
    }

    private static void run(Connection gpkg, String statement, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = gpkg.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.execute();
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
