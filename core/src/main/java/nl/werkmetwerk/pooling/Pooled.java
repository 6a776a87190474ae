package nl.werkmetwerk.pooling;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What observations of several cities tell together (MODEL-practice 13.2).
 *
 * @param n number of observations
 * @param cities number of cities
 * @param mean of a city
 * @param sd σ, standard deviation between streets of one city; empty where nothing tells streets from cities
 * @param between τ, standard deviation between cities; empty where that is not known
 * @param se standard error of the mean
 * @param df degrees of freedom of Student; empty: normal
 * @param low P5 of the mean
 * @param high P95 of the mean
 * @param street of one street in a city that was not observed; absent where τ is not known
 * @param probabilityPositive probability that the mean is above 0
 * @param byCity in order of the observations
 */
public record Pooled(
        int n,
        int cities,
        double mean,
        OptionalDouble sd,
        OptionalDouble between,
        double se,
        OptionalInt df,
        double low,
        double high,
        Optional<Interval> street,
        double probabilityPositive,
        List<CityMean> byCity)
        implements Serializable {
    public Pooled {
        byCity = List.copyOf(byCity);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
