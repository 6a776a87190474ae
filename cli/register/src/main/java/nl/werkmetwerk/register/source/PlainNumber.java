package nl.werkmetwerk.register.source;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers that a file holds as numbers, written the same whatever the format: 12 for 12.0, no exponent, no noise of binary fractions. */
final class PlainNumber {
    /** Digits that a spreadsheet keeps and shows. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST = 40;
    private static final int MOST_ZEROS = 30;

    private PlainNumber() {}

    /** The number as a text; as it is where it is none, or too large to write out. */
    static String of(String text) {
        boolean whole = text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
        if (whole || text.length() > LONGEST) {
            return text;
        }
        BigDecimal number = new BigDecimal(text).round(DIGITS);
        boolean small = Math.abs((long) number.scale()) <= MOST_ZEROS;
        return !small
                ? text
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
