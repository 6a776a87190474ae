package nl.werkmetwerk.field;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a thing is made of: a name, its fields, which of them go together, and how it is made of their values.
 *
 * @param <T> the thing
 */
public final class Form<T> {
    /** Fields that any object of a file may carry (MODEL 1.22); no thing keeps them. */
    public static final List<Field<?, ?>> COMMON = List.of(
            Field.unkept("source", Type.TEXT).example("riool.net/vervanging").model("1.22"),
            Field.unkept("note", Type.TEXT).model("1.22"),
            Field.unkept("assumption", Type.BOOL).absent(false).model("1.22").example("true"));

    private static final List<String> LABELS = List.of("id", "name", "kind");

    private final String name;
    private final List<Field<T, ?>> kept;
    private final Function<Given, T> maker;
    private final Map<String, Field<?, ?>> fields;
    private final List<List<String>> alternatives;
    private final List<List<String>> conflicts;

    /** Field that has no place here → its code of MODEL-practice 19. */
    private final Map<String, String> refused;

    private Form(
            String name,
            List<Field<T, ?>> kept,
            Function<Given, T> maker,
            Map<String, Field<?, ?>> fields,
            List<List<String>> alternatives,
            List<List<String>> conflicts,
            Map<String, String> refused) {
        this.name = name;
        this.kept = kept;
        this.maker = maker;
        this.fields = Collections.unmodifiableMap(fields);
        this.alternatives = alternatives;
        this.conflicts = conflicts;
        this.refused = refused;
    }

    /**
     * A form.
     *
     * @param maker makes the thing of valid values, or of what stands in for them
     * @param fields in the order in which they are written
     */
    public static <T> Form<T> of(String name, Function<Given, T> maker, List<Field<T, ?>> fields) {
        return new Form<>(name, List.copyOf(fields), maker, byName(fields.stream()), List.of(), List.of(), Map.of());
    }

    /** A form of which the values are used as they are given. */
    public static Form<Given> plain(String name, List<Field<Given, ?>> fields) {
        return of(name, Function.identity(), fields);
    }

    private static Map<String, Field<?, ?>> byName(Stream<? extends Field<?, ?>> fields) {
        Map<String, Field<?, ?>> map = new LinkedHashMap<>();
        fields.forEach(field -> map.putIfAbsent(field.name(), field));
        return map;
    }

    /** The same, with the fields that any object of a file may carry. */
    public Form<T> withCommon() {
        Stream<Field<?, ?>> more = Stream.concat(fields.values().stream(), COMMON.stream());
        return new Form<>(name, kept, maker, byName(more), alternatives, conflicts, refused);
    }

    /** Of these fields exactly one must be there. */
    public Form<T> exactlyOne(Field<T, ?> one, Field<T, ?> other) {
        return new Form<>(name, kept, maker, fields, with(alternatives, one, other), conflicts, refused);
    }

    /** These fields cannot both be there. */
    public Form<T> notBoth(Field<T, ?> one, Field<T, ?> other) {
        return new Form<>(name, kept, maker, fields, alternatives, with(conflicts, one, other), refused);
    }

    /**
     * These fields, which a like thing has elsewhere, have no place here.
     *
     * @param code of MODEL-practice 19 for one that is there
     */
    public Form<T> refusing(String code, String... names) {
        Map<String, String> all = new LinkedHashMap<>(refused);
        Stream.of(names).forEach(field -> all.put(field, code));
        return new Form<>(name, kept, maker, fields, alternatives, conflicts, Map.copyOf(all));
    }

    /** Code of MODEL-practice 19 for a field that has no place here; empty where it names none. */
    public Optional<String> refusal(String field) {
        return Optional.ofNullable(refused.get(field));
    }

    private static List<List<String>> with(List<List<String>> pairs, Field<?, ?> one, Field<?, ?> other) {
        return Stream.concat(pairs.stream(), Stream.of(List.of(one.name(), other.name())))
                .toList();
    }

    /** Some of its fields, as they are given. */
    public Form<Given> only(Set<String> names) {
        Stream<Field<?, ?>> some = fields.values().stream().filter(field -> names.contains(field.name()));
        return new Form<>(name, List.of(), Function.identity(), byName(some), List.of(), List.of(), refused);
    }

    /** All but some of its fields, as they are given, none of them required: what is filled in elsewhere stays out. */
    public Form<Given> partWithout(Set<String> names) {
        Stream<Field<?, ?>> some = fields.values().stream()
                .filter(field -> !names.contains(field.name()))
                .map(field -> field.isRequired() ? field.optional() : field);
        return new Form<>(name, List.of(), Function.identity(), byName(some), List.of(), conflicts, refused);
    }

    /** Name in the table, for explanations and the schema. */
    public String name() {
        return name;
    }

    /** By name, in the order of the table. */
    public Map<String, Field<?, ?>> fields() {
        return fields;
    }

    /** The fields that a thing has values for, in the order of the table. */
    public List<Field<T, ?>> kept() {
        return kept;
    }

    /** Pairs of which exactly one is there. */
    public List<List<String>> alternatives() {
        return alternatives;
    }

    /** Pairs that exclude each other. */
    public List<List<String>> conflicts() {
        return conflicts;
    }

    /** Key of the explanation of one of its fields. */
    public String key(Field<?, ?> field) {
        return (COMMON.contains(field) ? "any" : name) + "." + field.name();
    }

    /** The field that tells one thing in a list from the others; empty when there is none. */
    public Optional<Field<T, ?>> label() {
        return LABELS.stream()
                .flatMap(label -> kept.stream().filter(field -> field.name().equals(label)))
                .findFirst();
    }

    /**
     * Makes the thing.
     *
     * @throws IllegalArgumentException if the values do not go together
     */
    public T make(Given given) {
        return maker.apply(given);
    }

    /** What a thing says, as plain values by field: what goes without saying is left out. */
    public Map<String, Object> plain(T thing) {
        Map<String, Object> values = new LinkedHashMap<>();
        kept.forEach(field -> put(values, field, thing));
        return values;
    }

    private <V> void put(Map<String, Object> values, Field<T, V> field, T thing) {
        field.said(thing)
                .ifPresent(value -> values.put(field.name(), field.type().plain(value)));
    }
}
