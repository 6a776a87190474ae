package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.document.ResultDocument;
import nl.werkmetwerk.files.document.Stamp;

/**
 * The fields that every result ends with: the version of its shape, and its stamp.
 *
 * @param <D> the result
 */
final class Ending<D extends ResultDocument> {
    private final Field<D, Integer> version;
    private final Field<D, Stamp> stamp = field("stamp", one(StampFields.STAMP), (D result) -> result.stamp(), "6.21");

    /** @param number version of the shape */
    Ending(int number) {
        version = field("version", new Type.Version(number), (D result) -> number, "6.21");
    }

    /** Fields, with these behind them. */
    List<Field<D, ?>> after(List<Field<D, ?>> own) {
        return Stream.concat(own.stream(), Stream.<Field<D, ?>>of(version, stamp))
                .toList();
    }

    Stamp stamp(Given given) {
        return given.get(stamp);
    }
}
