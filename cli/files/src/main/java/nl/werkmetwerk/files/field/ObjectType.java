package nl.werkmetwerk.files.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An object of a scenario: a name, its fields, and which of them go together. */
public final class ObjectType {
    private final String name;
    private final Map<String, Field> fields;
    private final List<List<String>> alternatives;
    private final List<List<String>> conflicts;

    private ObjectType(
            String name, Map<String, Field> fields, List<List<String>> alternatives, List<List<String>> conflicts) {
        this.name = name;
        this.fields = fields;
        this.alternatives = alternatives;
        this.conflicts = conflicts;
    }

    /** An object with these fields, to which those of any object are added. */
    static ObjectType of(String name, Field... fields) {
        Map<String, Field> map = new LinkedHashMap<>();
        Stream.concat(Stream.of(fields), FieldTable.PROVENANCE.stream())
                .forEach(field -> map.putIfAbsent(field.name(), field));
        return new ObjectType(name, map, List.of(), List.of());
    }

    /** Of these fields exactly one must be there. */
    ObjectType exactlyOne(String one, String other) {
        return new ObjectType(name, fields, with(alternatives, one, other), conflicts);
    }

    /** These fields cannot both be there. */
    ObjectType notBoth(String one, String other) {
        return new ObjectType(name, fields, alternatives, with(conflicts, one, other));
    }

    /** The same object with only some of its fields. */
    public ObjectType only(Set<String> names) {
        Map<String, Field> some = new LinkedHashMap<>(fields);
        some.keySet().retainAll(names);
        return new ObjectType(name, some, List.of(), List.of());
    }

    /** The same object with all but some of its fields, none of them required: what is filled in elsewhere stays out. */
    ObjectType partWithout(Set<String> names) {
        Map<String, Field> some = new LinkedHashMap<>();
        fields.values().stream()
                .filter(field -> !names.contains(field.name()))
                .forEach(field -> some.put(field.name(), field.asOptional()));
        return new ObjectType(name, some, List.of(), conflicts);
    }

    private static List<List<String>> with(List<List<String>> pairs, String one, String other) {
        return Stream.concat(pairs.stream(), Stream.of(List.of(one, other))).collect(Collectors.toList());
    }

    /** Name in the table, for explanations and the schema. */
    public String name() {
        return name;
    }

    /** By name, in the order of the table. */
    public Map<String, Field> fields() {
        return fields;
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
    public String key(Field field) {
        return (FieldTable.PROVENANCE.contains(field) ? "any" : name) + "." + field.name();
    }
}
