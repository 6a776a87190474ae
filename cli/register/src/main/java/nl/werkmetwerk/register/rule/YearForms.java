package nl.werkmetwerk.register.rule;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of a year or date, without words around it. A text is tried by each in turn. */
final class YearForms {
    private static final int EARLIEST = 1000;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int CENTURY = 100;
    private static final int LAST_OF_DECADE = 9;
    private static final int LONGEST_SECONDS = 10;
    private static final long SECOND = 1000;
    private static final int MET = 3600;
    private static final String CLOCK = "(?:[t ]+(\\d{1,2}):\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[ap]\\.?m\\.?)?)?";
    private static final String ZONE = " ?(z|utc|gmt|[+-]\\d{2}(?::?\\d{2})?)?";

    private static final List<Form> FORMS = List.of(
            form("(\\d{4})[.,]0*", found -> year(number(found, 1), 0, 0)),
            form("([12])\\.(\\d{3})", found -> year(number(found, 1) * (int) SECOND + number(found, 2), 0, 0)),
            form("(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2})" + CLOCK + ZONE + ")?", YearForms::yearFirst),
            form("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4})" + CLOCK + ZONE, YearForms::yearLast),
            form("(\\d{1,2})[-/](\\d{4})", found -> year(number(found, 2), number(found, 1), 0)),
            form("(\\d{8})(?:\\d{6})?(?:[.,]0*)?", YearForms::eightDigits),
            form(
                    "(\\d{4})(\\d{2})(?:[.,]0*)?",
                    found -> number(found, 2) == 0 ? null : year(number(found, 1), number(found, 2), 0)),
            form("(-?\\d{9,13}|-\\d{7,8})(?:[.,]0*)?", found -> moment(found.group(1))),
            form("/date\\((-?\\d{1,14})(?:[+-]\\d{4})?\\)/", found -> millis(Long.parseLong(found.group(1)))),
            form(
                    "(?:tussen |between )?(\\d{4})\\s*(?:-|–|—|/|\\.{2,}|…|t/m|tot en met|tot|to|en|and)\\s*(\\d{4})",
                    found -> range(number(found, 1), number(found, 2))),
            form(
                    "(\\d{2})(\\d{2})\\s?[-–/]\\s?'?(\\d{2})",
                    found -> range(
                            number(found, 1) * CENTURY + number(found, 2),
                            number(found, 1) * CENTURY + number(found, 3))),
            form("(?:de |the )?(?:jaren|years) '?([3-9]0)(?:er)?", found -> decade(1900 + number(found, 1))),
            form("(?:de |the )?(?:jaren )?(\\d{3}0)(?:'?s|-?er jaren)", found -> decade(number(found, 1))),
            form("(?:de )?jaren (\\d{3}0)", found -> decade(number(found, 1))),
            form("(\\d{3})[x?*]", found -> decade(number(found, 1) * 10)),
            form(
                    "(?:q[1-4]|[1-4]e?"
                            + " ?(?:kwartaal|kw\\.?)|voorjaar|lente|zomer|najaar|herfst|winter|begin|medio|half|eind)(?:"
                            + " van)?[ -]*(\\d{4})",
                    found -> year(number(found, 1), 0, 0)),
            form("(\\d{4})[ -]*(?:q[1-4]|[1-4]e? ?kwartaal)", found -> year(number(found, 1), 0, 0)));

    /** A form of writing, and what a text in it says; null when it says nothing possible. */
    private record Form(Pattern pattern, Function<Matcher, WrittenYear> meaning) {}

    private YearForms() {}

    private static Form form(String pattern, Function<Matcher, WrittenYear> meaning) {
        return new Form(Pattern.compile(pattern), meaning);
    }

    /**
     * What a text says.
     *
     * @param text in small letters
     */
    static Optional<WrittenYear> read(String text) {
        if (text.matches("\\d{4}")) {
            return Optional.of(WrittenYear.of(Integer.parseInt(text)));
        }
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(text);
            WrittenYear year = found.matches() ? form.meaning().apply(found) : null;
            if (year != null) {
                return Optional.of(year);
            }
        }
        return MonthWords.read(text);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Months and days of 0 are how databases write that only the year is known. */
    private static @Nullable WrittenYear year(int year, int month, int day) {
        return month > MONTHS || day > DAYS ? null : WrittenYear.of(year, month, day);
    }

    private static @Nullable WrittenYear yearFirst(Matcher found) {
        int day = found.group(4) == null ? 0 : number(found, 4);
        return local(year(number(found, 1), number(found, 3), day), found.group(5), found.group(6));
    }

    /** Day before month, or the other way round where only that can be. */
    private static @Nullable WrittenYear yearLast(Matcher found) {
        int day = number(found, 1);
        int month = number(found, 3);
        WrittenYear date = month > MONTHS ? year(number(found, 4), day, month) : year(number(found, 4), month, day);
        return local(date, found.group(5), found.group(6));
    }

    /** The last hour of a year in Greenwich is the first of the next one in the Netherlands, where midnight is written so. */
    static @Nullable WrittenYear local(@Nullable WrittenYear date, String hour, @Nullable String zone) {
        boolean greenwich = zone != null && zone.matches("z|utc|gmt|[+-]00(?::?00)?");
        return greenwich && date != null && date.month() == MONTHS && date.day() == DAYS && "23".equals(hour)
                ? WrittenYear.of(date.from() + 1, 1, 1)
                : date;
    }

    private static @Nullable WrittenYear eightDigits(Matcher found) {
        String digits = found.group(1);
        WrittenYear first = eight(digits, 0, 4, 6);
        return first != null ? first : eight(digits, 4, 2, 0);
    }

    private static @Nullable WrittenYear eight(String digits, int year, int month, int day) {
        int written = Integer.parseInt(digits.substring(year, year + 4));
        return written < EARLIEST
                ? null
                : year(
                        written,
                        Integer.parseInt(digits.substring(month, month + 2)),
                        Integer.parseInt(digits.substring(day, day + 2)));
    }

    /** Seconds or milliseconds since 1970: of more than ten digits only the latter can be meant. */
    private static WrittenYear moment(String digits) {
        long value = Long.parseLong(digits);
        boolean seconds = digits.replace("-", "").length() <= LONGEST_SECONDS;
        return millis(seconds ? value * SECOND : value);
    }

    private static WrittenYear millis(long moment) {
        LocalDateTime there = LocalDateTime.ofEpochSecond(Math.floorDiv(moment, SECOND) + MET, 0, ZoneOffset.UTC);
        return WrittenYear.of(there.getYear(), there.getMonthValue(), there.getDayOfMonth());
    }

    private static @Nullable WrittenYear range(int from, int to) {
        return from < EARLIEST || from > to ? null : WrittenYear.between(from, to);
    }

    private static @Nullable WrittenYear decade(int first) {
        return range(first, first + LAST_OF_DECADE);
    }
}
