package nl.werkmetwerk.register.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A sewer system as GWSW-Hyd exchanges it: the links of {@code Verbinding.csv}, drawn between the nodes of
 * {@code Knooppunt.csv}, with the profile of {@code Profiel.csv} they name. Table {@code Knooppunt} gives the nodes.
 */
final class HydxRecords implements RecordReader {
    private static final String NODES = "Knooppunt";
    private static final String LINKS = "Verbinding";
    private static final String PROFILES = "Profiel";
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final RecordReader records;
    private final boolean nodes;
    private final Map<String, Coordinate> places;
    private final Map<String, List<String>> profiles;
    private final Columns columns;
    private final Signs signs;

    private HydxRecords(
            RecordReader records,
            boolean nodes,
            Map<String, Coordinate> places,
            Map<String, List<String>> profiles,
            Columns columns,
            Signs signs) {
        this.signs = signs;
        this.records = records;
        this.nodes = nodes;
        this.places = places;
        this.profiles = profiles;
        this.columns = columns;
    }

    static HydxRecords open(SourceFile folder) throws UnreadableException, IOException {
        String table = folder.said().table().orElse(LINKS);
        Map<String, Coordinate> places = new HashMap<>();
        try (RecordReader knots = table(folder, NODES).open()) {
            for (RegisterRecord knot = knots.next(); knot != null; knot = knots.next()) {
                place(knot).ifPresent(new Keep(places, knot.get("UNI_IDE"))::at);
            }
        }
        RecordReader records = table(folder, table).open();
        List<String> names = new ArrayList<>(records.columns().names());
        Map<String, List<String>> profiles = new HashMap<>();
        if (!table.equals(NODES)) {
            try (RecordReader shapes = table(folder, PROFILES).open()) {
                List<String> extra = shapes.columns().names().stream()
                        .filter(name -> !names.contains(name))
                        .toList();
                names.addAll(extra);
                for (RegisterRecord shape = shapes.next(); shape != null; shape = shapes.next()) {
                    profiles.put(
                            shape.get("PRO_IDE"), extra.stream().map(shape::get).toList());
                }
            }
        }
        Signs own = new ColumnSigns(table(folder, table));
        Signs ofProfiles = new ColumnSigns(table(folder, PROFILES));
        Columns columns = records.columns();
        Signs signs = (column, text) -> (columns.has(column) ? own : ofProfiles).read(column, text);
        return new HydxRecords(records, table.equals(NODES), places, profiles, Columns.of(names), signs);
    }

    private record Keep(Map<String, Coordinate> places, String id) {
        void at(Coordinate coordinate) {
            places.put(id, coordinate);
        }
    }

    private static SourceFile table(SourceFile folder, String name) {
        Path path = folder.path().resolve(name + ".csv");
        Said said = folder.said();
        Optional<String> none = Optional.empty();
        return new SourceFile(
                path,
                new Said(
                        Optional.of("csv"),
                        none,
                        said.encoding(),
                        Optional.of(";"),
                        said.decimal(),
                        none,
                        none,
                        none,
                        OptionalInt.of(1),
                        List.of(),
                        said.names()));
    }

    private static Optional<Coordinate> place(RegisterRecord knot) {
        OptionalDouble x = knot.sureNumber("KNP_XCO");
        OptionalDouble y = knot.sureNumber("KNP_YCO");
        return x.isPresent() && y.isPresent()
                ? Optional.of(new Coordinate(x.getAsDouble(), y.getAsDouble()))
                : Optional.empty();
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public @Nullable RegisterRecord next() throws UnreadableException {
        RegisterRecord bare = records.next();
        if (bare == null) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        records.columns().names().forEach(name -> cells.add(bare.get(name)));
        cells.addAll(profiles.getOrDefault(bare.get("PRO_IDE"), List.of()));
        return RegisterRecord.texts(columns, cells, signs, bare.row()).drawn(geometry(bare));
    }

    private @Nullable Geometry geometry(RegisterRecord bare) {
        Coordinate from = places.get(bare.get(nodes ? "UNI_IDE" : "KN1_IDE"));
        Coordinate to = nodes ? from : places.get(bare.get("KN2_IDE"));
        if (from == null || to == null) {
            return null;
        }
        return nodes ? GEOMETRY.createPoint(from) : GEOMETRY.createLineString(new Coordinate[] {from, to});
    }

    @Override
    public Optional<String> crs() {
        return records.crs();
    }

    @Override
    public List<Phrase> detected() {
        return records.detected();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
