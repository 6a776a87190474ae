package nl.werkmetwerk.files.result;

import java.util.Set;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.files.document.ResultDocument;

/**
 * One shape that a result can have.
 *
 * @param type the values of that shape
 * @param form its fields
 * @param <D> the result
 */
record ResultForm<D extends ResultDocument>(Class<D> type, Form<D> form) {
    /** How well an object with these fields would be one: a point for each that fits, one less for each that does not. */
    int fit(Set<String> names) {
        int fit = 0;
        for (String name : names) {
            fit += form.fields().containsKey(name) ? 1 : -1;
        }
        for (Field<?, ?> field : form.fields().values()) {
            fit -= field.isRequired() && !names.contains(field.name()) ? 1 : 0;
        }
        return fit;
    }
}
