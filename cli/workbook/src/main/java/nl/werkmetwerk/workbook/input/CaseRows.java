package nl.werkmetwerk.workbook.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.table.CaseFields;
import nl.werkmetwerk.files.tree.Entry;
import nl.werkmetwerk.files.tree.Listing;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;

/** The tree of a case, laid out in rows: fields of the case, and rows of tables. */
final class CaseRows {
    /** One row: what it belongs to, and its values by column. */
    record Row(List<String> owners, Map<String, Node> values) {}

    private final Map<String, List<Row>> tables = new LinkedHashMap<>();
    private final Map<String, Node> fields;

    CaseRows(Mapping root) {
        CaseTables.all().forEach(table -> tables.put(table.sheet(), new ArrayList<>()));
        fields = flat(CaseFields.CASE, root, List.of(), List.of());
    }

    /** Fields of the case that are no table, by name. */
    Map<String, Node> fields() {
        return fields;
    }

    List<Row> of(CaseTables.Table table) {
        return Objects.requireNonNull(tables.get(table.sheet()));
    }

    /** Columns that rows of a table have beyond those it always shows. */
    Set<String> columns(CaseTables.Table table) {
        Set<String> columns = new LinkedHashSet<>();
        of(table).forEach(row -> columns.addAll(row.values().keySet()));
        return columns;
    }

    private Map<String, Node> flat(Form<?> object, Mapping map, List<String> path, List<String> owners) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (Entry entry : map.entries()) {
            Field<?, ?> field = object.fields().get(entry.key());
            Optional<Form<?>> item = field == null ? Optional.empty() : CaseTables.items(field);
            String sheet = String.join(".", path) + (path.isEmpty() ? "" : ".") + entry.key();
            if (item.isPresent() && tables.containsKey(sheet) && areThings(entry.value())) {
                addRows(item.get(), (Listing) entry.value(), sheet, owners);
            } else if (field != null
                    && isSpread(field.type())
                    && entry.value() instanceof Mapping inner
                    && !inner.entries().isEmpty()) {
                inner.entries().forEach(value -> values.put(entry.key() + "." + value.key(), value.value()));
            } else if (!(entry.value() instanceof Scalar scalar && scalar.empty())) {
                values.put(entry.key(), entry.value());
            }
        }
        return values;
    }

    private static boolean isSpread(Type<?> type) {
        return type instanceof Type.Of<?> || (type instanceof Type.Keyed<?> keyed && keyed.keys() != Type.Keys.ASSET);
    }

    private static boolean areThings(Node node) {
        return node instanceof Listing list
                && !list.items().isEmpty()
                && list.items().stream()
                        .allMatch(item ->
                                item instanceof Mapping map && !map.entries().isEmpty());
    }

    private void addRows(Form<?> object, Listing list, String sheet, List<String> owners) {
        for (Node node : list.items()) {
            Mapping item = (Mapping) node;
            List<String> below = new ArrayList<>(owners);
            below.add(CaseTables.key(object).map(key -> text(item, key)).orElse(""));
            List<Row> rows = Objects.requireNonNull(tables.get(sheet));
            int place = rows.size();
            rows.add(null);
            rows.set(place, new Row(owners, flat(object, item, List.of(sheet.split("\\.")), below)));
        }
    }

    private static String text(Mapping item, String key) {
        return item.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }
}
