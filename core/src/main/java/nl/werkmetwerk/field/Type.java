package nl.werkmetwerk.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What may stand in a field, and the way between its value and a plain one: text, number, truth, list or map, and a
 * {@link Given} for an object that is read.
 *
 * @param <V> the value
 */
@SuppressWarnings("ClassInitializationDeadlock") // the constants: whoever reads or writes begins with the table
public sealed interface Type<V>
        permits Choice,
                Type.Text,
                Type.Numeric,
                Type.Version,
                Type.Seed,
                Type.Bool,
                Type.AsIs,
                Type.Many,
                Type.Keyed,
                Type.OneOrMany,
                Type.Either,
                Type.Of {
    /** A text that is not blank. */
    Type<String> TEXT = new Text("\\S");

    /** true or false. */
    Type<Boolean> BOOL = new Bool();

    /** A text, number or boolean. */
    Type<Object> SIMPLE = new Simple();

    /** The value that a valid plain one says. */
    V of(Object plain);

    /** A value as a plain one. */
    Object plain(V value);

    /** What holds where nothing is said: 0, false or nothing at all (MODEL 1); empty where that says nothing. */
    default Optional<V> none() {
        return Optional.empty();
    }

    /**
     * Something harmless for a value that is needed and not known.
     *
     * @param place a name that nothing else has
     */
    V standIn(String place);

    /**
     * A text.
     *
     * @param pattern a regular expression that is found in it; empty where any text will do
     */
    record Text(String pattern) implements Type<String> {
        @Override
        public String of(Object plain) {
            return (String) plain;
        }

        @Override
        public Object plain(String value) {
            return value;
        }

        @Override
        public String standIn(String place) {
            return "?" + place;
        }
    }

    /**
     * A number of any kind.
     *
     * @param <N> how it is held
     */
    sealed interface Numeric<N> extends Type<N> {
        /** Its range. */
        NumberKind kind();

        /** What it counts; {@value NumberKind#PER_UNIT} … is by the unit of the asset. */
        String unit();

        /** Whether an item of the library may stand in its place. */
        boolean figure();

        /** Whether it is an amount for one unit of the asset. */
        default boolean perUnit() {
            return unit().startsWith(NumberKind.PER_UNIT);
        }

        /** Whether it is an amount of money. */
        default boolean money() {
            return unit().startsWith(NumberKind.EUR);
        }
    }

    /** A number with a fraction. */
    @SuppressWarnings("JavaLangClash") // the word for what it is; it is written Type.Number
    record Number(NumberKind kind, String unit, boolean figure) implements Numeric<Double> {
        @Override
        public Double of(Object plain) {
            return ((java.lang.Number) plain).doubleValue();
        }

        @Override
        public Object plain(Double value) {
            return value;
        }

        @Override
        public Optional<Double> none() {
            return kind.allows(0) ? Optional.of(0.0) : Optional.empty();
        }

        @Override
        public Double standIn(String place) {
            return kind.harmless();
        }
    }

    /** A whole number. */
    record Whole(NumberKind kind, String unit, boolean figure) implements Numeric<Integer> {
        @Override
        public Integer of(Object plain) {
            return ((java.lang.Number) plain).intValue();
        }

        @Override
        public Object plain(Integer value) {
            return value.doubleValue();
        }

        @Override
        public Optional<Integer> none() {
            return kind.allows(0) ? Optional.of(0) : Optional.empty();
        }

        @Override
        public Integer standIn(String place) {
            return (int) kind.harmless();
        }
    }

    /**
     * The version of a shape: what is of another cannot be read.
     *
     * @param number the one that is read and written
     */
    record Version(int number) implements Type<Integer> {
        @Override
        public Integer of(Object plain) {
            return ((java.lang.Number) plain).intValue();
        }

        @Override
        public Object plain(Integer value) {
            return value;
        }

        @Override
        public Integer standIn(String place) {
            return number;
        }
    }

    /** Where random numbers begin: any whole number of 64 bits. */
    record Seed() implements Type<Long> {
        @Override
        public Long of(Object plain) {
            return ((java.lang.Number) plain).longValue();
        }

        @Override
        public Object plain(Long value) {
            return value;
        }

        @Override
        public Long standIn(String place) {
            return 1L;
        }
    }

    /** true or false. */
    record Bool() implements Type<Boolean> {
        @Override
        public Boolean of(Object plain) {
            return (Boolean) plain;
        }

        @Override
        public Object plain(Boolean value) {
            return value;
        }

        @Override
        public Optional<Boolean> none() {
            return Optional.of(false);
        }

        @Override
        public Boolean standIn(String place) {
            return false;
        }
    }

    /** What stands there is used as it stands. */
    sealed interface AsIs extends Type<Object> {
        @Override
        default Object of(Object plain) {
            return plain;
        }

        @Override
        default Object plain(Object value) {
            return value;
        }

        @Override
        default Object standIn(String place) {
            return "?" + place;
        }
    }

    /** A text, number or boolean. */
    record Simple() implements AsIs {}

    /** A GeoJSON geometry. */
    record Geometry() implements AsIs {}

    /** Whatever a later version reads. */
    record Any() implements AsIs {}

    /**
     * A list.
     *
     * @param least smallest number of items
     */
    record Many<V>(Type<V> item, int least) implements Type<List<V>> {
        @Override
        public List<V> of(Object plain) {
            return ((List<?>) plain).stream().map(item::of).toList();
        }

        @Override
        public Object plain(List<V> value) {
            return value.stream().map(item::plain).toList();
        }

        @Override
        public Optional<List<V>> none() {
            return least == 0 ? Optional.of(List.of()) : Optional.empty();
        }

        @Override
        public List<V> standIn(String place) {
            return least == 0 ? List.of() : List.of(item.standIn(place));
        }
    }

    /**
     * Free keys with a value each.
     *
     * @param keys what a key names
     * @param provenance whether {@code source}, {@code note} and {@code assumption} may stand among the keys
     */
    record Keyed<V>(Keys keys, Type<V> value, boolean provenance) implements Type<Map<String, V>> {
        @Override
        public Map<String, V> of(Object plain) {
            Map<String, V> map = new LinkedHashMap<>();
            ((Map<?, ?>) plain).forEach((key, one) -> map.put((String) key, value.of(one)));
            return map;
        }

        @Override
        public Object plain(Map<String, V> values) {
            Map<String, Object> map = new LinkedHashMap<>();
            values.forEach((key, one) -> map.put(key, value.plain(one)));
            return map;
        }

        @Override
        public Optional<Map<String, V>> none() {
            return Optional.of(Map.of());
        }

        @Override
        public Map<String, V> standIn(String place) {
            return Map.of();
        }
    }

    /** One value, or a list where there are several. */
    record OneOrMany<A, B>(Type<A> one, Many<B> many) implements Type<Object> {
        @Override
        public Object of(Object plain) {
            return plain instanceof List<?> ? many.of(plain) : one.of(plain);
        }

        @Override
        @SuppressWarnings("unchecked") // a list is a value of the one type, anything else of the other
        public Object plain(Object value) {
            return value instanceof List<?> ? many.plain((List<B>) value) : one.plain((A) value);
        }

        @Override
        public Object standIn(String place) {
            return one.standIn(place);
        }
    }

    /** A plain value, or an object that says how to get at one. */
    record Either(Type<?> simple, Form<Given> object) implements Type<Object> {
        @Override
        public Object of(Object plain) {
            return plain instanceof Given ? plain : simple.of(plain);
        }

        @Override
        public Object plain(Object value) {
            return value;
        }

        @Override
        public Object standIn(String place) {
            return "?" + place;
        }
    }

    /** An object of the table. */
    record Of<T>(Supplier<Form<T>> found) implements Type<T> {
        /** An object of a form. */
        public Of(Form<T> form) {
            this(() -> form);
        }

        /** An object of a form that is there only later: one that holds things of its own form. */
        public static <T> Of<T> later(Supplier<Form<T>> form) {
            return new Of<>(form);
        }

        /** What it is made of. */
        public Form<T> form() {
            return found.get();
        }

        @Override
        public T of(Object plain) {
            return form().make((Given) plain);
        }

        @Override
        public Object plain(T value) {
            return form().plain(value);
        }

        @Override
        public T standIn(String place) {
            return form().make(new Nothing(place));
        }
    }

    /** What the keys of a {@link Keyed} name. */
    enum Keys {
        KIND,
        DISCIPLINE,
        YEAR,
        ASSET,
        FREE
    }
}
