package nl.werkmetwerk.model.accounting;

/** How an investment is charged to the years (MODEL 9). */
public enum DepreciationMethod {
    /** Equal depreciation, falling interest. */
    LINEAR,
    /** Equal charges: depreciation and interest together. */
    ANNUITY
}
