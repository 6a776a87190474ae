package nl.werkmetwerk.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.model.place.Attribute;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.place.Wanted;

/** What sections are and what they have to be, from what was read (MODEL 1.10, 4.9). */
final class Conditions {
    private Conditions() {}

    /** Attributes of a section, by name. */
    static Map<String, Attribute> attributes(Map<String, Object> read) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        read.forEach((name, value) -> attributes.put(name, attribute(value)));
        return attributes;
    }

    private static Attribute attribute(Object read) {
        if (read instanceof Double number) {
            return new Attribute.Number(number);
        }
        return read instanceof Boolean flag ? new Attribute.Flag(flag) : new Attribute.Text(read.toString());
    }

    /** A condition; an entry is a value, one of several, or bounds. */
    static Condition condition(Map<String, Object> read) {
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        read.forEach((name, value) -> wanted.put(name, wanted(value)));
        return new Condition(wanted);
    }

    private static Wanted wanted(Object read) {
        return read instanceof Values bounds
                ? new Wanted.Within(bounds.number("min"), bounds.number("max"))
                : new Wanted.OneOf(
                        listed(read).stream().map(Conditions::attribute).toList());
    }

    /** One value or several, as a list; nothing when absent. */
    static List<?> listed(Object read) {
        if (read == null) {
            return List.of();
        }
        return read instanceof List<?> several ? several : List.of(read);
    }
}
