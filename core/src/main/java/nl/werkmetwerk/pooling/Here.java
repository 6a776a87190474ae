package nl.werkmetwerk.pooling;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What one city may expect (MODEL-practice 13.2).
 *
 * @param city its name; absent: it was not observed, or there are several
 * @param mean of the city
 * @param se standard error of that
 * @param low P5 of the mean
 * @param high P95 of the mean
 * @param street of one street of it
 * @param probabilityPositive probability that the mean is above 0
 */
public record Here(
        Optional<String> city,
        double mean,
        double se,
        double low,
        double high,
        Interval street,
        double probabilityPositive)
        implements Serializable {
    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
