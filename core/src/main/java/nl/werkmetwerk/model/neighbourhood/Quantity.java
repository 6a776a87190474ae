package nl.werkmetwerk.model.neighbourhood;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.place.Attribute;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * How much of a measure there is on a section (MODEL-practice 12.2).
 *
 * @param attribute of the section, or {@code households}; absent: the same everywhere
 * @param factor how much of it, in the unit of the asset, 0 or more; without attribute the quantity itself
 */
public record Quantity(Optional<String> attribute, double factor) implements Serializable {
    /** One, everywhere. */
    public static final Quantity ONE = new Quantity(Optional.empty(), 1);

    /** @throws IllegalArgumentException if the attribute is empty or the factor below 0 */
    public Quantity {
        attribute.ifPresent(name -> Require.text(name, "attribute of a quantity"));
        Require.amount(factor, "factor of a quantity");
    }

    /** The quantity on a section; empty where the attribute is missing, no number, or what comes of it not above 0. */
    public OptionalDouble on(Section section) {
        double amount = attribute.map(name -> number(section, name)).orElse(1.0) * factor;
        return amount > 0 ? OptionalDouble.of(amount) : OptionalDouble.empty();
    }

    private static double number(Section section, String name) {
        return section.attribute(name)
                .filter(Attribute.Number.class::isInstance)
                .map(attribute -> ((Attribute.Number) attribute).value())
                .orElse(0.0);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
