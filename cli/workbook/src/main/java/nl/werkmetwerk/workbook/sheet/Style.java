package nl.werkmetwerk.workbook.sheet;

/** How a cell looks. A cell of the family INPUT may be changed by the reader; a FORMULA recalculates. */
public enum Style {
    TITLE(Family.PLAIN, "General"),
    WRAPPED_TITLE(Family.PLAIN, "General"),
    ANSWER(Family.FORMULA, "General"),
    LIVE_NOTE(Family.FORMULA, "General"),
    BULLET(Family.PLAIN, "General"),
    BLOCK(Family.PLAIN, "General"),
    NOTE(Family.PLAIN, "General"),
    HEADING(Family.PLAIN, "General"),
    FIGURE_HEADING(Family.PLAIN, "General"),
    YEAR_HEADING(Family.PLAIN, "0"),
    FIGURE_TEXT(Family.PLAIN, "General"),
    TEXT(Family.PLAIN, "General"),
    WRAPPED(Family.PLAIN, "General"),
    TOTAL_TEXT(Family.PLAIN, "General"),
    YEAR(Family.PLAIN, "0"),
    EURO(Family.PLAIN, "#,##0"),
    PERCENT(Family.PLAIN, "0.0%"),
    RATE(Family.PLAIN, "0.00##%"),
    RATIO(Family.PLAIN, "0.00"),
    QUANTITY(Family.PLAIN, "#,##0.##"),
    NUMBER(Family.PLAIN, "General"),
    INPUT_RATE(Family.INPUT, "0.00##%"),
    INPUT_FACTOR(Family.INPUT, "#,##0.00##"),
    INPUT_QUANTITY(Family.INPUT, "#,##0.##"),
    INPUT_NUMBER(Family.INPUT, "#,##0"),
    INPUT_CENTS(Family.INPUT, "#,##0.00"),
    FORMULA_EURO(Family.FORMULA, "#,##0"),
    FORMULA_TOTAL(Family.FORMULA, "#,##0"),
    FORMULA_TOTAL_PLAIN(Family.FORMULA, "#,##0"),
    FORMULA_PERCENT(Family.FORMULA, "0.0%"),
    FORMULA_RATE(Family.FORMULA, "0.00##%"),
    FORMULA_QUANTITY(Family.FORMULA, "#,##0.##"),
    MULTIPLIER(Family.PLAIN, "#,##0.00####"),
    FORMULA_CENTS(Family.FORMULA, "#,##0.00"),
    CENTS(Family.PLAIN, "#,##0.00"),
    FACTOR(Family.PLAIN, "0.000000"),
    FORMULA_FACTOR(Family.FORMULA, "0.000000"),
    FORMULA_RATIO(Family.FORMULA, "0.00##"),
    FORMULA_YEAR(Family.FORMULA, "0"),
    FORMULA_TEXT(Family.FORMULA, "General"),
    LINK(Family.PLAIN, "General"),
    BANNER(Family.CHECK, "General"),
    CHECK(Family.CHECK, "General");

    /** Named cell styles of the workbook. */
    enum Family {
        PLAIN,
        INPUT,
        FORMULA,
        CHECK
    }

    private final Family family;
    private final String format;

    Style(Family family, String format) {
        this.family = family;
        this.format = format;
    }

    Family family() {
        return family;
    }

    String format() {
        return format;
    }
}
