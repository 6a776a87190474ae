package nl.werkmetwerk.files.result;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.document.CompareDocument;
import nl.werkmetwerk.files.document.ResultDocument;
import nl.werkmetwerk.files.result.table.CompareFields;

/**
 * A kind of result that can be written, read back, and checked by a schema.
 *
 * @param <D> the result
 */
public final class ResultKind<D extends ResultDocument> {
    /** Of {@code compare}. */
    public static final ResultKind<CompareDocument> COMPARE =
            new ResultKind<>("compare", List.of(new ResultForm<>(CompareDocument.class, CompareFields.COMPARE)));

    /** All of them, in the order of the commands. */
    public static final List<ResultKind<?>> ALL = List.of(COMPARE);

    private final String name;
    private final List<ResultForm<? extends D>> forms;

    private ResultKind(String name, List<ResultForm<? extends D>> forms) {
        this.name = name;
        this.forms = forms;
    }

    /** The kind with a name; empty where there is none. */
    public static Optional<ResultKind<?>> of(String name) {
        return ALL.stream().filter(kind -> kind.name.equals(name)).findFirst();
    }

    /** Its name: mostly that of its command. */
    public String name() {
        return name;
    }

    /** The shapes that it can have. */
    List<ResultForm<? extends D>> forms() {
        return forms;
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
