package nl.werkmetwerk.register.source;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

/**
 * A layer of a GeoPackage.
 *
 * @param table its name
 * @param geometry name of its column of geometries; empty when it has none
 * @param crs as {@code EPSG:28992}
 */
record GeoPackageLayer(String table, String geometry, Optional<String> crs) {
    private static final String LAYERS = """
        SELECT c.table_name, g.column_name, s.organization, s.organization_coordsys_id
        FROM gpkg_contents c
        LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name COLLATE NOCASE
        LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
        WHERE c.data_type IN ('features', 'attributes', 'aspatial')
        ORDER BY c.table_name
        LIMIT 10000
        """;

    /** Bytes of an envelope by its indicator in the flags (OGC 12-128, 2.1.3). */
    private static final int[] ENVELOPES = {0, 32, 48, 48, 64};

    private static final int HEADER = 8;
    private static final int FLAGS = 3;

    static List<GeoPackageLayer> all(Connection connection) throws SQLException {
        List<GeoPackageLayer> layers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(LAYERS)) {
            while (found.next()) {
                String organization = found.getString(3);
                String column = Optional.ofNullable(found.getString(2)).orElse("");
                boolean known = organization != null && !organization.equalsIgnoreCase("NONE");
                layers.add(new GeoPackageLayer(
                        found.getString(1),
                        column,
                        known ? Optional.of(organization + ":" + found.getInt(4)) : Optional.empty()));
            }
        }
        return layers;
    }

    /** The column that numbers the features (OGC 12-128, 2.1.4.1); empty where it has none, as a view. */
    String key(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT name FROM pragma_table_info(?) WHERE pk = 1 AND type LIKE 'INT%'")) {
            statement.setString(1, table);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getString(1) : "";
            }
        }
    }

    /** The number of features that GDAL keeps of the layer; empty where it keeps none. */
    String count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet kept = statement.executeQuery(
                        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'gpkg_ogr_contents'")) {
            if (!kept.next()) {
                return "";
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = ? COLLATE NOCASE")) {
            statement.setString(1, table);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? String.valueOf(found.getString(1)) : "";
            }
        }
    }

    /** The geometry behind the header of a GeoPackage; null for an empty one. */
    static @Nullable Geometry geometry(byte[] bytes) throws ParseException {
        if (bytes.length < HEADER || bytes[0] != 'G' || bytes[1] != 'P') {
            throw new ParseException("no GeoPackage geometry");
        }
        int envelope = bytes[FLAGS] >> 1 & 0b111;
        if (envelope >= ENVELOPES.length) {
            throw new ParseException("envelope " + envelope);
        }
        int start = HEADER + ENVELOPES[envelope];
        if (start > bytes.length) {
            throw new ParseException("it is cut off");
        }
        Geometry geometry = new WellKnownBinary(bytes, start).read();
        return geometry.isEmpty() ? null : geometry;
    }
}
