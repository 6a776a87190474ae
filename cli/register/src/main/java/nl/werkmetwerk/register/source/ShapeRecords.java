package nl.werkmetwerk.register.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.jspecify.annotations.Nullable;

/** A shapefile (ESRI, 1998): drawings (.shp) beside a table (.dbf), with their system (.prj) and encoding (.cpg); or the table alone. */
final class ShapeRecords implements RecordReader {
    private final SourceFile file;
    private final DbaseTable table;
    private final @Nullable ShapeStream shapes;
    private final Columns columns;
    private final ColumnSigns signs;
    private final TableGeometry geometry;
    private final Optional<String> crs;
    private final AnnouncedCount announced = new AnnouncedCount();
    private long row;

    private ShapeRecords(SourceFile file, DbaseTable table, @Nullable ShapeStream shapes, Optional<String> crs) {
        this.file = file;
        this.table = table;
        this.shapes = shapes;
        this.crs = crs;
        this.columns = Columns.headed(table.names()).naming(file.said().names());
        this.signs = new ColumnSigns(file);
        this.geometry = TableGeometry.of(file, columns, List.of());
        announced.take("numberReturned", String.valueOf(table.announced()));
    }

    static ShapeRecords open(SourceFile file) throws IOException, UnreadableException {
        Path dbf = beside(file, ".dbf")
                .orElseThrow(() -> new UnreadableException(Message.error("register.noDbf", file.place())));
        Optional<Path> shp = beside(file, ".shp");
        Optional<Path> prj = beside(file, ".prj");
        Optional<String> crs = prj.isPresent()
                ? PlaneText.crs(Files.readString(prj.get(), StandardCharsets.ISO_8859_1))
                : Optional.empty();
        DbaseTable table = null;
        try {
            table = DbaseTable.open(dbf, encoding(file));
            ShapeStream shapes = shp.isPresent() ? ShapeStream.open(shp.get()) : null;
            ShapeRecords records = new ShapeRecords(file, table, shapes, crs);
            table = null;
            return records;
        } catch (IOException e) {
            throw new UnreadableException(Message.error("register.shp", file.place()));
        } finally {
            if (table != null) {
                table.close();
            }
        }
    }

    /** The file with the same name and another extension, whatever its capitals. */
    private static Optional<Path> beside(SourceFile file, String extension) throws IOException {
        String wanted = file.name().replaceFirst("\\.[^.]*$", "") + extension;
        Path folder = file.path().toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(one -> String.valueOf(one.getFileName()).equalsIgnoreCase(wanted))
                    .sorted()
                    .findFirst();
        }
    }

    /** As the user or the code page file says; absent where neither does. */
    private static Optional<Charset> encoding(SourceFile file) throws IOException, UnreadableException {
        if (file.said().encoding().isPresent()) {
            return Optional.of(TextEncoding.said(file.said().encoding().get(), file.path()));
        }
        Optional<Path> cpg = beside(file, ".cpg");
        return cpg.isPresent()
                ? DbaseTable.charset(Files.readString(cpg.get(), StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }

    static BufferedInputStream buffered(Path path) throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public @Nullable RegisterRecord next() throws UnreadableException {
        try {
            while (true) {
                TableRow cells = table.next(row + 1);
                ShapeStream.Shape shape = shapes == null || cells == null ? ShapeStream.Shape.NONE : shapes.next();
                if (cells == null) {
                    return null;
                }
                row++;
                if (!cells.cells().isEmpty() || columns.names().isEmpty()) {
                    return record(cells, shape);
                }
            }
        } catch (IOException e) {
            throw file.unreadable();
        }
    }

    private RegisterRecord record(TableRow cells, ShapeStream.Shape shape) {
        RegisterRecord bare = RegisterRecord.typed(columns, cells.cells(), cells.numbers(), signs, row)
                .named(String.valueOf(row));
        if (!shape.flaw().isEmpty()) {
            return bare.broken(shape.flaw());
        }
        return shape.drawn() == null ? geometry.located(bare) : bare.drawn(shape.drawn());
    }

    @Override
    public boolean draws() {
        return shapes != null;
    }

    @Override
    public boolean numbersFeatures() {
        return true;
    }

    @Override
    public Optional<String> crs() {
        return crs;
    }

    @Override
    public Phrase missing() {
        return announced.missing(row);
    }

    @Override
    public List<Phrase> detected() {
        return signs.detected(new ArrayList<>(List.of(Phrase.of("detected.encoding", table.encoding()))));
    }

    @Override
    public void close() throws IOException {
        table.close();
        if (shapes != null) {
            shapes.close();
        }
    }
}
