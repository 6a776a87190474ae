package nl.werkmetwerk.pooling;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What was seen in one city.
 *
 * @param city its name
 * @param n number of observations there
 * @param mean of these
 * @param shrunk what the city may expect, given the others too; empty where nothing tells streets from cities
 */
public record CityMean(String city, int n, double mean, OptionalDouble shrunk) implements Serializable {
    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
