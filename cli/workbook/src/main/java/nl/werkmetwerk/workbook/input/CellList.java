package nl.werkmetwerk.workbook.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.tree.Listing;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;
import nl.werkmetwerk.files.tree.Source;

/** A list of plain values in one cell, with a semicolon between: {@code excavation; traffic}. */
final class CellList {
    private static final String BETWEEN = "; ";

    private CellList() {}

    /** What the items of a list are, where they are plain; empty for other types. */
    static Optional<Type<?>> item(Optional<Type<?>> type) {
        return type.filter(Type.Many.class::isInstance)
                .map(many -> ((Type.Many<?>) many).item())
                .filter(item -> isText(item) || item instanceof Type.Numeric<?>)
                .map(item -> (Type<?>) item);
    }

    private static boolean isText(Type<?> item) {
        return item instanceof Type.Text || item instanceof Choice<?>;
    }

    /** A list as it goes into a cell; empty where it would be read as something else. */
    static Optional<String> written(Node node, Optional<Type<?>> type) {
        Optional<Type<?>> item = item(type);
        if (item.isEmpty() || !(node instanceof Listing list) || list.items().isEmpty()) {
            return Optional.empty();
        }
        boolean text = isText(item.get());
        if (!list.items().stream().allMatch(one -> one instanceof Scalar scalar && stays(scalar, text))) {
            return Optional.empty();
        }
        String joined = list.items().stream().map(one -> ((Scalar) one).text()).collect(Collectors.joining(BETWEEN));
        boolean stays = FlowText.cell(joined).equals(joined) && !CellReader.isNothing(joined);
        return stays ? Optional.of(joined) : Optional.empty();
    }

    private static boolean stays(Scalar scalar, boolean text) {
        String value = scalar.text();
        boolean same = text ? PlainTree.of(scalar) instanceof String : !scalar.quoted() && scalar.isNumber();
        return same && !value.isBlank() && value.equals(value.strip()) && value.indexOf(';') < 0;
    }

    /** Reads a cell; its items stand where it stands. */
    static Node read(String text, Type<?> item, Source source, int row, int column) {
        List<Node> items = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            if (!part.isBlank()) {
                items.add(new Scalar(source, row, column, part.strip(), isText(item)));
            }
        }
        return new Listing(source, row, column, items);
    }
}
