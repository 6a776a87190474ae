package nl.werkmetwerk.workbook.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.table.CaseFields;

/**
 * Which sheets a case has, by the field table: every list of things is a table named by its path, such as
 * {@code assets.renewal}; a list within a table has the names of what it belongs to in its first columns.
 */
final class CaseTables {
    /** Sheet with the fields of the case itself. */
    static final String CASE = "case";

    /** Sheets, rows and columns that begin so are remarks. */
    static final String REMARK = "#";

    /**
     * A table.
     *
     * @param path fields from the case down
     * @param object what a row is
     * @param owners names of the columns with what a row belongs to, outermost first
     */
    record Table(List<String> path, Form<?> object, List<String> owners) {
        /** Name of its sheet as a scenario file has the fields. */
        String sheet() {
            return String.join(".", path);
        }

        String field() {
            return path.get(path.size() - 1);
        }
    }

    private CaseTables() {}

    /** All tables, each before those within it. */
    static List<Table> all() {
        List<Table> tables = new ArrayList<>();
        add(CaseFields.CASE, List.of(), List.of(), tables);
        return tables;
    }

    private static void add(Form<?> object, List<String> path, List<String> owners, List<Table> tables) {
        object.fields()
                .forEach((name, field) -> items(field).ifPresent(item -> {
                    List<String> below = with(path, name);
                    tables.add(new Table(below, item, owners));
                    key(item).ifPresent(key -> add(item, below, with(owners, item.name()), tables));
                }));
    }

    /** What the rows of a field are, where it is a list of things. */
    static Optional<Form<?>> items(Field<?, ?> field) {
        return field.type() instanceof Type.Many<?> many && many.item() instanceof Type.Of<?> of
                ? Optional.of(of.form())
                : Optional.empty();
    }

    /** The field that names a thing, so that rows of other tables can belong to it. */
    static Optional<String> key(Form<?> object) {
        return List.of("id", "name").stream()
                .filter(name -> object.fields().containsKey(name)
                        && object.fields().get(name).isRequired())
                .findFirst();
    }

    private static List<String> with(List<String> list, String more) {
        List<String> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }

    /** Fields that a table shows though no row has them, by name; deep ones with a point between. */
    static Map<String, Field<?, ?>> columns(Form<?> object) {
        Map<String, Field<?, ?>> columns = new LinkedHashMap<>();
        object.fields().forEach((name, field) -> {
            if (field.type() instanceof Type.Of<?> of) {
                of.form().fields().forEach((inner, value) -> {
                    if (!Form.COMMON.contains(value)) {
                        columns.put(name + "." + inner, value);
                    }
                });
            } else if (items(field).isEmpty()) {
                columns.put(name, field);
            }
        });
        return columns;
    }

    /** The type of a column: of a field, of a field within it, or of the values under a free key. */
    static Optional<Type<?>> type(Form<?> object, String column) {
        int point = column.indexOf('.');
        Field<?, ?> field = object.fields().get(point < 0 ? column : column.substring(0, point));
        if (field == null || point < 0) {
            return Optional.ofNullable(field).map(Field::type);
        }
        if (field.type() instanceof Type.Of<?> of) {
            return type(of.form(), column.substring(point + 1));
        }
        boolean common = Form.COMMON.stream().anyMatch(one -> one.name().equals(column.substring(point + 1)));
        return field.type() instanceof Type.Keyed<?> keyed
                ? Optional.of(common ? Type.SIMPLE : keyed.value())
                : Optional.empty();
    }
}
