package nl.werkmetwerk.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.table.PriceFields;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
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
import org.jspecify.annotations.Nullable;

/** One change from the command line, {@code path=value}, put into the tree before it is read. */
final class Settings {
    private static final List<String> NAMES = List.of("id", "name", "kind");

    private final String place;
    private final String path;
    private final Node value;

    private Settings(String place, String path, Node value) {
        this.place = place;
        this.path = path;
        this.value = value;
    }

    /** The tree with all changes; what they share by alias with other places stays as it is there. */
    static Node apply(Form<?> type, Node root, List<String> settings) throws UnreadableException {
        Node changed = root;
        for (String setting : settings) {
            Settings one = parse(setting);
            changed = one.put(new Type.Of<>(type), changed, one.path);
        }
        return changed;
    }

    private static Settings parse(String setting) throws UnreadableException {
        String place = "--set " + setting;
        int equals = setting.indexOf('=');
        boolean closed = setting.chars().filter(c -> c == '[').count()
                == setting.chars().filter(c -> c == ']').count();
        if (equals < 1 || setting.substring(0, equals).isBlank() || !closed) {
            throw new UnreadableException(Message.error("set.form", Place.file(place)));
        }
        return new Settings(place, setting.substring(0, equals).strip(), value(place, setting.substring(equals + 1)));
    }

    private static Node value(String place, String text) throws UnreadableException {
        if (text.isBlank()) {
            return new Scalar(Source.of(place), 0, 0, "", false);
        }
        Node node = Tree.of(new InputFile(place, text, ""), Limits.USUAL).root();
        return node instanceof Scalar scalar ? new Scalar(scalar.source(), 0, 0, scalar.text(), scalar.quoted()) : node;
    }

    private Node put(Type<?> type, @Nullable Node node, String rest) throws UnreadableException {
        if (rest.isEmpty()) {
            return value;
        }
        if (type instanceof Type.Of<?> of) {
            return field(of, node, rest);
        } else if (type instanceof Type.Either either) {
            return field(new Type.Of<>(either.object()), node, rest);
        } else if (type instanceof Type.Keyed<?> keyed) {
            return key(keyed, node, rest);
        } else if (type instanceof Type.Many<?> many && node instanceof Listing listing) {
            return item(many, listing, rest);
        } else if (type instanceof Type.OneOrMany<?, ?> either) {
            return put(node instanceof Listing ? either.many() : either.one(), node, rest);
        } else if (type instanceof Type.Numeric<?> && node instanceof Mapping) {
            return put(new Type.Of<>(PriceFields.REFERENCE), node, rest);
        }
        throw unknown(step(rest), List.of());
    }

    private Node field(Type.Of<?> type, @Nullable Node node, String rest) throws UnreadableException {
        String from = step(rest);
        Collection<String> fields = type.form().fields().keySet();
        String name = fields.stream()
                .filter(field -> Located.begins(from, field))
                .findFirst()
                .orElse(null);
        if (name == null) {
            throw unknown(from, fields);
        }
        Mapping mapping = mapping(node);
        Type<?> next = Objects.requireNonNull(type.form().fields().get(name)).type();
        return mapping.with(name, put(next, mapping.get(name), from.substring(name.length())));
    }

    private Node key(Type.Keyed<?> type, @Nullable Node node, String rest) throws UnreadableException {
        String from = step(rest);
        Mapping mapping = mapping(node);
        Entry entry = Located.longest(mapping, from);
        boolean nested = type.value() instanceof Type.Keyed || type.value() instanceof Type.Of;
        String key = entry != null ? entry.key() : nested ? head(from) : from;
        return mapping.with(key, put(type.value(), mapping.get(key), from.substring(key.length())));
    }

    private Node item(Type.Many<?> type, Listing listing, String rest) throws UnreadableException {
        String from = step(rest);
        int index = index(listing, from);
        String label = index < 0 ? "" : begun(listing.items().get(index), from).orElseGet(() -> head(from));
        if (index < 0) {
            throw unknown(
                    from,
                    listing.items().stream()
                            .flatMap(node -> label(node).stream())
                            .toList());
        }
        List<Node> items = new ArrayList<>(listing.items());
        items.set(index, put(type.item(), items.get(index), from.substring(label.length())));
        return new Listing(listing.source(), listing.line(), listing.column(), items);
    }

    /** The item whose id, name or kind begins the path, the longest first; else the item at a position; else −1. */
    private static int index(Listing listing, String from) {
        List<Node> items = listing.items();
        Optional<Node> labelled = items.stream()
                .filter(node -> begun(node, from).isPresent())
                .max(Comparator.comparingInt(
                        node -> begun(node, from).orElse("").length()));
        if (labelled.isPresent()) {
            return items.indexOf(labelled.get());
        }
        String head = head(from);
        boolean position = head.matches("\\d{1,9}") && Integer.parseInt(head) < items.size();
        return position ? Integer.parseInt(head) : -1;
    }

    private static Optional<String> begun(Node node, String from) {
        return label(node).filter(label -> Located.begins(from, label));
    }

    private static Optional<String> label(Node node) {
        return node instanceof Mapping mapping
                ? NAMES.stream()
                        .map(mapping::get)
                        .filter(Scalar.class::isInstance)
                        .map(name -> ((Scalar) name).text())
                        .findFirst()
                : Optional.empty();
    }

    private Mapping mapping(@Nullable Node node) {
        return node instanceof Mapping mapping ? mapping : new Mapping(Source.of(place), 0, 0, List.of());
    }

    /** {@code [x].y} and {@code .x.y} are both {@code x.y}. */
    private static String step(String rest) {
        int end = rest.startsWith("[") ? rest.indexOf(']') : -1;
        return end > 0
                ? rest.substring(1, end) + rest.substring(end + 1)
                : rest.startsWith(".") ? rest.substring(1) : rest;
    }

    private static String head(String from) {
        String[] parts = from.split("[.\\[]", 2);
        return parts[0];
    }

    private UnreadableException unknown(String from, Collection<String> known) {
        String head = head(from);
        return new UnreadableException(
                Message.error("set.unknown", Place.file(place), head, Findings.meant(Nearest.to(head, known))));
    }
}
