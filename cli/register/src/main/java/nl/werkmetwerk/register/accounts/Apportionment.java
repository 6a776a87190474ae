package nl.werkmetwerk.register.accounts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Shares whole cents out by quantity: rounded down, and the cents left over one by one to the largest remainders; of
 * equals the first id. The parts add up to the whole, and do not depend on the order of the assets.
 */
final class Apportionment {
    private Apportionment() {}

    private record Part(String id, long cents, double remainder) {}

    /** @param quantities by id; their sum is above 0 */
    static Map<String, Long> of(long cents, SortedMap<String, Double> quantities) {
        double whole = whole(quantities);
        List<Part> parts = new ArrayList<>(quantities.size());
        long left = cents;
        for (Map.Entry<String, Double> one : quantities.entrySet()) {
            double exact = cents * (one.getValue() / whole);
            long down = Math.min((long) Math.floor(exact), left);
            parts.add(new Part(one.getKey(), down, exact - down));
            left -= down;
        }
        parts.sort(Comparator.comparingDouble(Part::remainder).reversed().thenComparing(Part::id));
        return given(parts, left);
    }

    /** The sum of quantities. */
    static double whole(SortedMap<String, Double> quantities) {
        return quantities.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static Map<String, Long> given(List<Part> parts, long left) {
        Map<String, Long> given = new HashMap<>();
        long each = left / parts.size();
        long more = left % parts.size();
        for (int i = 0; i < parts.size(); i++) {
            given.put(parts.get(i).id(), parts.get(i).cents() + each + (i < more ? 1 : 0));
        }
        return given;
    }
}
