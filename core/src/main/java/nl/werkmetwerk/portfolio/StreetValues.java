package nl.werkmetwerk.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.compare.SectionResult;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.portfolio.Indicator.Counted;
import nl.werkmetwerk.portfolio.Indicator.Impact;
import nl.werkmetwerk.portfolio.Indicator.Per;
import nl.werkmetwerk.portfolio.Indicator.Quantity;
import nl.werkmetwerk.portfolio.Indicator.Yearly;

/** The value of an indicator for every street of some cases that has one (MODEL-practice 16.2). */
final class StreetValues {
    private final Indicator indicator;
    private final List<String> cities = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private int leftOut;

    StreetValues(Indicator indicator) {
        this.indicator = indicator;
    }

    /** Takes the streets of a case: every section with an asset, in the order of the case. */
    void take(Case of, StrategyResult result, Levels levels) {
        Map<String, Double> quantities = quantities(of);
        Map<String, Section> sections = new HashMap<>();
        of.sections().forEach(section -> sections.put(section.id(), section));
        for (SectionResult street : result.sections()) {
            Section section =
                    Optional.ofNullable(sections.get(street.section())).orElseThrow();
            double units = units(section, quantities);
            if (section.city().isEmpty() || !(units > 0)) {
                leftOut++;
                continue;
            }
            cities.add(section.city().get());
            values.add(value(street, result, of, levels) / units);
        }
    }

    private Map<String, Double> quantities(Case of) {
        Map<String, Double> quantities = new HashMap<>();
        if (indicator.per() instanceof Quantity wanted) {
            for (Asset asset : of.assets()) {
                if (asset.discipline().equals(wanted.discipline())) {
                    quantities.merge(asset.section(), asset.quantity(), Double::sum);
                }
            }
        }
        return quantities;
    }

    private double units(Section section, Map<String, Double> quantities) {
        Per per = indicator.per();
        if (per == Counted.SECTION) {
            return 1;
        }
        return per == Counted.HOUSEHOLD ? section.households() : quantities.getOrDefault(section.id(), 0.0);
    }

    private double value(SectionResult street, StrategyResult result, Case of, Levels levels) {
        if (indicator.measure() instanceof Impact impact) {
            return street.impacts().getOrDefault(impact.kind(), 0.0) / of.horizon();
        }
        return switch ((Yearly) indicator.measure()) {
            case EQUIVALENT_ANNUAL_COST -> levels.yearly(result.bySection().getOrDefault(street.section(), 0.0));
            case WORKS_COST -> levels.yearly(street.worksCost());
            case OPENINGS -> (double) street.openings().size() / of.horizon();
        };
    }

    /** City of each value, in the same order. */
    List<String> cities() {
        return cities;
    }

    double[] values() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Sections without a city, or without what is divided by. */
    int leftOut() {
        return leftOut;
    }
}
