package nl.werkmetwerk.compare;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Euro amounts by every value of an enum: there is always one, 0 where nothing is. In the order of the enum; cannot be
 * changed.
 *
 * @param <K> what the amounts are split by
 */
public final class Amounts<K extends Enum<K>> implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final Class<K> keys;
    private final double[] amounts;

    private Amounts(Class<K> keys, double[] amounts) {
        this.keys = keys;
        this.amounts = amounts;
    }

    /**
     * Asks for the amount of every value.
     *
     * @param keys the enum
     * @param amount euro of one
     */
    public static <K extends Enum<K>> Amounts<K> of(Class<K> keys, ToDoubleFunction<K> amount) {
        return new Amounts<>(
                keys, Arrays.stream(keys.getEnumConstants()).mapToDouble(amount).toArray());
    }

    /** Euro of one value. */
    public double of(K key) {
        return amounts[key.ordinal()];
    }

    /** Sum over all values, in their order. */
    public double sum() {
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        return sum;
    }

    /** The same as a map that cannot be changed, in the order of the enum. */
    public Map<K, Double> asMap() {
        Map<K, Double> map = new EnumMap<>(keys);
        for (K key : keys.getEnumConstants()) {
            map.put(key, of(key));
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amounts<?> same && keys == same.keys && Arrays.equals(amounts, same.amounts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(amounts);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
