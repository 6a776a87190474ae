package nl.werkmetwerk.report;

/** What kind of figure it is, and so how it is rounded when shown. */
public enum Format {
    /** Whole euros; the heading of a table says so. */
    EURO("euro", 0, 0),
    /** Euros and cents. */
    CENTS("euro", 2, 2),
    /** Percentage with one decimal; the value is a fraction. */
    PERCENT("fraction", 1, 1),
    /** A rate such as 2,25%; the value is a fraction. */
    RATE("fraction", 0, 4),
    /** A calendar year. */
    YEAR("year", 0, 0),
    /** A ratio with two decimals. */
    RATIO("ratio", 2, 2),
    /** A physical quantity with at most two decimals. */
    QUANTITY("unit", 0, 2),
    /** A number of any sort, a year too: without grouping, with at most eight decimals. */
    EXACT("number", 0, 8);

    private final String unit;
    private final int fewestDecimals;
    private final int mostDecimals;

    Format(String unit, int fewestDecimals, int mostDecimals) {
        this.unit = unit;
        this.fewestDecimals = fewestDecimals;
        this.mostDecimals = mostDecimals;
    }

    /** Unit of the value in plain output, the same in every language. */
    public String unit() {
        return unit;
    }

    int fewestDecimals() {
        return fewestDecimals;
    }

    int mostDecimals() {
        return mostDecimals;
    }
}
