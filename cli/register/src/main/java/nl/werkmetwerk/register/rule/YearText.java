package nl.werkmetwerk.register.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years as registers write them: a year, a date in any order, a moment, a range, a decade, and what is not sure (ca. 1985,
 * before 1960). Two digits are no year: they do not say of which century.
 */
public final class YearText {
    private static final int LONGEST = 80;
    private static final int DIGITS = 4;
    private static final Pattern LEAD = Pattern.compile(
            "(?:bouwjaar|aanlegjaar|plantjaar|jaar|anno|aangelegd|aanleg|gebouwd|geplant|year)(?: in| van)?\\s*:?\\s*");
    private static final Pattern ABOUT_BEFORE = Pattern.compile("(?:ca|circa|c|±|\\+/-|\\+-|~|≈|rond|omstreeks|omtrent|"
            + "ongeveer|ong|plm|geschat|gesch|vermoedelijk|verm|waarschijnlijk|est|estimated|approx|about|around)"
            + "(?:[.:]+\\s*|\\s+(?:op\\s+)?|(?<=[±~≈-])|(?=\\d))");
    private static final Pattern ABOUT_BEHIND = Pattern.compile(
            "\\s*(?:\\*|~|\\(?\\?+\\)?|[\\[(]?\\s*(?:ca|circa|geschat|gesch|schatting|est|estimated|ong|ongeveer|approx)\\.?\\s*[\\])]?)$");
    private static final Pattern NOT_LATER =
            Pattern.compile("(?:voor|vóór|vóor|before|pre|tot|uiterlijk|ouder dan|<=|<|≤)[\\s-]*");
    private static final Pattern NOT_LATER_BEHIND =
            Pattern.compile("\\s*(?:of|en) (?:eerder|ouder|daarvoor)$|\\s*(?:or|and) (?:earlier|older|before)$");
    private static final Pattern NOT_EARLIER =
            Pattern.compile("(?:na|after|sinds|since|vanaf|from|post|jonger dan|>=|>|≥)[\\s-]*");
    private static final Pattern NOT_EARLIER_BEHIND = Pattern.compile(
            "\\s*(?:of|en) (?:later|jonger|daarna)$|\\s*(?:or|and) (?:later|newer|after)$|\\s*e\\.?v\\.?$");

    private YearText() {}

    /** The year, if it is one and no other. */
    public static OptionalInt parse(String text) {
        Optional<WrittenYear> year = read(text).filter(WrittenYear::sure);
        return year.isPresent() ? OptionalInt.of(year.get().from()) : OptionalInt.empty();
    }

    /** What it says, if it says anything of a year. */
    public static Optional<WrittenYear> read(String text) {
        if (text.length() == DIGITS && text.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return Optional.of(WrittenYear.of(Integer.parseInt(text)));
        }
        return text.length() > LONGEST
                ? Optional.empty()
                : words(text.toLowerCase(Locale.ROOT).strip());
    }

    /** What stands around a year: that it is not sure, or only a bound. */
    private static Optional<WrittenYear> words(String text) {
        Optional<WrittenYear> plain = YearForms.read(text);
        if (plain.isPresent()) {
            return plain;
        }
        Optional<String> about = without(text, ABOUT_BEFORE, ABOUT_BEHIND);
        if (about.isPresent()) {
            return words(about.get()).map(WrittenYear::roughly);
        }
        Optional<String> later = without(text, NOT_LATER, NOT_LATER_BEHIND);
        if (later.isPresent()) {
            return words(later.get()).map(year -> WrittenYear.between(WrittenYear.FIRST, year.to()));
        }
        Optional<String> earlier = without(text, NOT_EARLIER, NOT_EARLIER_BEHIND);
        if (earlier.isPresent()) {
            return words(earlier.get()).map(year -> WrittenYear.between(year.from(), WrittenYear.LAST));
        }
        Matcher lead = LEAD.matcher(text);
        return lead.lookingAt() ? words(text.substring(lead.end())) : Optional.empty();
    }

    /** The text without such a word before it or behind it; absent when it has none. */
    private static Optional<String> without(String text, Pattern before, Pattern behind) {
        Matcher first = before.matcher(text);
        if (first.lookingAt() && first.end() > 0) {
            return Optional.of(text.substring(first.end()).strip());
        }
        Matcher last = behind.matcher(text);
        return last.find() && last.start() > 0
                ? Optional.of(text.substring(0, last.start()).strip())
                : Optional.empty();
    }
}
