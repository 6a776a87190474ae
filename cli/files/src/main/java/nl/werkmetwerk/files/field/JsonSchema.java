package nl.werkmetwerk.files.field;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.table.CaseFields;
import nl.werkmetwerk.field.table.PriceFields;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Resource;
import nl.werkmetwerk.files.text.Texts;

/** The field table as a JSON Schema (draft 2020-12), for editors that complete and explain fields. */
public final class JsonSchema {
    private static final String BUNDLE = "nl.werkmetwerk.files.fields";

    private final ResourceBundle explanations;
    private final Map<String, Form<?>> objects = new LinkedHashMap<>();

    private JsonSchema(ResourceBundle explanations) {
        this.explanations = explanations;
    }

    /** The schema of scenarios as it was made when the program was built. */
    public static String shipped(Language language) {
        return shipped(CaseFields.CASE, language);
    }

    /** The schema of mappings of registers as it was made when the program was built. */
    public static String mapping(Language language) {
        return shipped(RegisterTable.MAPPING, language);
    }

    static String shipped(Form<?> root, Language language) {
        return Resource.text(Texts.class, "/nl/werkmetwerk/files/" + file(root, language));
    }

    /** Name of the file that holds the schema of an object. */
    static String file(Form<?> root, Language language) {
        String name = root.name().equals(CaseFields.CASE.name()) ? "scenario" : root.name();
        return name + "." + language + ".schema.json";
    }

    /** Makes the schema from the table. */
    static String generate(Form<?> root, Language language) {
        return generate(List.of(root), Texts.bundle(BUNDLE, language));
    }

    /**
     * Makes the schema of what has one of several forms.
     *
     * @param explanations a text for each form, and for each field as {@code form.field}, or {@code any.field} where it
     *     means the same everywhere
     */
    public static String generate(List<? extends Form<?>> roots, ResourceBundle explanations) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            new SchemaWriter(json).write(new JsonSchema(explanations).schema(roots));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is written", e);
        }
        return text + "\n";
    }

    private Map<String, Object> schema(List<? extends Form<?>> roots) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "werkmetwerk");
        schema.putAll(roots.size() == 1 ? object(roots.get(0)) : oneOf(roots));
        Map<String, Object> definitions = new LinkedHashMap<>();
        while (definitions.size() < objects.size()) {
            List.copyOf(objects.values())
                    .forEach(type -> definitions.computeIfAbsent(type.name(), name -> object(type)));
        }
        if (!definitions.isEmpty()) {
            schema.put("$defs", definitions);
        }
        return schema;
    }

    private Map<String, Object> oneOf(List<? extends Form<?>> roots) {
        return object("oneOf", roots.stream().map(this::reference).toList());
    }

    private Map<String, Object> object(Form<?> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("description", explanations.getString(type.name()));
        Map<String, Object> properties = new LinkedHashMap<>();
        type.fields().values().forEach(field -> properties.put(field.name(), field(type, field)));
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        List<String> required = type.fields().values().stream()
                .filter(Field::isRequired)
                .map(Field::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        List<Object> rules = new java.util.ArrayList<>();
        type.alternatives()
                .forEach(pair -> rules.add(object(
                        "oneOf", pair.stream().map(field -> has(List.of(field))).toList())));
        type.conflicts().forEach(pair -> rules.add(object("not", has(pair))));
        if (!rules.isEmpty()) {
            schema.put("allOf", rules);
        }
        return schema;
    }

    /** That fields are there; named as properties too, for who wants to know of each that is required what it is. */
    private static Map<String, Object> has(List<String> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field, true));
        return object("required", fields, "properties", properties);
    }

    private Map<String, Object> field(Form<?> type, Field<?, ?> field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description(type, field));
        schema.putAll(field.isOrNull() ? orNull(type(field.type())) : type(field.type()));
        absent(field).ifPresent(value -> schema.put("default", value));
        if (!field.example().isEmpty()) {
            schema.put("examples", List.of(Literal.of(field.example())));
        }
        return schema;
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (!(schema.get("type") instanceof String type)) {
            return anyOf(schema, object("type", "null"));
        }
        Map<String, Object> either = new LinkedHashMap<>(schema);
        either.put("type", List.of(type, "null"));
        return either;
    }

    /** What holds when it is not there; an object without any field goes without saying. */
    private static <V> Optional<Object> absent(Field<?, V> field) {
        return field.type() instanceof Type.Of<?>
                ? Optional.empty()
                : field.absent().map(field.type()::plain);
    }

    private String description(Form<?> type, Field<?, ?> field) {
        String unit =
                field.type() instanceof Type.Numeric<?> number && !number.unit().isEmpty()
                        ? " [" + number.unit() + "]"
                        : "";
        return explanation(type, field) + unit + " (MODEL " + field.model() + ")";
    }

    private String explanation(Form<?> type, Field<?, ?> field) {
        String key = type.key(field);
        return explanations.getString(explanations.containsKey(key) ? key : "any." + field.name());
    }

    private Map<String, Object> type(Type<?> type) {
        if (type instanceof Type.Text text) {
            return text(text);
        } else if (type instanceof Type.Numeric<?> number) {
            return number.figure()
                    ? anyOf(number(number.kind()), reference(PriceFields.REFERENCE))
                    : number(number.kind());
        } else if (type instanceof Type.Version version) {
            return object("const", (double) version.number());
        } else if (type instanceof Type.Seed) {
            return object("type", "integer");
        } else if (type instanceof Type.Bool) {
            return object("type", "boolean");
        } else if (type instanceof Choice<?> choice) {
            return object("enum", choice.words());
        } else if (type instanceof Type.Simple) {
            return object(
                    "anyOf", List.of(object("type", "string"), object("type", "number"), object("type", "boolean")));
        } else if (type instanceof Type.Many<?> many) {
            return many(many);
        } else if (type instanceof Type.Keyed<?> keyed) {
            return keyed(keyed);
        } else if (type instanceof Type.OneOrMany<?, ?> either) {
            return anyOf(type(either.one()), type(either.many()));
        } else if (type instanceof Type.Either either) {
            return anyOf(type(either.simple()), reference(either.object()));
        } else if (type instanceof Type.Of<?> of) {
            return reference(of.form());
        } else if (type instanceof Type.Geometry) {
            return object(
                    "type",
                    "object",
                    "properties",
                    object("type", object("type", "string")),
                    "required",
                    List.of("type"));
        }
        return new LinkedHashMap<>();
    }

    private static Map<String, Object> text(Type.Text type) {
        return type.pattern().isEmpty()
                ? object("type", "string")
                : object("type", "string", "pattern", type.pattern());
    }

    private Map<String, Object> reference(Form<?> type) {
        objects.putIfAbsent(type.name(), type);
        return object("$ref", "#/$defs/" + type.name());
    }

    /** Keys and values in this order: the schema is the same each time. */
    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> anyOf(Object one, Object other) {
        return object("anyOf", List.of(one, other));
    }

    private Map<String, Object> many(Type.Many<?> many) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", type(many.item()));
        if (many.least() > 0) {
            schema.put("minItems", many.least());
        }
        return schema;
    }

    private Map<String, Object> keyed(Type.Keyed<?> keyed) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        if (keyed.provenance()) {
            Map<String, Object> common = new LinkedHashMap<>();
            Form.COMMON.forEach(field -> common.put(field.name(), anyOf(type(field.type()), type(keyed.value()))));
            schema.put("properties", common);
        }
        if (keyed.keys() == Type.Keys.YEAR) {
            schema.put("propertyNames", object("pattern", "^[0-9]{1,4}$|^source$|^note$|^assumption$"));
        }
        schema.put("additionalProperties", type(keyed.value()));
        return schema;
    }

    private static Map<String, Object> number(NumberKind kind) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", kind.whole() ? "integer" : "number");
        if (kind.unbounded()) {
            return schema;
        }
        schema.put(kind.lowOpen() ? "exclusiveMinimum" : "minimum", Literal.number(kind.low()));
        schema.put("maximum", Literal.number(kind.high()));
        return schema;
    }
}
