package nl.werkmetwerk.schedule;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The years and methods that a strategy names, by asset, ascending. */
final class NamedYears {
    private static final NamedYears NONE = new NamedYears(new int[] {}, new int[] {}, new int[] {});

    private final int[] first;
    private final int[] years;
    private final int[] methods;

    private NamedYears(int[] first, int[] years, int[] methods) {
        this.first = first;
        this.years = years;
        this.methods = methods;
    }

    static NamedYears none() {
        return NONE;
    }

    /** From asset → year → method, in order of asset. */
    static NamedYears of(Map<Integer, SortedMap<Integer, Integer>> byAsset, int assets) {
        int count = byAsset.values().stream().mapToInt(Map::size).sum();
        NamedYears named = new NamedYears(new int[assets + 1], new int[count], new int[count]);
        int entry = 0;
        for (int asset = 0; asset < assets; asset++) {
            for (Map.Entry<Integer, Integer> year :
                    byAsset.getOrDefault(asset, new TreeMap<>()).entrySet()) {
                named.years[entry] = year.getKey();
                named.methods[entry] = year.getValue();
                entry++;
            }
            named.first[asset + 1] = entry;
        }
        return named;
    }

    /** First entry of an asset; the last is before {@link #end}. */
    int first(int asset) {
        return first.length == 0 ? 0 : first[asset];
    }

    int end(int asset) {
        return first.length == 0 ? 0 : first[asset + 1];
    }

    int year(int entry) {
        return years[entry];
    }

    int method(int entry) {
        return methods[entry];
    }
}
