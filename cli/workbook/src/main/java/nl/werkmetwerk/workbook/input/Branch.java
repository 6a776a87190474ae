package nl.werkmetwerk.workbook.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.tree.Entry;
import nl.werkmetwerk.files.tree.Listing;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;
import nl.werkmetwerk.files.tree.Source;
import org.jspecify.annotations.Nullable;

/** An object of the tree that is being filled from cells. */
final class Branch {
    private final Source source;
    private final int row;
    private final int column;
    private final Map<String, Entry> values = new LinkedHashMap<>();
    private final Map<String, Branch> inner = new LinkedHashMap<>();
    private final Map<String, List<Branch>> lists = new LinkedHashMap<>();
    private final Map<String, Map<String, Branch>> named = new HashMap<>();

    Branch(Source source, int row, int column) {
        this.source = source;
        this.row = row;
        this.column = column;
    }

    boolean isEmpty() {
        return values.isEmpty() && inner.isEmpty();
    }

    /** Puts a value at a field, or at a field or key within it; false when one is there. */
    boolean put(Form<?> object, String name, Node value, int atRow, int atColumn) {
        int point = name.indexOf('.');
        boolean deep = point > 0
                && object.fields().containsKey(name.substring(0, point))
                && (Objects.requireNonNull(object.fields().get(name.substring(0, point)))
                                        .type()
                                instanceof Type.Of<?>
                        || Objects.requireNonNull(object.fields().get(name.substring(0, point)))
                                        .type()
                                instanceof Type.Keyed<?>);
        if (!deep) {
            return values.putIfAbsent(name, new Entry(name, atRow, atColumn, value)) == null;
        }
        String field = name.substring(0, point);
        String rest = name.substring(point + 1);
        Branch below = inner.computeIfAbsent(field, key -> new Branch(source, atRow, atColumn));
        return below.values.putIfAbsent(rest, new Entry(rest, atRow, atColumn, value)) == null;
    }

    void add(String field, Branch item, String key) {
        lists.computeIfAbsent(field, name -> new ArrayList<>()).add(item);
        named.computeIfAbsent(field, name -> new HashMap<>()).putIfAbsent(key, item);
    }

    /** The item of a list with a name; null when there is none. */
    @Nullable
    Branch child(String field, String key) {
        return named.getOrDefault(field, Map.of()).get(key);
    }

    /** The text of a value; empty when there is none. */
    String text(String field) {
        Entry entry = values.get(field);
        return entry != null && entry.value() instanceof Scalar scalar ? scalar.text() : "";
    }

    Mapping node() {
        Map<String, Entry> all = new LinkedHashMap<>(values);
        inner.forEach(
                (field, branch) -> all.putIfAbsent(field, new Entry(field, branch.row, branch.column, branch.node())));
        lists.forEach((field, items) -> {
            List<Node> nodes = new ArrayList<>();
            items.forEach(item -> nodes.add(item.node()));
            Branch first = items.get(0);
            all.putIfAbsent(
                    field,
                    new Entry(
                            field, first.row, first.column, new Listing(first.source, first.row, first.column, nodes)));
        });
        return new Mapping(source, row, column, List.copyOf(all.values()));
    }
}
