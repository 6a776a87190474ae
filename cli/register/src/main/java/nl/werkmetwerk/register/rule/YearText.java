package nl.werkmetwerk.register.rule;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years as registers write them: 1970, 1970.0, 1970-12-31 (with or without time), 31-12-1970, 19701231. */
public final class YearText {
    private static final Pattern FIRST = Pattern.compile(
            "(\\d{4})(?:[.,]0*)?|(\\d{4})[-/]\\d{1,2}(?:[-/]\\d{1,2}(?:[T ].*)?)?|(\\d{4})(?:0[1-9]|1[0-2])\\d{2}");
    private static final Pattern LAST = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{4})(?:[T ].*)?");

    private YearText() {}

    /** The year, if it is one of these. */
    public static OptionalInt parse(String text) {
        Matcher first = FIRST.matcher(text);
        if (first.matches()) {
            String year =
                    first.group(1) != null ? first.group(1) : first.group(2) != null ? first.group(2) : first.group(3);
            return OptionalInt.of(Integer.parseInt(year));
        }
        Matcher last = LAST.matcher(text);
        return last.matches() ? OptionalInt.of(Integer.parseInt(last.group(1))) : OptionalInt.empty();
    }
}
