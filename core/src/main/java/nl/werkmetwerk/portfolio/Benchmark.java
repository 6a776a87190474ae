package nl.werkmetwerk.portfolio;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Cities beside each other by one indicator, in order of name, without a rank (MODEL-practice 16.2).
 *
 * @param of the indicator
 * @param mean of all cities; empty where no street has a value
 * @param se its standard error
 * @param sd between streets of one city
 * @param between cities
 * @param leftOut sections without a city, or without what is divided by
 * @param cities in order of name
 */
public record Benchmark(
        Indicator of,
        OptionalDouble mean,
        OptionalDouble se,
        OptionalDouble sd,
        OptionalDouble between,
        int leftOut,
        List<JudgedCity> cities)
        implements Serializable {
    public Benchmark {
        cities = List.copyOf(cities);
    }
}
