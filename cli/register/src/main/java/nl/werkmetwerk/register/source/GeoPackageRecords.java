package nl.werkmetwerk.register.source;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkmetwerk.files.TypedFile;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;
import org.sqlite.SQLiteErrorCode;

/** A layer of a GeoPackage (OGC 12-128): a table of an SQLite file, opened for reading only. */
final class GeoPackageRecords implements RecordReader {
    /** Where QGIS keeps the styles of layers. */
    private static final String STYLES = "layer_styles";

    private final SourceFile file;
    private final Connection connection;
    private final GeoPackageLayer layer;
    private final ResultSet rows;
    private final Columns columns;
    private final ColumnSigns signs;
    private final TableGeometry geometry;
    private final int shape;
    private final String key;
    private final List<Integer> positions = new ArrayList<>();

    /** Columns that the layer says hold true or false: as numbers, since SQLite knows no others. */
    private final BitSet truths = new BitSet();

    private final GeoPackageGuard guard;
    private final AnnouncedCount announced = new AnnouncedCount();
    private long row;

    private GeoPackageRecords(SourceFile file, Connection connection, GeoPackageLayer layer) throws SQLException {
        this.file = file;
        this.columns = new Columns().naming(file.said().names());
        this.connection = connection;
        this.layer = layer;
        this.signs = new ColumnSigns(file);
        this.guard = GeoPackageGuard.of(connection, layer.table());
        Statement statement = connection.createStatement();
        String all = "SELECT * FROM " + quoted(layer.table());
        rows = statement.executeQuery(all);
        ResultSetMetaData data = rows.getMetaData();
        int drawn = 0;
        for (int i = 1; i <= data.getColumnCount(); i++) {
            if (data.getColumnName(i).equalsIgnoreCase(layer.geometry())) {
                drawn = i;
            } else {
                positions.add(i);
                truths.set(
                        columns.position(data.getColumnName(i)),
                        data.getColumnTypeName(i).toUpperCase(Locale.ROOT).startsWith("BOOL"));
            }
        }
        this.shape = drawn;
        announced.take("count", layer.count(connection));
        this.key = layer.key(connection);
        columns.key(key);
        geometry = TableGeometry.of(file, columns, drawn > 0 ? List.of() : first(all));
    }

    /** The first rows of a layer without geometries: a column may hold them as texts. */
    private List<TableRow> first(String all) throws SQLException {
        List<TableRow> first = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet some = statement.executeQuery(all + " LIMIT " + Heading.ROWS)) {
            while (some.next()) {
                first.add(cells(some, first.size() + 1));
            }
        }
        return first;
    }

    static GeoPackageRecords open(SourceFile file) throws UnreadableException {
        @Nullable Connection connection = null;
        try {
            connection = GeoPackageGuard.open(file.path());
            List<GeoPackageLayer> layers = GeoPackageLayer.all(connection);
            GeoPackageRecords records = new GeoPackageRecords(file, connection, chosen(file, layers));
            connection = null;
            return records;
        } catch (SQLException e) {
            throw broken(file, e);
        } finally {
            close(connection);
        }
    }

    private static void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // nothing was written: there is nothing to lose
            return;
        }
    }

    /** The layer asked for, else the only one, else the only one with drawings. */
    private static GeoPackageLayer chosen(SourceFile file, List<GeoPackageLayer> all) throws UnreadableException {
        List<GeoPackageLayer> layers = all.stream()
                .filter(layer -> !layer.table().equalsIgnoreCase(STYLES))
                .toList();
        List<String> names = layers.stream().map(GeoPackageLayer::table).toList();
        List<String> drawn = layers.stream()
                .filter(layer -> !layer.geometry().isEmpty())
                .map(GeoPackageLayer::table)
                .toList();
        List<String> only = names.size() == 1 ? names : drawn;
        String asked = file.said().table().orElse(only.size() == 1 ? only.get(0) : "");
        return layers.stream()
                .filter(layer -> layer.table().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> new UnreadableException(
                        asked.isEmpty()
                                ? Message.error("register.whichTable", file.place(), names)
                                : Message.error(
                                        "register.noTable",
                                        file.place(),
                                        asked,
                                        TypedFile.meant(asked, names),
                                        names)));
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public @Nullable RegisterRecord next() throws UnreadableException {
        try {
            guard.ask();
            if (!rows.next()) {
                return null;
            }
            guard.row();
            row++;
            TableRow cells = cells(rows, row);
            requireWithin(cells);
            RegisterRecord bare = RegisterRecord.typed(columns, cells.cells(), cells.numbers(), signs, row)
                    .called(key);
            return shape > 0 ? drawn(bare) : geometry.located(bare);
        } catch (SQLException e) {
            throw broken(file, e);
        }
    }

    private void requireWithin(TableRow cells) throws UnreadableException {
        if (cells.cells().stream().anyMatch(cell -> cell.length() > CsvRecords.LONGEST_CELL)) {
            throw new UnreadableException(Message.error("register.brokenRecord", file.place(), row));
        }
        cells.cells().forEach(cell -> guard.value(cell.length()));
        if (guard.isSlow()) {
            throw new UnreadableException(
                    Message.error("register.viewTime", file.place(), GeoPackageGuard.MOST_SECONDS));
        }
        if (guard.isBeyond()) {
            throw new UnreadableException(Message.error(
                    "register.view", file.place(), GeoPackageGuard.MOST_ROWS, GeoPackageGuard.MOST_BYTES / 1_000_000));
        }
    }

    /** What SQLite says of a file; what stopped because it took too long is told in our words. */
    private static UnreadableException broken(SourceFile file, SQLException e) {
        return e.getErrorCode() == SQLiteErrorCode.SQLITE_INTERRUPT.code
                ? new UnreadableException(Message.error("register.slow", file.place(), GeoPackageGuard.MOST_SILENCE))
                : new UnreadableException(Message.error("register.gpkg", file.place(), firstLine(e)));
    }

    private TableRow cells(ResultSet found, long number) throws SQLException {
        List<String> cells = new ArrayList<>();
        BitSet numbers = new BitSet();
        for (int position : positions) {
            Object value = found.getObject(position);
            boolean truth = value instanceof Number && truths.get(cells.size());
            boolean isNumber = value instanceof Number && !truth;
            numbers.set(cells.size(), isNumber);
            cells.add(truth ? truth(value) : isNumber ? PlainNumber.of(found.getString(position)) : text(value));
        }
        return new TableRow(number, cells, numbers);
    }

    private static String truth(Object value) {
        return String.valueOf(((Number) value).intValue() != 0);
    }

    private static String text(Object value) {
        return value == null || value instanceof byte[] ? "" : value.toString();
    }

    private RegisterRecord drawn(RegisterRecord bare) throws SQLException {
        byte[] bytes = rows.getBytes(shape);
        guard.value(bytes == null ? 0 : bytes.length);
        try {
            return bytes == null ? bare : bare.drawn(GeoPackageLayer.geometry(bytes));
        } catch (ParseException | IllegalArgumentException e) {
            return bare.broken(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public boolean draws() {
        return shape > 0;
    }

    @Override
    public boolean numbersFeatures() {
        return !key.isEmpty();
    }

    @Override
    public Optional<String> crs() {
        return shape > 0 ? layer.crs() : geometry.crs();
    }

    @Override
    public Phrase missing() {
        return announced.missing(row);
    }

    @Override
    public List<Phrase> detected() {
        List<Phrase> found = new ArrayList<>(List.of(Phrase.of("detected.table", layer.table())));
        geometry.detected().ifPresent(found::add);
        return signs.detected(found);
    }

    @Override
    public void close() throws IOException {
        try {
            rows.getStatement().close();
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
