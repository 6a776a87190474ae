package nl.werkmetwerk.register;

import java.util.Map;
import java.util.TreeMap;

/**
 * Years that hold more than estimates would by chance: at least twenty records, a twentieth of all, and four times the
 * mean of the ten years around.
 */
final class HeapedYears {
    private static final int LEAST = 20;
    private static final int PART = 20;
    private static final int TIMES = 4;
    private static final int AROUND = 5;

    private HeapedYears() {}

    /** @param counts year → records */
    static Map<Integer, Integer> of(Map<Integer, Integer> counts) {
        long all = counts.values().stream().mapToLong(Integer::longValue).sum();
        Map<Integer, Integer> heaped = new TreeMap<>();
        counts.forEach((year, count) -> {
            boolean many = count >= LEAST && (long) count * PART >= all;
            if (many && count > TIMES * around(counts, year)) {
                heaped.put(year, count);
            }
        });
        return heaped;
    }

    private static double around(Map<Integer, Integer> counts, int year) {
        double sum = 0;
        for (int offset = 1; offset <= AROUND; offset++) {
            sum += counts.getOrDefault(year - offset, 0) + counts.getOrDefault(year + offset, 0);
        }
        return sum / (2 * AROUND);
    }
}
