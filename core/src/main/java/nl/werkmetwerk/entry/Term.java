package nl.werkmetwerk.entry;

/**
 * A named factor of an amount, by its symbol in MODEL 2, 5 and 6. Where there are several of one sort they are numbered:
 * {@code u_1}, {@code u_2}.
 */
public enum Term {
    /** Quantity of the asset. */
    QUANTITY("q"),
    /** Euro or impact per unit of quantity; price of an impact. */
    UNIT("u"),
    /** What comes beside it whatever the quantity. */
    FIXED("f"),
    /** Product of the mark-ups of the discipline. */
    MARKUP("M"),
    /** Price trend since the price level of the case. */
    TREND("T"),
    /** Yearly growth of maintenance. */
    GROWTH("w"),
    /** Effective age. */
    AGE("e"),
    /** Life of what stands. */
    LIFE("L"),
    /** Scale of the failures, years. */
    SCALE("η"),
    /** Shape of the failures. */
    SHAPE("k"),
    /** Stand-alone amount of a work, or of all its components. */
    STAND_ALONE("c"),
    /** Sum of the stand-alone amounts of works that share. */
    SUM("S"),
    /** The greatest of them. */
    GREATEST("m"),
    /** The part of the smaller works that need not be done. */
    OVERLAP("φ"),
    /** What coordination costs, as a fraction of the stand-alone cost. */
    COORDINATION("κ"),
    /** What is left of an impact after sharing. */
    NET("x"),
    /** What of a renewal lasts. */
    LASTING("A"),
    /** What of a renewal does not. */
    CONSUMED("B"),
    /** What a reader makes of a price, as a factor. */
    PRICE("P"),
    /** Stand-alone cost of a component by the first method, at the price level of the case. */
    NEW("C"),
    /** Years until it is due. */
    LEFT("l"),
    /** What a renewal one year later costs, discounted, as a part of one now. */
    LATER("v"),
    /** Discount rate of the last year. */
    RATE("r"),
    /** Where in its year a flow falls. */
    TIMING("o");

    private static final Term[] ALL = values();

    private final String symbol;

    Term(String symbol) {
        this.symbol = symbol;
    }

    /** Its symbol, without a number. */
    public String symbol() {
        return symbol;
    }

    /**
     * The term that a symbol stands for.
     *
     * @param symbol with or without a number
     * @throws IllegalArgumentException if there is none
     */
    public static Term of(String symbol) {
        int number = symbol.indexOf('_');
        String plain = number < 0 ? symbol : symbol.substring(0, number);
        for (Term term : ALL) {
            if (term.symbol.equals(plain)) {
                return term;
            }
        }
        throw new IllegalArgumentException("no term " + symbol);
    }
}
