package nl.werkmetwerk.model.money;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.werkmetwerk.model.check.Require;

/**
 * Price level, price changes and mark-ups of a case (MODEL 1.2, 1.7, 1.8, 1.9 and 1.17).
 *
 * @param year calendar year of the price level of every amount
 * @param trends component kind, or {@link #MAINTENANCE}, {@link #RISK}, {@link #BENEFIT}, {@link #IMPACT} → real
 *     yearly price change, in (−1, 1]
 * @param inflation general yearly inflation, in (−1, 1]; for nominal presentation only
 * @param impacts impact kind → euro per unit of it, 0 or more
 * @param markups discipline → chain of mark-ups on renewal; {@link #DEFAULT} serves disciplines that are not listed
 * @param indices discipline → calendar year → price level above 0, of the disciplines that principles name
 */
public record Prices(
        int year,
        Map<String, Double> trends,
        double inflation,
        Map<String, Double> impacts,
        Map<String, List<Markup>> markups,
        Map<String, Map<Integer, Double>> indices)
        implements Serializable {
    /** Trend of maintenance and periodic maintenance. */
    public static final String MAINTENANCE = "maintenance";

    /** Trend of the cost of failures. */
    public static final String RISK = "risk";

    /** Trend of benefits. */
    public static final String BENEFIT = "benefit";

    /** Trend of the price of impacts. */
    public static final String IMPACT = "impact";

    /** Mark-ups of disciplines without a list of their own. */
    public static final String DEFAULT = "default";

    /** @throws IllegalArgumentException if a rate or a price is outside its range */
    public Prices {
        Require.year(year, "priceYear");
        trends = Require.copy(trends);
        trends.forEach((kind, rate) -> Require.rate(rate, "price trend of " + kind));
        Require.rate(inflation, "inflation");
        impacts = Require.copy(impacts);
        impacts.forEach((kind, price) -> Require.amount(price, "price of impact " + kind));
        Map<String, List<Markup>> lists = new LinkedHashMap<>();
        markups.forEach((discipline, list) -> lists.put(discipline, List.copyOf(list)));
        markups = Require.copy(lists);
        Map<String, Map<Integer, Double>> levels = new LinkedHashMap<>();
        indices.forEach((discipline, years) -> levels.put(discipline, new TreeMap<>(years)));
        levels.values().forEach(years -> years.values().forEach(level -> Require.positive(level, "price index")));
        indices = Require.copy(levels);
    }

    /** Without price indices. */
    public Prices(
            int year,
            Map<String, Double> trends,
            double inflation,
            Map<String, Double> impacts,
            Map<String, List<Markup>> markups) {
        this(year, trends, inflation, impacts, markups, Map.of());
    }

    /** Prices of one year that never change and carry no mark-up. */
    public static Prices constant(int year) {
        return new Prices(year, Map.of(), 0, Map.of(), Map.of());
    }

    /** Real yearly price change of a component kind or cost category; 0 where none is given. */
    public double trend(String kind) {
        return trends.getOrDefault(kind, 0.0);
    }

    /** The greatest real yearly price change of anything, at least 0. */
    public double greatestTrend() {
        return trends.values().stream().mapToDouble(Double::doubleValue).reduce(0, Math::max);
    }

    /** What nominal euro of a calendar year are at the price level of the case: divided by {@code (1+inflation)^(year − priceYear)}. */
    public double real(double nominal, int calendarYear) {
        return nominal / Math.pow(1 + inflation, (double) calendarYear - year);
    }

    /** The same prices with other price indices. */
    public Prices withIndices(Map<String, Map<Integer, Double>> other) {
        return new Prices(year, trends, inflation, impacts, markups, other);
    }

    /** The price level of a discipline in a calendar year, in any base, where it is known. */
    public OptionalDouble index(String discipline, int calendarYear) {
        Double level = indices.getOrDefault(discipline, Map.of()).get(calendarYear);
        return level == null ? OptionalDouble.empty() : OptionalDouble.of(level);
    }

    /** The chain of mark-ups of a discipline. */
    public List<Markup> markupsOf(String discipline) {
        List<Markup> own = markups.get(discipline);
        return own != null ? own : markups.getOrDefault(DEFAULT, List.of());
    }
}
