package nl.werkmetwerk.pooling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.model.practice.Spread;

/**
 * Observations of streets in cities, pooled: y = city + street, σ² between streets of a city, τ² between cities, both by
 * the method of moments (MODEL-practice 13.2).
 */
public final class Pooling {
    private final double[] values;

    /** By observation the number of its city, in order of the observations. */
    private final int[] cityOf;

    private final List<String> names;
    private final int[] counts;
    private final double[] means;

    /** Whether streets are told from cities: there is a city with several, or their spread is given. */
    private final boolean told;

    private final double streetVariance;

    /** τ²; not known for one city without a given spread. */
    private final OptionalDouble cityVariance;

    private final double mean;
    private final double se;
    private final OptionalInt df;
    private final boolean spreadUnused;

    private Pooling(List<String> cities, double[] values, Spread given) {
        this.values = values.clone();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        cities.forEach(city -> numbers.putIfAbsent(city, numbers.size()));
        names = List.copyOf(numbers.keySet());
        cityOf = cities.stream().mapToInt(numbers::get).toArray();
        counts = new int[names.size()];
        means = new double[names.size()];
        sumUp();
        boolean several = values.length > names.size();
        boolean fewStreets = !several && given.street().isPresent();
        told = several || fewStreets;
        streetVariance = fewStreets ? square(given.street().getAsDouble()) : several ? withinCities() : 0;
        boolean oneCity = names.size() == 1;
        spreadUnused = (several && given.street().isPresent())
                || (!oneCity && given.city().isPresent());
        cityVariance = oneCity ? squared(given.city()) : OptionalDouble.of(betweenCities());
        mean = oneCity ? means[0] : weightedMean();
        se = oneCity ? Math.sqrt(streetVariance / values.length) : standardError();
        df = oneCity && fewStreets ? OptionalInt.empty() : OptionalInt.of((oneCity ? values.length : names.size()) - 1);
    }

    /**
     * Pools values.
     *
     * @param cities of each value, in the same order
     * @param values at least one
     * @param given what is known of how far they differ
     * @throws IllegalArgumentException if there is one value and no {@code spread.street}, or not a city for each
     */
    public static Pooling of(List<String> cities, double[] values, Spread given) {
        if (values.length == 0 || cities.size() != values.length) {
            throw new IllegalArgumentException(cities.size() + " cities of " + values.length + " values");
        }
        if (values.length == 1 && given.street().isEmpty()) {
            throw new IllegalArgumentException("one observation needs spread.street");
        }
        return new Pooling(cities, values, given);
    }

    private void sumUp() {
        for (int j = 0; j < values.length; j++) {
            counts[cityOf[j]]++;
            means[cityOf[j]] += values[j];
        }
        for (int i = 0; i < means.length; i++) {
            means[i] /= counts[i];
        }
    }

    private static double square(double number) {
        return number * number;
    }

    private static OptionalDouble squared(OptionalDouble sd) {
        return sd.isPresent() ? OptionalDouble.of(square(sd.getAsDouble())) : OptionalDouble.empty();
    }

    /** Σ(y−ȳ_i)²/(n−k). */
    private double withinCities() {
        double sum = 0;
        for (int j = 0; j < values.length; j++) {
            sum += square(values[j] - means[cityOf[j]]);
        }
        return sum / (values.length - means.length);
    }

    /** max(0, (MSB − σ²)/n₀). */
    private double betweenCities() {
        int n = values.length;
        double all = Arrays.stream(values).sum() / n;
        double between = 0;
        double squares = 0;
        for (int i = 0; i < means.length; i++) {
            between += counts[i] * square(means[i] - all);
            squares += square(counts[i]);
        }
        int free = means.length - 1;
        double typical = (n - squares / n) / free;
        return Math.max(0, (between / free - streetVariance) / typical);
    }

    /** τ² + σ²/n_i. */
    private double variance(int city) {
        return cityVariance.orElse(0) + streetVariance / counts[city];
    }

    private double weight(int city) {
        double variance = variance(city);
        return variance == 0 ? counts[city] : 1 / variance;
    }

    private double weights() {
        double sum = 0;
        for (int i = 0; i < means.length; i++) {
            sum += weight(i);
        }
        return sum;
    }

    private double weightedMean() {
        double sum = 0;
        for (int i = 0; i < means.length; i++) {
            sum += weight(i) * means[i];
        }
        return sum / weights();
    }

    private double standardError() {
        return variance(0) == 0 ? 0 : 1 / Math.sqrt(weights());
    }

    /** B_i = τ²/(τ² + σ²/n_i). */
    private double own(int city) {
        double variance = variance(city);
        return variance == 0 ? 0 : cityVariance.orElse(0) / variance;
    }

    private double shrunk(int city) {
        return means.length == 1 ? means[0] : mean + own(city) * (means[city] - mean);
    }

    /** What they tell together. */
    public Pooled pooled() {
        List<CityMean> byCity = new ArrayList<>();
        for (int i = 0; i < means.length; i++) {
            OptionalDouble shrunk = told ? OptionalDouble.of(shrunk(i)) : OptionalDouble.empty();
            byCity.add(new CityMean(names.get(i), counts[i], means[i], shrunk));
        }
        Interval interval = around(mean, se);
        return new Pooled(
                values.length,
                means.length,
                mean,
                told ? OptionalDouble.of(Math.sqrt(streetVariance)) : OptionalDouble.empty(),
                told ? root(cityVariance) : OptionalDouble.empty(),
                se,
                df,
                interval.low(),
                interval.high(),
                cityVariance.isPresent()
                        ? Optional.of(around(mean, Math.sqrt(square(se) + cityVariance.getAsDouble() + streetVariance)))
                        : Optional.empty(),
                Student.positive(mean, se, df),
                byCity);
    }

    private static OptionalDouble root(OptionalDouble variance) {
        return variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble())) : OptionalDouble.empty();
    }

    private Interval around(double middle, double error) {
        double reach = Student.p95(df) * error;
        return new Interval(middle - reach, middle + reach);
    }

    /** Whether a spread was given where the observations tell it themselves. */
    public boolean spreadUnused() {
        return spreadUnused;
    }

    /** σ, between streets of one city; 0 where nothing tells streets from cities. */
    public double streetSd() {
        return Math.sqrt(streetVariance);
    }

    /** τ, between cities; empty where it is not known. */
    public OptionalDouble citySd() {
        return root(cityVariance);
    }

    /**
     * What one city may expect.
     *
     * @param only the one city that it is about; absent: there are several
     * @return absent where nothing tells how far another city may differ from the one that was observed
     */
    public Optional<Here> here(Optional<String> only) {
        int city = observed(only);
        if (city < 0 && cityVariance.isEmpty()) {
            return Optional.empty();
        }
        double middle = city < 0 ? mean : shrunk(city);
        double error = Math.sqrt(city < 0 ? square(se) + cityVariance.orElse(0) : varianceOfShrunk(city));
        Interval interval = around(middle, error);
        return Optional.of(new Here(
                city < 0 ? Optional.empty() : only,
                middle,
                error,
                interval.low(),
                interval.high(),
                around(middle, Math.sqrt(square(error) + streetVariance)),
                Student.positive(middle, error, df)));
    }

    /** Number of a city that was observed and is told from its streets; −1 for another. */
    private int observed(Optional<String> only) {
        return told ? only.map(names::indexOf).orElse(-1) : -1;
    }

    /** B_iσ²/n_i + (1−B_i)²se². */
    private double varianceOfShrunk(int city) {
        return means.length == 1
                ? square(se)
                : own(city) * streetVariance / counts[city] + square((1 - own(city)) * se);
    }

    /**
     * ω, the weight of each observation in what one city may expect; they add up to 1.
     *
     * @param only the one city that it is about; absent: there are several
     */
    public double[] weightsHere(Optional<String> only) {
        int city = observed(only);
        double own = city < 0 || means.length == 1 ? 0 : own(city);
        double all = means.length == 1 ? 1 : weights();
        double[] weights = new double[values.length];
        for (int j = 0; j < weights.length; j++) {
            int of = cityOf[j];
            double share = means.length == 1 ? 1 : weight(of) / all;
            weights[j] = (1 - own) * share / counts[of] + (of == city ? own / counts[of] : 0);
        }
        return weights;
    }
}
