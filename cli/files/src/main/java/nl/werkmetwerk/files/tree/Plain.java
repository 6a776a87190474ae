package nl.werkmetwerk.files.tree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read as plain values, which {@link FlowText} writes as they stood: maps, lists, texts, numbers to their last
 * digit, booleans; null for nothing.
 */
public final class Plain {
    private static final int MOST_SCALE = 400;

    private Plain() {}

    /** Any value. */
    public static @Nullable Object of(Node node) {
        if (node instanceof Mapping mapping) {
            return of(mapping);
        } else if (node instanceof Listing listing) {
            List<@Nullable Object> items = new ArrayList<>(listing.items().size());
            listing.items().forEach(item -> items.add(of(item)));
            return items;
        }
        return scalar((Scalar) node);
    }

    /** The fields of an object, in their order. */
    public static Map<String, @Nullable Object> of(Mapping mapping) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> fields.put(entry.key(), of(entry.value())));
        return fields;
    }

    private static @Nullable Object scalar(Scalar scalar) {
        if (scalar.empty()) {
            return null;
        }
        if (scalar.isNumber() && Double.isFinite(scalar.number())) {
            return decimal(scalar);
        }
        return scalar.isBoolean() ? (Object) scalar.isTrue() : scalar.text();
    }

    /** As it was written; where its exponent is beyond those of numbers, what it comes to. */
    private static BigDecimal decimal(Scalar scalar) {
        try {
            BigDecimal written = new BigDecimal(scalar.text());
            if (Math.abs((long) written.scale()) <= MOST_SCALE) {
                return written;
            }
        } catch (NumberFormatException e) {
            // an exponent beyond an int
        }
        return BigDecimal.valueOf(scalar.number());
    }
}
