package nl.werkmetwerk.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkmetwerk.pooling.Student;

/**
 * Progress from what was measured: β the least-squares slope of ln cost on ln experience within cities, ρ = 2^β, with the
 * range of Student (MODEL-practice 13.1).
 */
final class ProgressFit {
    private ProgressFit() {}

    /**
     * The fit; absent where there are too few observations.
     *
     * @param cities of each observation
     * @param costs of a unit, each above 0
     * @param experience x_j, each above 0
     */
    static Optional<FoundProgress> of(List<String> cities, double[] costs, double[] experience) {
        double[] y = withinCities(cities, costs);
        double[] x = withinCities(cities, experience);
        long free = costs.length - cities.stream().distinct().count() - 1;
        double squares = 0;
        double products = 0;
        for (int j = 0; j < x.length; j++) {
            squares += x[j] * x[j];
            products += x[j] * y[j];
        }
        if (free < 1 || squares == 0) {
            return Optional.empty();
        }
        double slope = products / squares;
        double left = 0;
        for (int j = 0; j < x.length; j++) {
            left += Math.pow(y[j] - slope * x[j], 2);
        }
        double reach = Student.p95(OptionalInt.of((int) free)) * Math.sqrt(left / free / squares);
        return Optional.of(
                new FoundProgress(Math.pow(2, slope), Math.pow(2, slope - reach), Math.pow(2, slope + reach), true));
    }

    /** Logarithms less their city's mean. */
    private static double[] withinCities(List<String> cities, double[] values) {
        Map<String, Double> sums = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int j = 0; j < values.length; j++) {
            sums.merge(cities.get(j), Math.log(values[j]), Double::sum);
            counts.merge(cities.get(j), 1, Integer::sum);
        }
        double[] less = new double[values.length];
        for (int j = 0; j < values.length; j++) {
            String city = cities.get(j);
            less[j] = Math.log(values[j]) - sums.getOrDefault(city, 0.0) / counts.getOrDefault(city, 1);
        }
        return less;
    }
}
