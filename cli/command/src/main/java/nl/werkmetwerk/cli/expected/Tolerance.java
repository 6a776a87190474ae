package nl.werkmetwerk.cli.expected;

/**
 * How far a number may be from what is expected.
 *
 * @param relative fraction of the expected size, 0 or more
 * @param absolute in the unit of the number, 0 or more
 */
public record Tolerance(double relative, double absolute) {
    /** Holds where an expected file says nothing. */
    public static final Tolerance DEFAULT = new Tolerance(1e-9, 0);

    /** The difference that is allowed around an expected number: the larger of the two. */
    public double around(double expected) {
        return Math.max(absolute, relative * Math.abs(expected));
    }
}
