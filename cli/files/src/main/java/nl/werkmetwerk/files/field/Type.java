package nl.werkmetwerk.files.field;

import java.util.List;

/** What may stand in a field. */
public sealed interface Type {
    /** A text that is not blank. */
    record Text() implements Type {}

    /**
     * A number.
     *
     * @param kind its range
     * @param unit what it counts; {@value FieldTable#PER_UNIT} … is by the unit of the asset
     * @param figure whether an item of the library may stand in its place
     */
    record Number(NumberKind kind, String unit, boolean figure) implements Type {
        /** Whether it is an amount for one unit of the asset. */
        public boolean perUnit() {
            return unit.startsWith(FieldTable.PER_UNIT);
        }

        /** Whether it is an amount of money. */
        public boolean money() {
            return unit.startsWith("EUR");
        }
    }

    /** true or false. */
    record Bool() implements Type {}

    /** One of a few words. */
    record Choice(List<String> words) implements Type {}

    /** A text, number or boolean. */
    record Simple() implements Type {}

    /** A list. @param least smallest number of items */
    record Many(Type item, int least) implements Type {}

    /**
     * Free keys with a value each.
     *
     * @param keys what a key names
     * @param provenance whether {@code source}, {@code note} and {@code assumption} may stand among the keys
     */
    record Keyed(Keys keys, Type value, boolean provenance) implements Type {}

    /** One value, or a list where there are several. */
    record OneOrMany(Type one, Many many) implements Type {}

    /** A plain value, or an object that says how to get at one. */
    record Either(Type plain, ObjectType object) implements Type {}

    /** An object of the table. */
    record Of(ObjectType object) implements Type {}

    /** A GeoJSON geometry. */
    record Geometry() implements Type {}

    /** Whatever a later version reads. */
    record Any() implements Type {}

    /** What the keys of a {@link Keyed} name. */
    enum Keys {
        KIND,
        DISCIPLINE,
        YEAR,
        ASSET,
        FREE
    }
}
