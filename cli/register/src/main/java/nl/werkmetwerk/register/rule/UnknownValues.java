package nl.werkmetwerk.register.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkmetwerk.files.field.Values;
import org.jspecify.annotations.Nullable;

/**
 * What registers write where they do not know: words, and years and dates that stand for none. A mapping may give its own
 * list instead; what was taken for unknown is told.
 */
public final class UnknownValues {
    private static final List<String> WORDS = List.of(
            "un",
            "unk",
            "unknown",
            "onbekend",
            "onb",
            "onb.",
            "niet bekend",
            "niet ingevuld",
            "n.b.",
            "nb",
            "n/b",
            "nnb",
            "n.n.b.",
            "n/a",
            "na",
            "nvt",
            "n.v.t.",
            "n.v.t",
            "ntb",
            "n.t.b.",
            "nader te bepalen",
            "nog te bepalen",
            "?",
            "??",
            "???",
            "-",
            "--",
            "---",
            ".",
            "null",
            "<null>",
            "(null)",
            "[null]",
            "none",
            "nan",
            "nat",
            "nil",
            "geen",
            "geen gegevens",
            "leeg",
            "(leeg)");

    /** First and last days of programs and databases, and what is typed into a field that may not stay empty. */
    private static final List<String> DATES =
            List.of("9999", "1900-01-01", "1899-12-30", "1899-12-31", "1753-01-01", "0001-01-01", "1111-11-11");

    private static final Pattern ZEROS = Pattern.compile("0[0.,:/ t-]*z?");

    private final Set<String> words;
    private final List<WrittenYear> dates;
    private final Map<String, Integer> seen = new TreeMap<>();

    private UnknownValues(List<String> values) {
        words = values.stream().map(value -> value.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        dates = values.stream()
                .map(YearText::read)
                .flatMap(Optional::stream)
                .filter(WrittenYear::sure)
                .toList();
    }

    /** Those of a field {@code unknown} of a rule, else of its mapping, else the usual ones. */
    public static UnknownValues of(Values rule, Values mapping) {
        Values from = rule.has("unknown") ? rule : mapping;
        return from.value("unknown") instanceof List<?> list
                ? new UnknownValues(list.stream().map(UnknownValues::text).toList())
                : from.has("unknown")
                        ? new UnknownValues(List.of(text(from.value("unknown"))))
                        : new UnknownValues(java.util.stream.Stream.concat(WORDS.stream(), DATES.stream())
                                .toList());
    }

    private static String text(@Nullable Object value) {
        return value instanceof Double number && number == Math.rint(number)
                ? String.valueOf(number.longValue())
                : String.valueOf(value);
    }

    /** Whether a word usually says that nothing is known. */
    public static boolean usual(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a cell of a quantity, a life or a code says that nothing is known; an empty one does. */
    public boolean word(String cell) {
        return cell.isEmpty() || told(cell, words.contains(cell.toLowerCase(Locale.ROOT)));
    }

    /** Whether a cell of a year says that nothing is known; an empty one does, and so does a 0. */
    boolean year(String cell, Optional<WrittenYear> written) {
        if (cell.isEmpty()) {
            return true;
        }
        if (written.isPresent() && !written.get().sure()) {
            return false;
        }
        String text = cell.toLowerCase(Locale.ROOT);
        boolean zero = text.charAt(0) == '0' && ZEROS.matcher(text).matches();
        return zero || told(cell, written.isPresent() ? date(written.get()) : words.contains(text));
    }

    private boolean date(WrittenYear written) {
        for (WrittenYear one : dates) {
            if (same(one, written)) {
                return true;
            }
        }
        return false;
    }

    private boolean told(String cell, boolean unknown) {
        if (unknown) {
            seen.merge(cell, 1, Integer::sum);
        }
        return unknown;
    }

    /** A year alone stands for all of its days. */
    private static boolean same(WrittenYear unknown, WrittenYear written) {
        boolean day = unknown.day() == 0 || (unknown.month() == written.month() && unknown.day() == written.day());
        return unknown.from() == written.from() && day;
    }

    /** What was taken for unknown, with its number. */
    public Map<String, Integer> seen() {
        return seen;
    }
}
