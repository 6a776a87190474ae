package nl.werkmetwerk.parties;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What a split gives to one party, in euro of present value at the price level of the case.
 *
 * @param party id
 * @param amount its part of the saving, x_i
 * @param receives what the others pay it: x_i less what it saves on its own assets; over all parties 0
 * @param perYear {@code receives} as equal real payments in every year of the horizon
 * @param standardError of {@code amount}, where it was estimated from a sample
 */
public record Share(String party, double amount, double receives, double perYear, OptionalDouble standardError)
        implements Serializable {
    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
