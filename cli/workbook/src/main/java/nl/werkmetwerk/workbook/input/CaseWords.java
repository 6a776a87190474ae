package nl.werkmetwerk.workbook.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.table.CaseFields;
import nl.werkmetwerk.files.FieldNames;
import nl.werkmetwerk.files.text.Language;
import org.jspecify.annotations.Nullable;

/** Names of sheets and headings of an input workbook, in Dutch or as a scenario file has them; both are read. */
final class CaseWords {
    private static final String GENERAL = "algemeen";

    /** What rows of other tables belong to. */
    private static final Map<String, String> OWNERS =
            Map.of("asset", "object", "method", "methode", "strategy", "strategie", "levy", "heffing");

    private final boolean dutch;

    CaseWords(Language language) {
        dutch = language == Language.NL;
    }

    /** The sheet with the fields of the case itself. */
    String general() {
        return dutch ? GENERAL : CaseTables.CASE;
    }

    /** Whether a sheet is the one with the fields of the case itself. */
    static boolean isGeneral(String sheet) {
        return sheet.equals(CaseTables.CASE) || sheet.equalsIgnoreCase(GENERAL);
    }

    /** Name of the sheet of a table. */
    String sheet(CaseTables.Table table) {
        return table.path().stream().map(this::word).collect(Collectors.joining("."));
    }

    /** The path of the table that a sheet is by its name, in either language; empty where it is none. */
    static Optional<String> path(String sheet) {
        Form<?> form = CaseFields.CASE;
        List<String> path = new ArrayList<>();
        for (String part : sheet.split("\\.", -1)) {
            String name = field(form, part);
            Field<?, ?> field = form.fields().get(name);
            Optional<Form<?>> item = field == null ? Optional.empty() : CaseTables.items(field);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            path.add(name);
            form = item.get();
        }
        return Optional.of(String.join(".", path));
    }

    /** What is over a column with the names of what rows belong to. */
    String owner(String name) {
        return dutch ? OWNERS.getOrDefault(name, name) : name;
    }

    /** What is over a column: of a field, of a field within it, or of a free key. */
    String heading(Form<?> object, String column) {
        int point = column.indexOf('.');
        if (point < 0 || !object.fields().containsKey(column.substring(0, point))) {
            return object.fields().containsKey(column) ? word(column) : column;
        }
        String first = column.substring(0, point);
        String rest = column.substring(point + 1);
        Form<?> inner = within(object, first);
        return word(first) + "." + (inner == null ? rest : heading(inner, rest));
    }

    private String word(String field) {
        return dutch ? FieldNames.dutch(field).orElse(field) : field;
    }

    /** The name of a column as the field table has it, whatever the language of its heading. */
    static String column(Form<?> object, String heading) {
        int point = heading.indexOf('.');
        if (point < 0 || object.fields().containsKey(heading)) {
            return field(object, heading);
        }
        String first = field(object, heading.substring(0, point));
        String rest = heading.substring(point + 1);
        Form<?> inner = within(object, first);
        return first + "." + (inner == null ? rest : column(inner, rest));
    }

    private static String field(Form<?> object, String written) {
        return object.fields().containsKey(written)
                ? written
                : FieldNames.field(written).filter(object.fields()::containsKey).orElse(written);
    }

    private static @Nullable Form<?> within(Form<?> object, String name) {
        Field<?, ?> field = object.fields().get(name);
        return field != null && field.type() instanceof Type.Of<?> of ? of.form() : null;
    }
}
