package nl.werkmetwerk.register.source;

import java.util.OptionalDouble;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Points from two columns of a table. */
final class Points {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final SourceFile file;

    Points(SourceFile file) {
        this.file = file;
    }

    /** The record with its point, if the file has columns for one. */
    RegisterRecord located(RegisterRecord bare) {
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
                ? bare.drawn(GEOMETRY.createPoint(new Coordinate(first.getAsDouble(), second.getAsDouble())))
                : bare.broken(x + ", " + y);
    }
}
