package nl.werkmetwerk.model.place;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/** What an attribute of a section has to be (MODEL 4.9). Its text names the values or the bounds. */
public sealed interface Wanted extends Serializable {
    /** Whether an attribute that is there meets it. */
    boolean metBy(Attribute attribute);

    /** One of these values; a number, a text and a flag are never the same. */
    record OneOf(List<Attribute> values) implements Wanted {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean metBy(Attribute attribute) {
            return values.contains(attribute);
        }

        @Override
        public String toString() {
            return values.stream().map(Attribute::toString).collect(Collectors.joining(", "));
        }
    }

    /**
     * A number between bounds, both included; an attribute that is no number does not meet it.
     *
     * @param min least, absent: none
     * @param max greatest, absent: none
     */
    record Within(OptionalDouble min, OptionalDouble max) implements Wanted {
        /** @throws IllegalArgumentException if a bound is not finite or too large */
        public Within {
            min.ifPresent(value -> Require.finite(value, "min"));
            max.ifPresent(value -> Require.finite(value, "max"));
        }

        @Override
        public boolean metBy(Attribute attribute) {
            return attribute instanceof Attribute.Number number
                    && number.value() >= min.orElse(number.value())
                    && number.value() <= max.orElse(number.value());
        }

        @Override
        public String toString() {
            return bound(min) + "–" + bound(max);
        }

        private static String bound(OptionalDouble of) {
            return of.isPresent() ? new Attribute.Number(of.getAsDouble()).toString() : "";
        }

        @Serial
        private Object writeReplace() {
            return StoredRecord.of(this);
        }
    }
}
