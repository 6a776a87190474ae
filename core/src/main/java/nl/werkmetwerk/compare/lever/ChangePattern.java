package nl.werkmetwerk.compare.lever;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What two changes have in common that are positive multiples of each other, kind by kind: where all kinds of an asset
 * change in one way over the years, that way; else each kind's share with its way. Whatever rate and prices are, changes
 * of one pattern are of one sign.
 */
final class ChangePattern {
    /** Parts of the largest amount that are told apart. */
    private static final double PARTS = 1e9;

    private ChangePattern() {}

    /**
     * Of a change by kind and year; empty where nothing changes.
     *
     * @param change component kind → euro by year number
     */
    static String of(Map<String, double[]> change) {
        List<Map.Entry<String, double[]>> kinds = change.entrySet().stream()
                .filter(kind -> largest(kind.getValue()) > 0)
                .toList();
        List<String> shapes = kinds.stream()
                .map(kind -> shape(kind.getValue(), largest(kind.getValue())))
                .distinct()
                .toList();
        return shapes.size() == 1 ? shapes.get(0) : each(kinds);
    }

    private static String each(List<Map.Entry<String, double[]>> kinds) {
        double largest = kinds.stream()
                .mapToDouble(kind -> largest(kind.getValue()))
                .max()
                .orElse(1);
        return kinds.stream()
                .map(kind -> kind.getKey() + " " + shape(kind.getValue(), largest))
                .collect(Collectors.joining("|"));
    }

    private static double largest(double[] amounts) {
        return Arrays.stream(amounts).map(Math::abs).max().orElse(0);
    }

    /** Years with an amount and the amounts, in parts of the largest. */
    private static String shape(double[] amounts, double largest) {
        StringBuilder shape = new StringBuilder();
        for (int year = 0; year < amounts.length; year++) {
            long part = Math.round(amounts[year] / largest * PARTS);
            if (part != 0) {
                shape.append(year).append('=').append(part).append(' ');
            }
        }
        return shape.toString();
    }
}
