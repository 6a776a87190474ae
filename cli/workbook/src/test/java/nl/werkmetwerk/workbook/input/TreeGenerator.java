package nl.werkmetwerk.workbook.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.table.CaseFields;
import nl.werkmetwerk.field.table.PriceFields;

/**
 * Makes up trees of scenarios from the table of fields: every field, with values of its type, texts that a workbook could take
 * for something else, and lists at every depth. They have the form of a case, not its sense. Spaces around a key are left out: a
 * heading is read without them.
 */
final class TreeGenerator {
    private static final List<String> TEXTS = List.of(
            "street",
            "=1+1",
            "+b",
            "-1",
            "@x",
            " s ",
            "007",
            "1e3",
            "true",
            "null",
            "~",
            "[x]",
            "{y: 1}",
            "# z",
            "\"q\"",
            "'",
            "café €",
            "a\nb",
            "2024-01-01",
            "a.b",
            "1,5",
            "no",
            "ja");
    private static final double[] NUMBERS = {0.1, 1.0e-7, 0.1 + 0.2, 1_234_567.891, 12, 3, 1};
    private static final double OFTEN = 0.6;
    private static final int DEEPEST = 6;

    private final SplittableRandom random;
    private int names;

    TreeGenerator(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The fields of a case, as plain maps, lists and values. */
    Map<String, Object> scenario() {
        return object(CaseFields.CASE, 0);
    }

    private Map<String, Object> object(Form<?> object, int depth) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field<?, ?> field : object.fields().values()) {
            boolean wanted = field.isRequired() || random.nextDouble() < OFTEN;
            if (wanted && depth < DEEPEST) {
                values.put(field.name(), isName(object, field) ? name() : value(field.type(), depth + 1));
            }
        }
        if (values.isEmpty()) {
            values.put("note", text());
        }
        return values;
    }

    /** What rows of other tables find it by: each its own. */
    private static boolean isName(Form<?> object, Field<?, ?> field) {
        return CaseTables.key(object).filter(field.name()::equals).isPresent();
    }

    private String name() {
        return text().strip() + " " + names++;
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private Object value(Type<?> type, int depth) {
        if (type instanceof Type.Numeric<?> number) {
            return number.figure() && random.nextInt(8) == 0
                    ? object(PriceFields.REFERENCE, depth)
                    : number(number.kind());
        } else if (type instanceof Type.Bool) {
            return random.nextBoolean();
        } else if (type instanceof Choice<?> choice) {
            return choice.words().get(random.nextInt(choice.words().size()));
        } else if (type instanceof Type.Simple) {
            return List.of(text(), number(NumberKind.FINITE), true).get(random.nextInt(3));
        } else if (type instanceof Type.Of<?> of) {
            return object(of.form(), depth);
        } else if (type instanceof Type.Many<?> many) {
            return list(many, depth);
        } else if (type instanceof Type.Keyed<?> keyed) {
            return keyed(keyed, depth);
        } else if (type instanceof Type.OneOrMany<?, ?> either) {
            return random.nextBoolean() ? value(either.one(), depth) : list(either.many(), depth);
        } else if (type instanceof Type.Either either) {
            return random.nextBoolean() ? value(either.simple(), depth) : object(either.object(), depth);
        } else if (type instanceof Type.Geometry) {
            return Map.of("type", "Point", "coordinates", List.of(4.5, 51.9));
        }
        return text();
    }

    private Object number(NumberKind kind) {
        double number = NUMBERS[random.nextInt(NUMBERS.length)];
        return kind.whole() ? (Object) (2000 + random.nextInt(100)) : (Object) number;
    }

    private List<Object> list(Type.Many<?> many, int depth) {
        List<Object> items = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            items.add(value(many.item(), depth));
        }
        return items;
    }

    private Map<String, Object> keyed(Type.Keyed<?> keyed, int depth) {
        Map<String, Object> values = new LinkedHashMap<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            values.put(
                    keyed.keys() == Type.Keys.YEAR ? Integer.toString(2020 + i) : text().strip(),
                    value(keyed.value(), depth));
        }
        return values;
    }
}
