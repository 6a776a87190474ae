package nl.werkmetwerk.portfolio;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.RateSteps;

/**
 * Cases of several cities that are looked at together (MODEL-practice 16.1).
 *
 * @param name for reports
 * @param baseYear B, the year of its present values
 * @param namedPriceYear the year of its price level; absent: the latest of its cases
 * @param discountRate real yearly rate in place of the cases' own
 * @param priceIndex year → price level, above 0
 * @param cases one or more
 * @param indicators what cities are compared by
 */
public record Portfolio(
        String name,
        int baseYear,
        OptionalInt namedPriceYear,
        Optional<RateSteps> discountRate,
        Map<Integer, Double> priceIndex,
        List<PortfolioCase> cases,
        List<Indicator> indicators)
        implements Serializable {
    /** @throws IllegalArgumentException if there is no case */
    public Portfolio {
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("a portfolio has at least one case");
        }
        priceIndex = Collections.unmodifiableMap(new TreeMap<>(priceIndex));
        cases = List.copyOf(cases);
        indicators = List.copyOf(indicators);
    }

    /** P, the year of its price level. */
    public int priceYear() {
        return namedPriceYear.orElseGet(() ->
                cases.stream().mapToInt(each -> each.of().prices().year()).max().orElseThrow());
    }

    /** The years of which the price index is needed and not given, ascending. */
    public List<Integer> missingIndexYears() {
        TreeSet<Integer> needed = new TreeSet<>();
        for (PortfolioCase each : cases) {
            int year = each.of().prices().year();
            if (year != priceYear()) {
                needed.add(year);
                needed.add(priceYear());
            }
        }
        needed.removeAll(priceIndex.keySet());
        return List.copyOf(needed);
    }

    /** A case of it at its rate. */
    public Case atItsRate(PortfolioCase each) {
        return discountRate
                .map(rate -> each.of().toBuilder().discountRate(rate).build())
                .orElse(each.of());
    }

    /** Short: its name and how many cases it has. */
    @Override
    public String toString() {
        return "Portfolio " + name + " of " + cases.size();
    }
}
