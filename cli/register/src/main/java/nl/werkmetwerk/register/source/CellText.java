package nl.werkmetwerk.register.source;

import java.util.Locale;
import java.util.Set;
import nl.werkmetwerk.files.text.Phrase;

/** What the text of a cell says, whatever the format it came in. */
final class CellText {
    private static final char NO_BREAK = '\u00A0';
    private static final char ZERO_WIDTH = '\u200B';
    private static final char MARK = '\uFEFF';

    /** Errors of spreadsheets, in English and in Dutch, as they also end up in text tables and databases. */
    private static final Set<String> ERRORS = Set.of(
            "#N/A",
            "#REF!",
            "#VALUE!",
            "#DIV/0!",
            "#NUM!",
            "#NAME?",
            "#NULL!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#GETTING_DATA",
            "#N/B",
            "#VERW!",
            "#WAARDE!",
            "#DEEL/0!",
            "#GETAL!",
            "#NAAM?",
            "#LEEG!",
            "#OVERLOOP!",
            "#BEREKENEN!",
            "#VELD!");

    private CellText() {}

    /** Without blanks around it, those that do not break included, and {@code ="0012"} as the text 0012 it shows. */
    static String clean(String raw) {
        String text = strip(raw);
        boolean quoted = text.length() > 2 && text.startsWith("=\"") && text.endsWith("\"");
        return quoted ? strip(text.substring(2, text.length() - 1).replace("\"\"", "\"")) : text;
    }

    /** Why a text is no value; nothing when it may be one. */
    static Phrase fault(String text, String column) {
        if (text.isEmpty()) {
            return Phrase.NOTHING;
        }
        char first = text.charAt(0);
        boolean error = (first == '#' && ERRORS.contains(text.toUpperCase(Locale.ROOT))) || text.startsWith("Err:5");
        if (error) {
            return Phrase.of("aside.cellError", column, text);
        }
        return first == '=' ? Phrase.of("aside.uncomputed", column, text) : Phrase.NOTHING;
    }

    private static String strip(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && blank(raw.charAt(from))) {
            from++;
        }
        while (to > from && blank(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static boolean blank(char one) {
        return one <= ' ' || (one >= NO_BREAK && (Character.isSpaceChar(one) || one == ZERO_WIDTH || one == MARK));
    }
}
