package nl.werkmetwerk.register.source;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Numbers as registers write them: one decimal sign, thousands in groups of three by the other sign, a blank or an
 * apostrophe, no unit. What is not sure is no number.
 */
final class NumberText {
    private static final String FORM = "[-+]?(?:(?:\\d+|[1-9]\\d{0,2}(?:G\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+"
            + "|[1-9]\\d{0,2}(?:'\\d{3})+)(?:D\\d*)?|D\\d+)(?:[eE][-+]?\\d{1,3})?";
    private static final Pattern POINT =
            Pattern.compile(FORM.replace("D", "\\.").replace("G", ","));
    private static final Pattern COMMA = Pattern.compile(FORM.replace("D", ",").replace("G", "\\."));
    private static final Pattern BLANK = Pattern.compile("[\\u00A0\\u2009\\u202F]");
    private static final char MINUS = '\u2212';
    private static final char APOSTROPHE = '\u2019';
    private static final int LONGEST = 40;
    private static final int GROUP = 3;

    private NumberText() {}

    /** The number, if it is one with this decimal sign. */
    static OptionalDouble parse(String text, char decimal) {
        if (text.isEmpty() || text.length() > LONGEST || !begins(text.charAt(0))) {
            return OptionalDouble.empty();
        }
        if (isPlain(text, decimal)) {
            return OptionalDouble.of(Double.parseDouble(decimal == '.' ? text : text.replace(decimal, '.')));
        }
        if (isPlain(text, decimal == ',' ? '.' : ',')) {
            return grouped(text) ? OptionalDouble.of(Double.parseDouble(point(text, decimal))) : OptionalDouble.empty();
        }
        String plain = plain(text);
        if (!(decimal == ',' ? COMMA : POINT).matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(point(plain, decimal));
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** Whether it is digits with one decimal sign between them at most, as nearly all numbers are. */
    private static boolean isPlain(String text, char decimal) {
        boolean fraction = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            boolean first = one == decimal && !fraction && i > 0 && i < text.length() - 1;
            if ((one < '0' || one > '9') && !first) {
                return false;
            }
            fraction |= first;
        }
        return true;
    }

    /** Whether digits with one sign between them are thousands: one to three of them, not beginning with 0, then three. */
    private static boolean grouped(String text) {
        int sign = Math.max(text.indexOf('.'), text.indexOf(','));
        return sign >= 1 && sign <= GROUP && text.charAt(0) != '0' && text.length() - sign - 1 == GROUP;
    }

    /** A number by its own signs: two when its one sign may be decimal or cut off thousands. */
    static NumberReading read(String text) {
        OptionalDouble point = parse(text, '.');
        OptionalDouble comma = signless(text) ? point : parse(text, ',');
        boolean both = point.isPresent() && comma.isPresent();
        return both && !point.equals(comma)
                ? NumberReading.DOUBTFUL
                : NumberReading.of(point.isPresent() ? point : comma);
    }

    /** The decimal sign that a text proves: the one with which alone it is a number; 0 when it proves none. */
    static char proof(String text) {
        if (signless(text) || text.isEmpty() || text.length() > LONGEST || !begins(text.charAt(0))) {
            return 0;
        }
        boolean point = parse(text, '.').isPresent();
        boolean comma = parse(text, ',').isPresent();
        return point == comma ? 0 : point ? '.' : ',';
    }

    private static boolean signless(String text) {
        return text.indexOf('.') < 0 && text.indexOf(',') < 0;
    }

    private static boolean begins(char first) {
        return (first >= '+' && first <= '9') || first == MINUS;
    }

    private static String plain(String text) {
        return ascii(text)
                ? text
                : BLANK.matcher(text).replaceAll(" ").replace(MINUS, '-').replace(APOSTROPHE, '\'');
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String point(String number, char decimal) {
        StringBuilder digits = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char one = number.charAt(i);
            if (one == decimal) {
                digits.append('.');
            } else if (one != ',' && one != '.' && one != ' ' && one != '\'') {
                digits.append(one);
            }
        }
        return digits.toString();
    }
}
