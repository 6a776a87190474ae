package nl.werkmetwerk.portfolio;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.pooling.CityMean;
import nl.werkmetwerk.pooling.Interval;

/**
 * What one city learnt and another may expect (MODEL-practice 16.3): figures travel, case files need not.
 *
 * @param about id of the principle, or of the item of a library
 * @param ofCase case of the principle; absent for an item
 * @param byCity what each city saw, in order of the observations
 * @param street what one street in a city not observed may expect; absent where nothing tells it
 */
public record Travel(String about, Optional<String> ofCase, List<CityMean> byCity, Optional<Interval> street)
        implements Serializable {
    public Travel {
        byCity = List.copyOf(byCity);
    }
}
