package nl.werkmetwerk.files;

import java.nio.file.Path;
import java.util.Objects;
import nl.werkmetwerk.files.tree.Listing;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;

/** Libraries are named from where a scenario stands; a copy that stands elsewhere names them from there. */
public final class LibraryPaths {
    private static final String FIELD = "library";

    private LibraryPaths() {}

    /** The case of a file as it reads when it is written to another. */
    public static Mapping moved(Mapping root, Path from, Path to) {
        Node library = root.get(FIELD);
        Path before = folder(from);
        Path after = folder(to);
        return library == null || before.equals(after) ? root : root.with(FIELD, moved(library, before, after));
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
    }

    private static Node moved(Node node, Path before, Path after) {
        if (node instanceof Listing list) {
            return new Listing(
                    list.source(),
                    list.line(),
                    list.column(),
                    list.items().stream()
                            .map(item -> moved(item, before, after))
                            .toList());
        }
        if (node instanceof Scalar scalar && !Path.of(scalar.text()).isAbsolute()) {
            String path = after.relativize(before.resolve(scalar.text()).normalize())
                    .toString()
                    .replace('\\', '/');
            return new Scalar(scalar.source(), scalar.line(), scalar.column(), path, true);
        }
        return node;
    }
}
