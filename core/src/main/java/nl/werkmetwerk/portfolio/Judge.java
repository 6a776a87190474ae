package nl.werkmetwerk.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.werkmetwerk.model.CodePointOrder;
import nl.werkmetwerk.model.practice.Spread;
import nl.werkmetwerk.pooling.CityMean;
import nl.werkmetwerk.pooling.Interval;
import nl.werkmetwerk.pooling.Pooled;
import nl.werkmetwerk.pooling.Pooling;
import nl.werkmetwerk.pooling.Student;
import nl.werkmetwerk.portfolio.JudgedCity.Limits;

/**
 * Judges each city against the others that have three streets or more, pooled without it: t = (ȳ − mean)/√(se² + τ² +
 * σ²/n), σ that of all cities (MODEL-practice 16.2).
 */
final class Judge {
    private static final int FEWEST_STREETS = 3;
    private static final int FEWEST_CITIES = 4;
    private static final double P975 = 0.975;
    private static final double P999 = 0.999;
    private static final double TOLERANCE = 1e-9;

    private final Indicator indicator;
    private final int leftOut;

    /** City → values of its streets, by name. */
    private final Map<String, List<Double>> byCity = new TreeMap<>(CodePointOrder::compare);

    private Judge(Indicator indicator, List<String> cities, double[] values, int leftOut) {
        this.indicator = indicator;
        this.leftOut = leftOut;
        for (int j = 0; j < values.length; j++) {
            byCity.computeIfAbsent(cities.get(j), city -> new ArrayList<>()).add(values[j]);
        }
    }

    /**
     * Sets cities side by side.
     *
     * @param cities of each value, in the same order
     * @param leftOut sections without a value
     */
    static Benchmark of(Indicator indicator, List<String> cities, double[] values, int leftOut) {
        return new Judge(indicator, cities, values, leftOut).judged(cities, values);
    }

    private Benchmark judged(List<String> cities, double[] values) {
        if (values.length < 2) {
            return few(values);
        }
        Pooling pooling = Pooling.of(cities, values, Spread.NONE);
        Pooled all = pooling.pooled();
        List<JudgedCity> judged = new ArrayList<>();
        for (String city : byCity.keySet()) {
            CityMean mean = all.byCity().stream()
                    .filter(each -> each.city().equals(city))
                    .findFirst()
                    .orElseThrow();
            judged.add(judged(mean, pooling.streetSd()));
        }
        return new Benchmark(
                indicator,
                OptionalDouble.of(all.mean()),
                OptionalDouble.of(all.se()),
                all.sd(),
                all.between(),
                leftOut,
                judged);
    }

    /** One value or none: there is nothing to pool. */
    private Benchmark few(double[] values) {
        OptionalDouble none = OptionalDouble.empty();
        List<JudgedCity> cities = byCity.entrySet().stream()
                .map(city -> new JudgedCity(
                        city.getKey(), 1, city.getValue().get(0), none, none, Verdict.TOO_FEW_CITIES, Optional.empty()))
                .toList();
        OptionalDouble mean = values.length == 0 ? none : OptionalDouble.of(values[0]);
        return new Benchmark(indicator, mean, none, none, none, leftOut, cities);
    }

    private JudgedCity judged(CityMean city, double streetSd) {
        if (byCity.values().stream().filter(Judge::isEnough).count() < FEWEST_CITIES) {
            return new JudgedCity(
                    city.city(),
                    city.n(),
                    city.mean(),
                    city.shrunk(),
                    OptionalDouble.empty(),
                    Verdict.TOO_FEW_CITIES,
                    Optional.empty());
        }
        Pooled others = others(city.city());
        double between = others.between().orElse(0);
        double root = Math.sqrt(others.se() * others.se() + between * between + streetSd * streetSd / city.n());
        double watch = Student.point(others.cities() - 1, P975);
        double differs = Student.point(others.cities() - 1, P999);
        double off = city.mean() - others.mean();
        OptionalDouble t = t(off, root, others.mean());
        return new JudgedCity(
                city.city(),
                city.n(),
                city.mean(),
                city.shrunk(),
                t,
                city.n() < FEWEST_STREETS ? Verdict.TOO_FEW_STREETS : verdict(t, watch, differs),
                Optional.of(new Limits(around(others.mean(), watch * root), around(others.mean(), differs * root))));
    }

    private static boolean isEnough(List<Double> streets) {
        return streets.size() >= FEWEST_STREETS;
    }

    private Pooled others(String city) {
        List<String> cities = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        byCity.forEach((other, streets) -> {
            if (!other.equals(city) && isEnough(streets)) {
                streets.forEach(street -> {
                    cities.add(other);
                    values.add(street);
                });
            }
        });
        return Pooling.of(
                        cities, values.stream().mapToDouble(Double::doubleValue).toArray(), Spread.NONE)
                .pooled();
    }

    /** Without any spread: 0 where they are equal, nothing where they are not. */
    private static OptionalDouble t(double off, double root, double expected) {
        if (root > 0) {
            return OptionalDouble.of(off / root);
        }
        boolean equal = Math.abs(off) <= TOLERANCE * Math.max(1, Math.abs(expected));
        return equal ? OptionalDouble.of(0) : OptionalDouble.empty();
    }

    private static Verdict verdict(OptionalDouble t, double watch, double differs) {
        double size = t.isPresent() ? Math.abs(t.getAsDouble()) : Double.POSITIVE_INFINITY;
        return size <= watch ? Verdict.AS_EXPECTED : size <= differs ? Verdict.WATCH : Verdict.DIFFERS;
    }

    private static Interval around(double middle, double reach) {
        return new Interval(middle - reach, middle + reach);
    }
}
