package nl.werkmetwerk.register.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What the user says of a file; what is not said is found out.
 *
 * @param format one of {@link FileFormat}
 * @param table sheet or layer
 * @param encoding of a text table
 * @param delimiter of a text table
 * @param decimal sign in numbers that stand as texts
 * @param x column with the first coordinate
 * @param y column with the second coordinate
 * @param geometry column with a whole drawing
 * @param heading number of the row with the names of the columns, from 1
 * @param wanted names of columns that are there: the row that has them all is the heading
 * @param names other names of columns, by the name under which they are asked for
 */
public record Said(
        Optional<String> format,
        Optional<String> table,
        Optional<String> encoding,
        Optional<String> delimiter,
        Optional<String> decimal,
        Optional<String> x,
        Optional<String> y,
        Optional<String> geometry,
        OptionalInt heading,
        List<String> wanted,
        Map<String, List<String>> names) {
    /** Nothing. */
    public static final Said NOTHING = of(field -> Optional.empty(), OptionalInt.empty());

    public Said {
        wanted = List.copyOf(wanted);
        names = Map.copyOf(names);
    }

    /**
     * By the fields of a mapping.
     *
     * @param text the text of a field
     */
    public static Said of(Function<String, Optional<String>> text, OptionalInt heading) {
        return new Said(
                text.apply("format"),
                text.apply("table"),
                text.apply("encoding"),
                text.apply("delimiter"),
                text.apply("decimal"),
                text.apply("x"),
                text.apply("y"),
                text.apply("geometry"),
                heading,
                List.of(),
                Map.of());
    }

    /** The same, with columns that are there. */
    public Said wanting(List<String> columns) {
        return new Said(format, table, encoding, delimiter, decimal, x, y, geometry, heading, columns, names);
    }

    /** The same, with other names that columns may have. */
    public Said naming(Map<String, List<String>> others) {
        return new Said(format, table, encoding, delimiter, decimal, x, y, geometry, heading, wanted, others);
    }

    /** The same without columns of coordinates: records are read as a table only. */
    Said undrawn() {
        Optional<String> none = Optional.empty();
        return new Said(format, table, encoding, delimiter, decimal, none, none, geometry, heading, wanted, names);
    }

    /** Of a sheet or layer, in an encoding. */
    public static Said of(Optional<String> table, Optional<String> encoding) {
        return of(
                field -> field.equals("table") ? table : field.equals("encoding") ? encoding : Optional.empty(),
                OptionalInt.empty());
    }
}
