package nl.werkmetwerk.files.result.table;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.Type.Keys;
import nl.werkmetwerk.model.plan.Baseline;

/** Types that many fields of results share. */
final class ResultTypes {
    private static final String NONE = "";

    /** A name or id. */
    static final Type<String> TEXT = Type.TEXT;

    /** What a user wrote, or a place: may be empty. */
    static final Type<String> WORDS = new Type.Text("");

    static final Type<Boolean> BOOL = Type.BOOL;
    static final Type<Double> EURO = number(NumberKind.RESULT, NumberKind.EUR);
    static final Type<Double> YEARLY_EURO = number(NumberKind.RESULT, NumberKind.EUR + "/year");

    /** A number without a unit, or with the unit of what it is about. */
    static final Type<Double> NUMBER = number(NumberKind.RESULT, NONE);

    /** From 0 to 1. */
    static final Type<Double> SHARE = number(NumberKind.FRACTION, NONE);

    static final Type<Double> YEARLY_RATE = number(NumberKind.RESULT, "1/year");
    static final Type<Integer> YEAR = new Type.Whole(NumberKind.WHOLE_RESULT, NONE, false);
    static final Type<Integer> YEARS = new Type.Whole(NumberKind.WHOLE_RESULT, "year", false);
    static final Type<Integer> COUNT = new Type.Whole(NumberKind.WHOLE_RESULT, NONE, false);
    static final Type<Map<String, Double>> EUROS = keyed(EURO);

    /** Quantities by impact kind, each in its own unit. */
    static final Type<Map<String, Double>> IMPACTS = keyed(NUMBER);

    static final Type<List<String>> TEXTS = many(TEXT);
    static final Type<List<Integer>> YEAR_LIST = many(YEAR);
    static final Type<Baseline> BASELINE = Choice.named(List.of(Baseline.values()), Baseline::id);

    static final Type<Long> SEED = new Type.Seed();

    private ResultTypes() {}

    /** A number that is not defined where it is not finite. */
    static OptionalDouble defined(double number) {
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    private static Type<Double> number(NumberKind kind, String unit) {
        return new Type.Number(kind, unit, false);
    }

    static <V> Type<List<V>> many(Type<V> item) {
        return new Type.Many<>(item, 0);
    }

    static <V> Type<List<V>> many(Form<V> item) {
        return many(new Type.Of<>(item));
    }

    static <V> Type<V> one(Form<V> form) {
        return new Type.Of<>(form);
    }

    static <V> Type<Map<String, V>> keyed(Type<V> value) {
        return new Type.Keyed<>(Keys.FREE, value, false);
    }
}
