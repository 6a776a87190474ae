package nl.werkmetwerk.files.result.table;

import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.files.document.CaseDocument;
import nl.werkmetwerk.files.document.CaseHead;
import nl.werkmetwerk.files.document.Stamp;

/**
 * The fields that every result of one case begins and ends with: which case it is of, the version of its shape, and its
 * stamp.
 *
 * @param <D> the result
 */
final class Envelope<D extends CaseDocument> {
    private final Ending<D> ending;

    /** @param number version of the shape */
    Envelope(int number) {
        ending = new Ending<>(number);
    }

    /** All fields of a result, in their order, with its own between the first and the last. */
    List<Field<D, ?>> around(List<Field<D, ?>> own) {
        return Stream.concat(HeadFields.ALL.stream().map(this::ofResult), ending.after(own).stream())
                .toList();
    }

    private <V> Field<D, V> ofResult(Field<CaseHead, V> field) {
        return field.within(D::head);
    }

    CaseHead head(Given given) {
        return HeadFields.head(given);
    }

    Stamp stamp(Given given) {
        return ending.stamp(given);
    }
}
