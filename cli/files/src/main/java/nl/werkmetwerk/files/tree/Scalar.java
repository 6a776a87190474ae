package nl.werkmetwerk.files.tree;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One value. What it is follows from how it is written, by the core schema of YAML 1.2 without its octal and hexadecimal
 * numbers: {@code no}, {@code ja}, {@code 007} and {@code 1_000} are texts.
 *
 * @param text as it stands in the file, without quotes
 * @param quoted whether it was written as a text
 */
public record Scalar(Source source, int line, int column, String text, boolean quoted) implements Node {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9]\\d*)?(\\.\\d*)?([eE][-+]?\\d+)?");
    private static final Pattern NOT_FINITE =
            Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)|NaN|[-+]?Infinity");
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");

    /** No word that means something is longer: most texts need no look at all. */
    private static final int LONGEST_WORD = "false".length();

    /** Whether nothing is written. */
    public boolean empty() {
        return !quoted && text.length() <= LONGEST_WORD && NOTHING.contains(text);
    }

    /** Whether it is true or false. */
    public boolean isBoolean() {
        return isTrue() || (!quoted && text.length() <= LONGEST_WORD && FALSE.contains(text));
    }

    /** Whether it is true. */
    public boolean isTrue() {
        return !quoted && text.length() <= LONGEST_WORD && TRUE.contains(text);
    }

    /** Whether it is a number, finite or not. */
    public boolean isNumber() {
        return !quoted
                && !text.isEmpty()
                && mayBeginNumber(text.charAt(0))
                && (looksLikeNumber(text) || NOT_FINITE.matcher(text).matches());
    }

    private static boolean mayBeginNumber(char first) {
        return isDigit(first) || "+-.NI".indexOf(first) >= 0;
    }

    /** The number, infinite or NaN for what is not finite; call only for a number. */
    public double number() {
        char last = text.charAt(text.length() - 1);
        return isDigit(last) || last == '.' ? Double.parseDouble(text) : Double.NaN;
    }

    /** Whether a text would be a finite number when written without quotes. */
    public static boolean looksLikeNumber(String text) {
        return isPlain(text)
                || (text.chars().anyMatch(Scalar::isDigit)
                        && NUMBER.matcher(text).matches());
    }

    /** Whether it is written as nearly all numbers are, 12 or 0.5, which shows without a pattern. */
    private static boolean isPlain(String text) {
        int point = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (!isDigit(c)) {
                return false;
            }
        }
        int whole = point < 0 ? text.length() : point;
        return whole == 1 || (whole > 1 && text.charAt(0) != '0');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
