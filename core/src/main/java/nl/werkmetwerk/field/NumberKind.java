package nl.werkmetwerk.field;

/** Ranges of numbers (MODEL 1.20); what was computed has none. */
public enum NumberKind {
    AMOUNT(0, false, NumberKind.LARGEST, false),
    COUNT(0, false, NumberKind.LARGEST, false),
    FACTOR(0, false, NumberKind.LARGEST, false),
    SURCHARGE(0, false, NumberKind.LARGEST, false),
    SCORE(0, false, NumberKind.LARGEST, false),
    CREDIT(0, false, NumberKind.LARGEST, false),
    BOUND(-NumberKind.LARGEST, false, NumberKind.LARGEST, false),
    FINITE(-NumberKind.LARGEST, false, NumberKind.LARGEST, false),
    POSITIVE(0, true, NumberKind.LARGEST, false),
    RATE(-1, true, 1, false),
    FRACTION(0, false, 1, false),
    SHAPE(0, true, NumberKind.MOST_SHAPE, false),
    YEAR(1, false, 9_999, true),
    HORIZON(1, false, 1_000, true),
    LIFE(1, false, NumberKind.MOST_YEARS, true),
    INTERVAL(1, false, NumberKind.MOST_YEARS, true),
    TERM(1, false, NumberKind.MOST_YEARS, true),
    YEARS(0, false, NumberKind.MOST_YEARS, true),
    UNITS(0, true, NumberKind.LARGEST, false),
    UNIT_COST(0, true, NumberKind.LARGEST, false),
    PROGRESS(0, true, 4, false),
    SPILL(0, false, 1, false),
    CAPACITY(0, false, NumberKind.LARGEST, false),
    RESULT(-Double.MAX_VALUE, false, Double.MAX_VALUE, false),
    WHOLE_RESULT(Integer.MIN_VALUE, false, Integer.MAX_VALUE, true);

    /** Unit of amounts of money. */
    public static final String EUR = "EUR";

    /** Beginning of units that are by the unit of the asset. */
    public static final String PER_UNIT = "EUR/unit";

    /** No number is greater in size. */
    public static final double LARGEST = 1e12;

    /** No shape of a failure process is greater (MODEL 2). */
    public static final double MOST_SHAPE = 50;

    /** No number of years is greater. */
    public static final double MOST_YEARS = 1e6;

    private final double low;
    private final boolean lowOpen;
    private final double high;
    private final boolean whole;

    NumberKind(double low, boolean lowOpen, double high, boolean whole) {
        this.low = low;
        this.lowOpen = lowOpen;
        this.high = high;
        this.whole = whole;
    }

    public double low() {
        return low;
    }

    /** Whether {@link #low} itself is not allowed. */
    public boolean lowOpen() {
        return lowOpen;
    }

    public double high() {
        return high;
    }

    public boolean whole() {
        return whole;
    }

    /** Whether a number is allowed. */
    public boolean allows(double value) {
        return (lowOpen ? value > low : value >= low) && value <= high && (!whole || value == Math.rint(value));
    }

    /** Whether any number will do that can be held: it was computed, so that no one has to be kept from a mistake. */
    public boolean unbounded() {
        return this == RESULT || this == WHOLE_RESULT;
    }

    /** Whether numbers between 0 and 1 are asked, which are often written as percentages. */
    public boolean fraction() {
        return this == RATE || this == FRACTION;
    }

    /** A number of it that harms nothing: 0, or 1 where that is not allowed. */
    public double harmless() {
        return allows(0) ? 0 : 1;
    }
}
