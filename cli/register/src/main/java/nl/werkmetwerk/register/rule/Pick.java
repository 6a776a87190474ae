package nl.werkmetwerk.register.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.register.source.RegisterRecord;

/** A word of an asset: the same for all, or by a column through a table of codes. */
public final class Pick {
    private final String fixed;
    private final String column;
    private final Map<String, String> values;
    private final Optional<String> otherwise;

    private Pick(String fixed, String column, Map<String, String> values, Optional<String> otherwise) {
        this.fixed = fixed;
        this.column = column;
        this.values = values;
        this.otherwise = otherwise;
    }

    /** That of a field; nothing for all when the field is absent. */
    public static Pick of(Values mapping, String field) {
        return mapping.value(field) instanceof Values pick
                ? new Pick("", pick.text("column", ""), pick.map("values"), pick.text("otherwise"))
                : new Pick(mapping.value(field) instanceof String text ? text : "", "", Map.of(), Optional.empty());
    }

    /** The column asked; none when it is the same for all. */
    public List<String> columns() {
        return column.isEmpty() ? List.of() : List.of(column);
    }

    /** The word for a record. @throws SetAsideException for a code that the mapping does not know */
    public String of(RegisterRecord record) throws SetAsideException {
        if (column.isEmpty()) {
            return fixed;
        }
        String cell = Cells.text(record, column);
        String code = code(cell, record.sureNumber(column));
        String word = values.isEmpty() && !code.isEmpty() ? code : values.getOrDefault(code, otherwise.orElse(""));
        if (word.isEmpty()) {
            throw new SetAsideException("aside.code", column, cell);
        }
        return word;
    }

    /** The code in a table that has it as it is, as the last part of an address, or as true or false. */
    private String code(String cell, OptionalDouble number) {
        if (values.containsKey(cell)) {
            return cell;
        }
        String code = Code.of(cell);
        String truth = Truth.of(cell, number).map(String::valueOf).orElse(code);
        return !values.containsKey(code) && values.containsKey(truth) ? truth : code;
    }
}
