package nl.werkmetwerk.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.Section;

/** Brings compared cases to one year and price level, and adds them up (MODEL-practice 16.1). */
public final class PortfolioViewer {
    private static final String NO_CITY = "none";

    private final Portfolio portfolio;
    private final List<CaseView> cases = new ArrayList<>();
    private final List<Case> seen = new ArrayList<>();
    private final Map<String, Double> byCity = new LinkedHashMap<>();
    private final Map<String, Double> byDistrict = new LinkedHashMap<>();
    private final Map<String, Double> byDiscipline = new LinkedHashMap<>();
    private final List<StreetValues> indicators;

    /** @throws IllegalArgumentException if a year of the price index that is needed is missing */
    public PortfolioViewer(Portfolio portfolio) {
        List<Integer> missing = portfolio.missingIndexYears();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the price index of " + missing + " is missing");
        }
        this.portfolio = portfolio;
        this.indicators = portfolio.indicators().stream().map(StreetValues::new).toList();
    }

    /**
     * Takes the next case, compared at its rate in the portfolio.
     *
     * @throws IllegalArgumentException if it has no strategy of that name
     */
    public void take(Comparison comparison, String strategy) {
        Case of = comparison.of();
        StrategyResult result = comparison.strategy(strategy);
        Levels levels = Levels.of(portfolio, of);
        seen.add(of);
        cases.add(view(comparison, result, levels));
        result.byCity().forEach((city, value) -> byCity.merge(city, levels.yearly(value), Double::sum));
        result.byDiscipline()
                .forEach((discipline, value) -> byDiscipline.merge(discipline, levels.yearly(value), Double::sum));
        for (Section section : of.sections()) {
            Double value = result.bySection().get(section.id());
            if (value != null) {
                String key = section.city().orElse(NO_CITY) + "/" + section.districtOrSelf();
                byDistrict.merge(key, levels.yearly(value), Double::sum);
            }
        }
        indicators.forEach(indicator -> indicator.take(of, result, levels));
    }

    private static CaseView view(Comparison comparison, StrategyResult result, Levels levels) {
        Case of = comparison.of();
        List<CaseView.Saved> savings = comparison.savings().stream()
                .filter(saving -> saving.strategy().equals(result.name()))
                .map(saving ->
                        new CaseView.Saved(saving.baseline(), saving.amount() * levels.factor(), saving.fraction()))
                .toList();
        return new CaseView(
                of.name(),
                List.copyOf(result.byCity().keySet()),
                result.name(),
                of.baseYear(),
                of.prices().year(),
                of.horizon(),
                levels.factor(),
                result.total() * levels.factor(),
                result.equivalentAnnualCost() * levels.prices(),
                savings);
    }

    /**
     * All that was taken, side by side and added up.
     *
     * @param travels what cities learnt that others may use
     */
    public PortfolioView view(List<Travel> travels) {
        List<Warning> warnings = new ArrayList<>();
        if (seen.stream().mapToInt(Case::horizon).distinct().count() > 1) {
            warnings.add(doubt(Warning.Code.HORIZONS_DIFFER));
        }
        if (ratesDiffer()) {
            warnings.add(doubt(Warning.Code.RATES_DIFFER));
        }
        List<Benchmark> benchmark = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            StreetValues streets = indicators.get(i);
            benchmark.add(
                    Judge.of(portfolio.indicators().get(i), streets.cities(), streets.values(), streets.leftOut()));
        }
        return new PortfolioView(
                portfolio,
                cases,
                warnings.isEmpty()
                        ? OptionalDouble.of(
                                cases.stream().mapToDouble(CaseView::total).sum())
                        : OptionalDouble.empty(),
                cases.stream().mapToDouble(CaseView::equivalentAnnualCost).sum(),
                byCity,
                byDistrict,
                byDiscipline,
                benchmark,
                travels,
                warnings);
    }

    private Warning doubt(Warning.Code code) {
        return new Warning(code, portfolio.name(), Map.of());
    }

    /** In any year of any case. */
    private boolean ratesDiffer() {
        int first = seen.stream().mapToInt(Case::baseYear).min().orElse(0);
        int end =
                seen.stream().mapToInt(of -> of.baseYear() + of.horizon()).max().orElse(0);
        for (int year = first; year < end; year++) {
            int in = year;
            if (seen.stream()
                            .mapToDouble(of -> of.discountRate().in(in))
                            .distinct()
                            .count()
                    > 1) {
                return true;
            }
        }
        return false;
    }
}
