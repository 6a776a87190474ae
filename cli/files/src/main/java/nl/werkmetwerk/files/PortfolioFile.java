package nl.werkmetwerk.files;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.portfolio.Indicator;
import nl.werkmetwerk.portfolio.Portfolio;
import nl.werkmetwerk.portfolio.PortfolioCase;

/**
 * A portfolio as its file says it: the cases are files still (MODEL-practice 16.1).
 *
 * @param name for reports
 * @param baseYear B
 * @param priceYear P, where it is named
 * @param discountRate in place of the cases' own
 * @param priceIndex year → price level
 * @param libraries files, as named
 * @param cases files, as named
 * @param indicators what cities are compared by
 */
public record PortfolioFile(
        String name,
        int baseYear,
        OptionalInt priceYear,
        Optional<RateSteps> discountRate,
        Map<Integer, Double> priceIndex,
        List<String> libraries,
        List<Member> cases,
        List<Indicator> indicators) {
    public PortfolioFile {
        priceIndex = Collections.unmodifiableMap(new TreeMap<>(priceIndex));
        libraries = List.copyOf(libraries);
        cases = List.copyOf(cases);
        indicators = List.copyOf(indicators);
    }

    /**
     * A case of it.
     *
     * @param file as named
     * @param strategy that is looked at, where it is named
     */
    public record Member(String file, Optional<String> strategy) {}

    /**
     * The portfolio of it.
     *
     * @param read its cases, in its order
     * @throws IllegalArgumentException if their number is another
     */
    public Portfolio of(List<Case> read) {
        if (read.size() != cases.size()) {
            throw new IllegalArgumentException(read.size() + " cases of " + cases.size());
        }
        return new Portfolio(
                name,
                baseYear,
                priceYear,
                discountRate,
                priceIndex,
                IntStream.range(0, read.size())
                        .mapToObj(
                                i -> new PortfolioCase(read.get(i), cases.get(i).strategy()))
                        .toList(),
                indicators);
    }
}
