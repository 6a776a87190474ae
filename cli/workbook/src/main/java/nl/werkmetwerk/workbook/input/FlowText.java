package nl.werkmetwerk.workbook.input;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

/** A list, a map or a text with odd signs in one cell, written as in YAML: {@code [sewer-1, road-1]}. */
final class FlowText {
    private static final String ODD_STARTS = "[{\"#";

    private FlowText() {}

    /** Whether a text in a cell is to be read as YAML. */
    static boolean isFlow(String text) {
        return text.startsWith("[")
                || text.startsWith("{")
                || (text.length() > 1 && text.startsWith("\"") && text.endsWith("\""));
    }

    /** A text as it goes into a cell: in quotes where it would be read as something else. */
    static String cell(String text) {
        boolean odd = (!text.isEmpty() && ODD_STARTS.indexOf(text.charAt(0)) >= 0) || !text.equals(text.strip());
        return odd ? quoted(text) : text;
    }

    static String of(Node node) {
        if (node instanceof Listing list) {
            return list.items().stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
        } else if (node instanceof Mapping map) {
            return map.entries().stream()
                    .map(entry -> quoted(entry.key()) + ": " + of(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        Scalar scalar = (Scalar) node;
        return scalar.quoted() || (!scalar.isNumber() && !scalar.isBoolean() && !scalar.empty())
                ? quoted(scalar.text())
                : scalar.text();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Reads a cell; what is in it stands where the cell stands. */
    static Node read(String text, Source source, int row, int column) throws UnreadableException {
        try {
            Tree tree = Tree.of(new InputFile(source.file(), text, ""), Limits.USUAL);
            return moved(tree.root(), source, row, column);
        } catch (UnreadableException e) {
            Place place = new Place(source.file(), source.sheet(), row, column, "");
            throw new UnreadableException(Message.error("xlsx.flow", place, text));
        }
    }

    private static Node moved(Node node, Source source, int row, int column) {
        if (node instanceof Listing list) {
            List<Node> items = list.items().stream()
                    .map(item -> moved(item, source, row, column))
                    .toList();
            return new Listing(source, row, column, items);
        } else if (node instanceof Mapping map) {
            List<Entry> entries = map.entries().stream()
                    .map(entry -> new Entry(entry.key(), row, column, moved(entry.value(), source, row, column)))
                    .toList();
            return new Mapping(source, row, column, entries);
        }
        Scalar scalar = (Scalar) node;
        return new Scalar(source, row, column, scalar.text(), scalar.quoted());
    }
}
