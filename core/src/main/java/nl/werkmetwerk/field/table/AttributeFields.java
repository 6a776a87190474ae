package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.table.Types.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.Type.Keys;
import nl.werkmetwerk.model.place.Attribute;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.place.Wanted;

/** What sections are, and what they have to be (MODEL 1.10 and 4.9). */
public final class AttributeFields {
    /** Attributes by name. */
    static final Type<Map<String, Object>> ATTRIBUTES = new Type.Keyed<>(Keys.FREE, Type.SIMPLE, false);

    private static final Field<Given, Double> MIN = bound("min", "10");
    private static final Field<Given, Double> MAX = bound("max", "40");

    /** A number between bounds. */
    private static final Form<Given> BOUNDS =
            Form.plain("bounds", List.of(MIN, MAX)).withCommon();

    /** Which sections are meant: by attribute one value, several, or bounds. */
    static final Type<Map<String, Object>> CONDITION = new Type.Keyed<>(
            Keys.FREE,
            new Type.Either(new Type.OneOrMany<>(Type.SIMPLE, new Type.Many<>(Type.SIMPLE, 1)), BOUNDS),
            false);

    private AttributeFields() {}

    private static Field<Given, Double> bound(String name, String example) {
        return Field.<Given, Double>unkept(name, number(NumberKind.BOUND, NONE))
                .model("4.9")
                .example(example);
    }

    static Map<String, Object> written(Map<String, Attribute> attributes) {
        return each(attributes, AttributeFields::written);
    }

    static Map<String, Attribute> attributes(Map<String, Object> written) {
        return each(written, AttributeFields::attribute);
    }

    static Map<String, Object> written(Condition condition) {
        return each(condition.wanted(), AttributeFields::written);
    }

    static Condition condition(Map<String, Object> written) {
        return new Condition(each(written, AttributeFields::wanted));
    }

    private static <A, B> Map<String, B> each(Map<String, A> values, Function<A, B> way) {
        Map<String, B> others = new LinkedHashMap<>();
        values.forEach((name, value) -> others.put(name, way.apply(value)));
        return others;
    }

    /** An attribute as a file says it: a text, a number, or yes or no. */
    public static Object written(Attribute attribute) {
        if (attribute instanceof Attribute.Number number) {
            return number.value();
        }
        return attribute instanceof Attribute.Flag flag ? (Object) flag.value() : attribute.toString();
    }

    /** What a file says of an attribute. */
    public static Attribute attribute(Object written) {
        if (written instanceof Double number) {
            return new Attribute.Number(number);
        }
        return written instanceof Boolean flag ? new Attribute.Flag(flag) : new Attribute.Text(written.toString());
    }

    private static Object written(Wanted wanted) {
        if (wanted instanceof Wanted.Within bounds) {
            Map<String, Object> written = new LinkedHashMap<>();
            bounds.min().ifPresent(value -> written.put(MIN.name(), value));
            bounds.max().ifPresent(value -> written.put(MAX.name(), value));
            return written;
        }
        List<Object> values = ((Wanted.OneOf) wanted)
                .values().stream().map(AttributeFields::written).toList();
        return values.size() == 1 ? values.get(0) : values;
    }

    private static Wanted wanted(Object written) {
        if (written instanceof Given bounds) {
            return new Wanted.Within(bounds.number(MIN), bounds.number(MAX));
        }
        List<?> values = written instanceof List<?> several ? several : List.of(written);
        return new Wanted.OneOf(values.stream().map(AttributeFields::attribute).toList());
    }
}
