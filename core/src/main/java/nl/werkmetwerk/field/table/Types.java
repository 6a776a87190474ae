package nl.werkmetwerk.field.table;

import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.Type.Keys;

/** Types that many fields share. A figure is a number in whose place an item of the library may stand. */
final class Types {
    static final String NONE = "";
    static final String EUR = NumberKind.EUR;
    static final String YEARS = "year";

    static final Type<String> TEXT = Type.TEXT;
    static final Type<Boolean> BOOL = Type.BOOL;
    static final Type<Integer> YEAR = whole(NumberKind.YEAR, NONE);
    static final Type<Double> COUNT = number(NumberKind.COUNT, NONE);
    static final Type<Double> FRACTION = number(NumberKind.FRACTION, NONE);

    /** Figures. */
    static final Type<Double> RATE = figure(NumberKind.RATE, "1/year");

    static final Type<Double> SUM = figure(NumberKind.AMOUNT, EUR);
    static final Type<Double> YEARLY_SUM = figure(NumberKind.AMOUNT, EUR + "/year");
    static final Type<Double> PRICE = figure(NumberKind.AMOUNT, NumberKind.PER_UNIT);
    static final Type<Double> YEARLY_PRICE = figure(NumberKind.AMOUNT, NumberKind.PER_UNIT + "/year");
    static final Type<Integer> LIFE = new Type.Whole(NumberKind.LIFE, YEARS, true);
    static final Type<Integer> INTERVAL = new Type.Whole(NumberKind.INTERVAL, YEARS, true);
    static final Type<Integer> TERM = new Type.Whole(NumberKind.TERM, YEARS, true);

    /** Numbers of years that are no figures. */
    static final Type<Integer> SPAN = whole(NumberKind.YEARS, YEARS);

    private Types() {}

    static Type<Double> number(NumberKind kind, String unit) {
        return new Type.Number(kind, unit, false);
    }

    static Type<Integer> whole(NumberKind kind, String unit) {
        return new Type.Whole(kind, unit, false);
    }

    static Type<Double> figure(NumberKind kind, String unit) {
        return new Type.Number(kind, unit, true);
    }

    static <T> Type.Many<T> many(Form<T> form) {
        return many(form, 0);
    }

    static <T> Type.Many<T> many(Form<T> form, int least) {
        return new Type.Many<>(new Type.Of<>(form), least);
    }

    static Type.Many<String> texts(int least) {
        return new Type.Many<>(TEXT, least);
    }

    static <V> Type.Keyed<V> keyed(Keys keys, Type<V> value) {
        return new Type.Keyed<>(keys, value, true);
    }
}
