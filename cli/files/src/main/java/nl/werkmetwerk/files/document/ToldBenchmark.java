package nl.werkmetwerk.files.document;

import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.portfolio.Benchmark;
import nl.werkmetwerk.portfolio.JudgedCity;

/**
 * Cities beside each other by one indicator (MODEL-practice 16.2).
 *
 * @param indicator its id
 * @param per what is divided by
 * @param mean of all cities
 * @param se its standard error
 * @param sd between streets of one city
 * @param between cities
 * @param cities in order of name
 * @param leftOut sections without a value
 */
public record ToldBenchmark(
        String indicator,
        String per,
        OptionalDouble mean,
        OptionalDouble se,
        OptionalDouble sd,
        OptionalDouble between,
        List<JudgedCity> cities,
        int leftOut) {
    public ToldBenchmark {
        cities = List.copyOf(cities);
    }

    /** Tells one. */
    public static ToldBenchmark of(Benchmark benchmark) {
        return new ToldBenchmark(
                benchmark.of().id(),
                benchmark.of().per().word(),
                benchmark.mean(),
                benchmark.se(),
                benchmark.sd(),
                benchmark.between(),
                benchmark.cities(),
                benchmark.leftOut());
    }
}
