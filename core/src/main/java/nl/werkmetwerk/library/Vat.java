package nl.werkmetwerk.library;

/** Whether a figure holds VAT (MODEL 14.5). */
public enum Vat {
    /** Without VAT: as it is. */
    EXCL,
    /** With VAT: divided by 1 + the VAT rate. */
    INCL,
    /** The source does not say: as it is, with a warning. */
    UNKNOWN
}
