package nl.werkmetwerk.portfolio;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.werkmetwerk.compare.Warning;

/**
 * Cases of several cities at a common year and price level (MODEL-practice 16).
 *
 * @param of the portfolio
 * @param cases in its order
 * @param total present value, euro; empty where horizons or rates differ
 * @param equivalentAnnualCost euro a year
 * @param byCity city, or {@code none} → euro a year
 * @param byDistrict {@code city/district} → euro a year
 * @param byDiscipline discipline → euro a year
 * @param benchmark one for each indicator
 * @param travels what cities learnt that others may use
 * @param warnings reasons to doubt
 */
public record PortfolioView(
        Portfolio of,
        List<CaseView> cases,
        OptionalDouble total,
        double equivalentAnnualCost,
        Map<String, Double> byCity,
        Map<String, Double> byDistrict,
        Map<String, Double> byDiscipline,
        List<Benchmark> benchmark,
        List<Travel> travels,
        List<Warning> warnings)
        implements Serializable {
    public PortfolioView {
        cases = List.copyOf(cases);
        byCity = inOrder(byCity);
        byDistrict = inOrder(byDistrict);
        byDiscipline = inOrder(byDiscipline);
        benchmark = List.copyOf(benchmark);
        travels = List.copyOf(travels);
        warnings = List.copyOf(warnings);
    }

    private static Map<String, Double> inOrder(Map<String, Double> view) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(view));
    }

    /** Short: its name and what it costs a year. */
    @Override
    public String toString() {
        return of.name() + " " + Math.round(equivalentAnnualCost) + " a year";
    }
}
