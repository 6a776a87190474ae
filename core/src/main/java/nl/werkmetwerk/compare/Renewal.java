package nl.werkmetwerk.compare;

import java.util.Comparator;

/**
 * One renewal or building of an asset under a strategy.
 *
 * @param asset id
 * @param year calendar year
 * @param method id of the method used
 */
public record Renewal(String asset, int year, String method) {
    /** By year, then asset id by code point (MODEL 6.21). */
    static final Comparator<Renewal> IN_ORDER =
            Comparator.comparingInt(Renewal::year).thenComparing(Renewal::asset, Renewal::byCodePoint);

    /** {@link String#compareTo} would put characters beyond the basic plane before some within it. */
    private static int byCodePoint(String left, String right) {
        int i = 0;
        while (i < left.length() && i < right.length() && left.charAt(i) == right.charAt(i)) {
            i++;
        }
        if (i == left.length() || i == right.length()) {
            return Integer.compare(left.length(), right.length());
        }
        return Integer.compare(left.codePointAt(i), right.codePointAt(i));
    }
}
