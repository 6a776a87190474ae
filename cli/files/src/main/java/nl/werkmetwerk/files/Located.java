package nl.werkmetwerk.files;

import java.util.Comparator;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.Entry;
import nl.werkmetwerk.files.tree.Listing;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import org.jspecify.annotations.Nullable;

/** Finds where a path by position ({@code assets[3].section}) stands in a tree. */
final class Located {
    private Located() {}

    /** The place of the value, or of the nearest thing around it that is there. */
    static Place in(Node root, String path) {
        Node node = root;
        String rest = path;
        while (!rest.isEmpty()) {
            if (node instanceof Listing listing && rest.startsWith("[")) {
                int end = rest.indexOf(']');
                node = listing.items().get(Integer.parseInt(rest.substring(1, end)));
                rest = rest.substring(end + 1);
            } else {
                String from = rest.startsWith(".") ? rest.substring(1) : rest;
                Entry entry = node instanceof Mapping mapping ? longest(mapping, from) : null;
                if (entry == null) {
                    break;
                }
                node = entry.value();
                rest = from.substring(entry.key().length());
            }
        }
        return node.place(path);
    }

    /** Keys may hold dots and brackets: the longest that fits. */
    static @Nullable Entry longest(Mapping mapping, String path) {
        return mapping.entries().stream()
                .filter(entry -> begins(path, entry.key()))
                .max(Comparator.comparingInt(entry -> entry.key().length()))
                .orElse(null);
    }

    /** Whether a path begins with a whole step. */
    static boolean begins(String path, String step) {
        return path.startsWith(step)
                && (path.length() == step.length() || ".[".indexOf(path.charAt(step.length())) >= 0);
    }
}
