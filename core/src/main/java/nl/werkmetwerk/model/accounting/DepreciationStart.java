package nl.werkmetwerk.model.accounting;

/** When charging an investment begins (MODEL 9). */
public enum DepreciationStart {
    /** The year after the investment. */
    NEXT_YEAR,
    /** The year of the investment, with half a year's charge. */
    HALF_YEAR
}
