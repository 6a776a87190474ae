package nl.werkmetwerk.files.result.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.werkmetwerk.compare.Amounts;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;

/** Euro amounts by every value of an enum: one field each. */
final class AmountFields {
    private AmountFields() {}

    /**
     * The form of such amounts.
     *
     * @param id name of the field of a value
     * @param model section of MODEL that explains them
     */
    static <K extends Enum<K>> Form<Amounts<K>> of(String name, Class<K> keys, Function<K, String> id, String model) {
        Map<K, Field<Amounts<K>, Double>> fields = new EnumMap<>(keys);
        for (K key : keys.getEnumConstants()) {
            fields.put(
                    key,
                    Field.of(id.apply(key), ResultTypes.EURO, (Amounts<K> amounts) -> amounts.of(key))
                            .required()
                            .model(model));
        }
        return Form.of(
                name,
                given -> Amounts.of(keys, key -> given.get(Objects.requireNonNull(fields.get(key)))),
                List.copyOf(fields.values()));
    }
}
