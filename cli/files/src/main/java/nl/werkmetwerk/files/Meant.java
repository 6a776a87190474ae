package nl.werkmetwerk.files;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.files.tree.Scalar;

/** What a writer probably meant by a value that cannot be used. */
final class Meant {
    private static final Set<String> YES = Set.of("ja", "yes", "y", "j", "waar", "on", "aan", "true", "1");
    private static final Set<String> NO = Set.of("nee", "no", "n", "onwaar", "off", "uit", "false", "0");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:€|EUR)?\\s*([-+]?[\\d.,_ ]*\\d)(?:,-+)?\\s*(%|€|EUR|jaar|years?|m|m1|m2|m3)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE =
            Pattern.compile("(?:(\\d{4})[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{4}))(?:[T ].*)?");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}([.]\\d{3})+");
    private static final int HUNDRED = 100;

    /** Smaller numbers are no one's slip of the pen. */
    private static final double LEAST = 1e-9;

    /** Below it a fraction is too high rather than a percentage. */
    private static final int LEAST_PERCENTAGE = 2;

    private Meant() {}

    /** true or false for ja, nee, yes, no and the like. */
    static Optional<String> bool(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of("true") : NO.contains(word) ? Optional.of("false") : Optional.empty();
    }

    /** A number for 1.234,50, € 12, 2,25 % and the like, when it is allowed there. */
    static Optional<String> number(String text, NumberKind kind) {
        Matcher date = DATE.matcher(text.strip());
        if (date.matches()) {
            String year = date.group(1) == null ? date.group(2) : date.group(1);
            return kind.whole() ? allowed(new BigDecimal(year), kind) : Optional.empty();
        }
        Matcher amount = AMOUNT.matcher(text.strip());
        if (!amount.matches()) {
            return Optional.empty();
        }
        String digits = point(amount.group(1).replaceAll("[_ ]", ""));
        boolean percent = "%".equals(amount.group(2));
        return Scalar.looksLikeNumber(digits)
                ? decimal(digits).flatMap(value -> allowed(percent ? value.movePointLeft(2) : value, kind))
                : Optional.empty();
    }

    /** Another sign, or a hundredth, when that is allowed. */
    static Optional<String> allowedInstead(String number, NumberKind kind) {
        return decimal(number).flatMap(value -> allowedInstead(value, kind));
    }

    private static Optional<String> allowedInstead(BigDecimal value, NumberKind kind) {
        if (kind.fraction() && value.doubleValue() >= LEAST_PERCENTAGE && value.doubleValue() <= HUNDRED) {
            return allowed(value.movePointLeft(2), kind);
        }
        return value.signum() < 0 && kind != NumberKind.RATE ? allowed(value.negate(), kind) : Optional.empty();
    }

    /** A decimal comma as a point; separators of thousands left out where that is sure. */
    private static String point(String digits) {
        if (digits.indexOf(',') >= 0) {
            return Stream.of(digits)
                    .map(text -> text.lastIndexOf(',') > text.lastIndexOf('.')
                            ? text.replace(".", "").replace(',', '.')
                            : text.replace(",", ""))
                    .findFirst()
                    .orElseThrow();
        }
        return GROUPED.matcher(digits).matches() ? digits.replace(".", "") : digits;
    }

    /** A number that can be written out; its exponent may be anything. */
    private static Optional<BigDecimal> decimal(String text) {
        double value = Double.parseDouble(text);
        boolean plain = value == 0 || (Math.abs(value) >= LEAST && Math.abs(value) <= NumberKind.LARGEST);
        return plain ? Optional.of(BigDecimal.valueOf(value)) : Optional.empty();
    }

    private static Optional<String> allowed(BigDecimal value, NumberKind kind) {
        return kind.allows(value.doubleValue())
                ? Optional.of(
                        value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString())
                : Optional.empty();
    }
}
