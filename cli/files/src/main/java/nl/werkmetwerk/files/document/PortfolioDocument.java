package nl.werkmetwerk.files.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.portfolio.CaseView;
import nl.werkmetwerk.portfolio.PortfolioView;
import nl.werkmetwerk.portfolio.Travel;

/**
 * The result of {@code portfolio} (MODEL-practice 16).
 *
 * @param name of the portfolio
 * @param baseYear the year of its present values
 * @param priceYear the year of its price level
 * @param discountRate in place of the cases' own; absent where each has its own
 * @param cases in its order
 * @param total present value; absent where horizons or rates differ
 * @param equivalentAnnualCost euro a year
 * @param byCity city, or {@code none} → euro a year
 * @param byDistrict {@code city/district} → euro a year
 * @param byDiscipline discipline → euro a year
 * @param benchmark one for each indicator
 * @param travels what cities learnt that others may use
 * @param warnings reasons to doubt
 * @param stamp what it was made from
 */
public record PortfolioDocument(
        String name,
        int baseYear,
        int priceYear,
        Optional<RateSteps> discountRate,
        List<CaseView> cases,
        OptionalDouble total,
        double equivalentAnnualCost,
        Map<String, Double> byCity,
        Map<String, Double> byDistrict,
        Map<String, Double> byDiscipline,
        List<ToldBenchmark> benchmark,
        List<Travel> travels,
        List<ToldWarning> warnings,
        Stamp stamp)
        implements ResultDocument {
    public PortfolioDocument {
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

    /**
     * Tells the answer of a study.
     *
     * @param warnings its doubts, as sentences
     */
    public static PortfolioDocument of(PortfolioView view, List<ToldWarning> warnings, Stamp stamp) {
        return new PortfolioDocument(
                view.of().name(),
                view.of().baseYear(),
                view.of().priceYear(),
                view.of().discountRate(),
                view.cases(),
                view.total(),
                view.equivalentAnnualCost(),
                view.byCity(),
                view.byDistrict(),
                view.byDiscipline(),
                view.benchmark().stream().map(ToldBenchmark::of).toList(),
                view.travels(),
                warnings,
                stamp);
    }
}
