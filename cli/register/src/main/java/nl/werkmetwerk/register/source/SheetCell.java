package nl.werkmetwerk.register.source;

import java.util.Optional;

/**
 * A cell of a sheet as its XML has it (ECMA-376, 18.3.1.4).
 *
 * @param type attribute t; null for a number
 * @param style attribute s; null for the first style
 * @param value the stored value or text; empty for none
 * @param computed whether a value is stored, be it an empty one
 * @param formula what it is computed by
 */
record SheetCell(String type, String style, String value, boolean computed, Optional<String> formula) {
    boolean ofType(String one) {
        return one.equals(type);
    }

    /** Whether it is a number or a date. */
    boolean numeric() {
        return type == null || ofType("n");
    }

    /** Whether it is a formula of which nobody stored what it gives: an empty text is a value, nothing at all is none. */
    boolean uncomputed() {
        return formula.isPresent() && value.isEmpty() && !(ofType("str") && computed);
    }
}
