package nl.werkmetwerk.compare.lever;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Keeps what the renewals of each asset cost, and counts them by discipline, in the years of the case. Costs are those
 * of one place at a time.
 */
final class RenewalCollector {
    private final ResolvedCase resolved;
    private final int years;
    private final int[][] works;
    private final BitSet methods = new BitSet();

    /** Asset → component kind → year number → euro. */
    private final Map<Integer, Map<String, Map<Integer, Double>>> costs = new HashMap<>();

    private final Map<String, Double> last = new TreeMap<>();
    private int asset;
    private int year;

    /** @param years N; later renewals are another horizon's */
    RenewalCollector(ResolvedCase resolved, int years) {
        this.resolved = resolved;
        this.years = years;
        works = new int[resolved.disciplines().count()][years];
    }

    void begin(int ofAsset, int inYear, int method) {
        asset = ofAsset;
        year = inYear;
        last.clear();
        if (year < years) {
            methods.set(method);
            works[resolved.assets().discipline(asset)][year]++;
        }
    }

    /** A component of the renewal that began last. */
    void add(String price, double amount) {
        last.merge(price, amount, Double::sum);
        if (year < years) {
            costs.computeIfAbsent(asset, key -> new TreeMap<>())
                    .computeIfAbsent(price, key -> new TreeMap<>())
                    .merge(year, amount, Double::sum);
        }
    }

    /** Components of the renewal that began last. */
    Map<String, Double> ofLast() {
        return last;
    }

    /** What renewals of an asset cost, by component kind and year number. */
    Map<String, Map<Integer, Double>> of(int ofAsset) {
        return costs.getOrDefault(ofAsset, Map.of());
    }

    /** Whether a method was ever used. */
    boolean uses(int method) {
        return methods.get(method);
    }

    /** Forgets what assets cost: another place comes. */
    void clear() {
        costs.clear();
    }

    /** Number of renewals by discipline, and by year. */
    Map<String, List<Integer>> works() {
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        for (int discipline = 0; discipline < works.length; discipline++) {
            counts.put(
                    resolved.disciplines().name(discipline),
                    IntStream.of(works[discipline]).boxed().toList());
        }
        return Collections.unmodifiableMap(counts);
    }
}
