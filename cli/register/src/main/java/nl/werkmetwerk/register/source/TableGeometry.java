package nl.werkmetwerk.register.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import nl.werkmetwerk.files.text.Phrase;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

/**
 * Drawings of a table: from two columns with coordinates, or one with whole drawings. Where the user says neither, from the
 * column in which all of the first rows hold one.
 */
final class TableGeometry {
    private static final Pattern NAMED =
            Pattern.compile(".*(?:geo|wkt|shape|coord|lat_?lon|lon_?lat|latlng|gps|xy|point|punt|locat|positi).*");

    private final SourceFile file;
    private final String column;
    private final DrawnText.Form form;
    private int srid;

    private TableGeometry(SourceFile file, String column, DrawnText.Form form) {
        this.file = file;
        this.column = column;
        this.form = form;
    }

    /** @param first the first rows below the heading */
    static TableGeometry of(SourceFile file, Columns columns, List<TableRow> first) {
        Said said = file.said();
        if (said.geometry().isPresent() || said.x().isPresent()) {
            return new TableGeometry(file, said.geometry().orElse(""), DrawnText.Form.NONE);
        }
        String best = "";
        DrawnText.Form form = DrawnText.Form.NONE;
        for (int i = 0; i < columns.size(); i++) {
            DrawnText.Form one = form(columns.names().get(i), i, first);
            if (one.compareTo(form) > 0) {
                best = columns.names().get(i);
                form = one;
            }
        }
        return new TableGeometry(file, best, form);
    }

    /** How all that stands in a column draws; none when one cell does not. */
    private static DrawnText.Form form(String name, int position, List<TableRow> first) {
        boolean named = NAMED.matcher(name.toLowerCase(Locale.ROOT)).matches();
        DrawnText.Form form = DrawnText.Form.NONE;
        for (TableRow row : first) {
            String text =
                    position < row.cells().size() ? CellText.clean(row.cells().get(position)) : "";
            if (!text.isEmpty()) {
                DrawnText.Form one = row.numbers().get(position) ? DrawnText.Form.NONE : DrawnText.form(text);
                boolean pair = one == DrawnText.Form.PAIR && (!named || !DrawnText.placed(text));
                if (one == DrawnText.Form.NONE || pair) {
                    return DrawnText.Form.NONE;
                }
                form = one;
            }
        }
        return form;
    }

    /** The record with its drawing, if the file has columns for one. */
    RegisterRecord located(RegisterRecord bare) {
        return column.isEmpty() ? point(bare) : drawn(bare);
    }

    private RegisterRecord drawn(RegisterRecord bare) {
        String text = bare.get(column);
        if (text.isEmpty()) {
            return bare;
        }
        try {
            DrawnText.Drawing drawing = DrawnText.read(text);
            srid = srid == 0 ? drawing.srid() : srid;
            Geometry shape = drawing.shape();
            return shape == null || shape.isEmpty() ? bare : bare.drawn(shape);
        } catch (ParseException e) {
            return bare.broken(String.valueOf(e.getMessage()));
        }
    }

    private RegisterRecord point(RegisterRecord bare) {
        if (file.said().x().isEmpty() || file.said().y().isEmpty()) {
            return bare;
        }
        String x = bare.get(file.said().x().get());
        String y = bare.get(file.said().y().get());
        if (x.isEmpty() || y.isEmpty()) {
            return bare;
        }
        OptionalDouble first = bare.sureNumber(file.said().x().get());
        OptionalDouble second = bare.sureNumber(file.said().y().get());
        boolean whole = first.isPresent() && second.isPresent();
        return whole
                ? bare.drawn(Curves.point(new Coordinate(first.getAsDouble(), second.getAsDouble())))
                : bare.broken(x + ", " + y);
    }

    /** The system that drawings say they are in, once one was read. */
    Optional<String> crs() {
        return srid == 0 ? Optional.empty() : Optional.of("EPSG:" + srid);
    }

    /** The column that was found. */
    Optional<Phrase> detected() {
        return form == DrawnText.Form.NONE ? Optional.empty() : Optional.of(form.phrase(column));
    }
}
