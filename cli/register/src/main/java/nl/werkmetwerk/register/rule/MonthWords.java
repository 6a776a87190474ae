package nl.werkmetwerk.register.rule;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with the name of a month, Dutch or English, in any order: 1 januari 1970, Jan 1, 1970, Thu, 01 Jan 1970 00:00:00 GMT. */
final class MonthWords {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mrt", 3),
            Map.entry("maa", 3),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Pattern MONTH = Pattern.compile("(?:jan(?:uari|uary)?|febr?(?:uari|uary)?|mrt|maart|mar(?:ch)?"
            + "|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?"
            + "|nov(?:ember)?|dec(?:ember)?)");
    private static final Pattern WEEKDAY = Pattern.compile("ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?"
            + "|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?"
            + "|fri(?:day)?|sat(?:urday)?|sun(?:day)?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:am|pm|uur)?"
            + "\\s*(z|utc|gmt|cet|cest|met|mest)?\\s*([+-]\\d{2}:?\\d{2})?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|e)?");
    private static final int FIRST_YEAR = 1500;
    private static final int DAYS = 31;
    private static final int LETTERS = 3;

    private int year;
    private int month;
    private int day;

    private MonthWords() {}

    /**
     * What a text says.
     *
     * @param text in small letters
     */
    static Optional<WrittenYear> read(String text) {
        String plain = text.replaceAll("\\(.*\\)", " ");
        Matcher time = TIME.matcher(plain);
        boolean timed = time.find();
        MonthWords words = new MonthWords();
        for (String word : (timed ? time.replaceFirst(" ") : plain).split("[\\s,./-]+", -1)) {
            if (!word.isEmpty() && !words.take(word)) {
                return Optional.empty();
            }
        }
        if (words.month == 0 || words.year == 0) {
            return Optional.empty();
        }
        WrittenYear date = WrittenYear.of(words.year, words.month, words.day);
        return Optional.ofNullable(timed ? YearForms.local(date, time.group(1), zone(time)) : date);
    }

    /** GMT, or GMT+0100 as +0100. */
    private static String zone(Matcher time) {
        return time.group(3) == null ? time.group(2) : time.group(3);
    }

    /** Takes a word; none may be left over, and none may come twice. */
    private boolean take(String word) {
        if (MONTH.matcher(word).matches()) {
            boolean first = month == 0;
            month = MONTHS.getOrDefault(word.substring(0, LETTERS), 0);
            return first;
        } else if (word.matches("\\d{4}") && Integer.parseInt(word) >= FIRST_YEAR) {
            boolean first = year == 0;
            year = Integer.parseInt(word);
            return first;
        }
        return takeDay(word) || WEEKDAY.matcher(word).matches();
    }

    private boolean takeDay(String word) {
        Matcher found = DAY.matcher(word);
        boolean first = found.matches() && day == 0 && Integer.parseInt(found.group(1)) <= DAYS;
        day = first ? Integer.parseInt(found.group(1)) : day;
        return first;
    }
}
