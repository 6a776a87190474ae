package nl.werkmetwerk.register;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkmetwerk.files.tree.Entry;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.Listing;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;
import nl.werkmetwerk.files.tree.Source;
import nl.werkmetwerk.files.tree.Tree;
import nl.werkmetwerk.files.tree.UnreadableException;

/** The scenario that stands where an import writes: what was done to it by hand is kept. */
final class EarlierCase {
    private final Mapping root;
    private final Map<String, Mapping> assets = new LinkedHashMap<>();
    private final Map<String, Node> sections = new LinkedHashMap<>();

    private EarlierCase(Mapping root) {
        this.root = root;
        assets.putAll(byId(root, "assets"));
        sections.putAll(byId(root, "sections"));
    }

    /** That of a file; an empty one when the file is not there. */
    static EarlierCase read(Path file) throws UnreadableException {
        if (!Files.isRegularFile(file)) {
            return new EarlierCase(new Mapping(Source.of(""), 0, 0, List.of()));
        }
        InputFile input = InputFile.read(file.toString(), file, InputStream.nullInputStream(), Limits.USUAL);
        Tree tree = Tree.of(input, Limits.USUAL);
        if (!tree.messages().isEmpty()) {
            throw new UnreadableException(tree.messages().get(0));
        }
        return new EarlierCase(
                tree.root() instanceof Mapping mapping ? mapping : new Mapping(Source.of(""), 0, 0, List.of()));
    }

    /** The objects of a list, in order. */
    static Map<String, Mapping> byId(Mapping root, String list) {
        Map<String, Mapping> items = new LinkedHashMap<>();
        List<Node> nodes = root.get(list) instanceof Listing listing ? listing.items() : List.of();
        for (Node node : nodes) {
            if (node instanceof Mapping item) {
                items.put(id(item), item);
            }
        }
        return items;
    }

    private static String id(Mapping item) {
        return item.get("id") instanceof Scalar id ? id.text() : "";
    }

    boolean isThere() {
        return !root.entries().isEmpty();
    }

    /** Its fields but sections and assets. */
    Mapping fields() {
        Set<String> lists = Set.of("sections", "assets");
        List<Entry> entries = root.entries().stream()
                .filter(entry -> !lists.contains(entry.key()))
                .toList();
        return new Mapping(root.source(), root.line(), root.column(), entries);
    }

    Map<String, Mapping> assets() {
        return assets;
    }

    Map<String, Node> sections() {
        return sections;
    }
}
