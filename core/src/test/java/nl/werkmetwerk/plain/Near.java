package nl.werkmetwerk.plain;

/**
 * When two computed numbers are the same.
 *
 * <p>Present values are sums of a few thousand amounts up to about 1e7 euro, each exact to 1e-16 of itself, so a sum may be
 * off by some 1e-8 euro whatever the order; where terms of either sign cancel, that error stays while the sum gets small.
 * Hence 1e-9 of the number, or 1e-6 euro.
 */
public final class Near {
    static final double RELATIVE = 1e-9;
    static final double ABSOLUTE = 1e-6;

    private Near() {}

    /** Euro, impact units. */
    public static boolean amounts(double a, double b) {
        return a == b || Math.abs(a - b) <= Math.max(ABSOLUTE, RELATIVE * Math.max(Math.abs(a), Math.abs(b)));
    }

    /** Ratios of such amounts, near 1 or less in size. */
    static boolean ratios(double a, double b) {
        return a == b || Math.abs(a - b) <= RELATIVE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }
}
