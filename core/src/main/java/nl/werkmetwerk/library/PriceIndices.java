package nl.werkmetwerk.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Price levels by discipline and year, in any base (MODEL 14.4); nothing is interpolated.
 *
 * @param series discipline → year → value above 0
 */
public record PriceIndices(Map<String, Map<Integer, Double>> series) {
    /** No index at all. */
    public static final PriceIndices NONE = new PriceIndices(Map.of());

    /** @throws IllegalArgumentException if a value is not above 0 */
    public PriceIndices {
        Map<String, Map<Integer, Double>> copy = new LinkedHashMap<>();
        series.forEach((discipline, values) -> copy.put(discipline, Map.copyOf(values)));
        series = Map.copyOf(copy);
        series.values().forEach(values -> values.values().forEach(PriceIndices::requirePositive));
    }

    /** The value of a discipline in a year, where it is known. */
    public OptionalDouble value(String discipline, int year) {
        Double value = series.getOrDefault(discipline, Map.of()).get(year);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static void requirePositive(double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a price index (" + value + ") lies above 0");
        }
    }
}
