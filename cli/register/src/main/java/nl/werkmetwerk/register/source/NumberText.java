package nl.werkmetwerk.register.source;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as registers write them: one decimal sign, no thousands, no unit. What is not sure is no number. */
public final class NumberText {
    private static final Pattern POINT = Pattern.compile("[-+]?\\d+(\\.\\d*)?([eE][-+]?\\d{1,3})?|[-+]?\\.\\d+");
    private static final Pattern COMMA = Pattern.compile("[-+]?\\d+(,\\d*)?|[-+]?,\\d+");
    private static final int LONGEST = 40;

    private NumberText() {}

    /** The number, if it is one with this decimal sign. */
    public static OptionalDouble parse(String text, char decimal) {
        boolean number = text.length() <= LONGEST
                && (decimal == ',' ? COMMA : POINT).matcher(text).matches();
        double value = number ? Double.parseDouble(text.replace(',', '.')) : Double.NaN;
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
