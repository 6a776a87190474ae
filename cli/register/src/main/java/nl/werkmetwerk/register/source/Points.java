package nl.werkmetwerk.register.source;

import java.util.List;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Points from two columns of a table. */
final class Points {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final SourceFile file;
    private final char decimal;

    Points(SourceFile file, char decimal) {
        this.file = file;
        this.decimal = decimal;
    }

    /** The record with its point, if the file has columns for one. */
    RegisterRecord located(RegisterRecord bare, Columns columns, List<String> cells) {
        if (file.x().isEmpty() || file.y().isEmpty()) {
            return bare;
        }
        String x = bare.get(file.x().get());
        String y = bare.get(file.y().get());
        if (x.isEmpty() || y.isEmpty()) {
            return bare;
        }
        OptionalDouble first = NumberText.parse(x, decimal);
        OptionalDouble second = NumberText.parse(y, decimal);
        boolean whole = first.isPresent() && second.isPresent();
        return whole
                ? new RegisterRecord(
                        columns,
                        cells,
                        bare.row(),
                        GEOMETRY.createPoint(new Coordinate(first.getAsDouble(), second.getAsDouble())),
                        "")
                : new RegisterRecord(columns, cells, bare.row(), null, x + ", " + y);
    }
}
