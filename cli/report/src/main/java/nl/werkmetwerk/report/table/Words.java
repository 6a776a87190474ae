package nl.werkmetwerk.report.table;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal: measured, folded, and without signs that would steer the terminal. */
final class Words {
    private static final String COMMAND = "werkmetwerk ";

    private Words() {}

    /** One line without control characters, which a name in a scenario may hold. */
    static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * A paragraph folded at spaces, not between the euro sign and its amount; a word longer than the width stays whole, and
     * so does a command, to be copied.
     */
    static List<String> fold(String text, int width) {
        if (text.startsWith(COMMAND)) {
            return List.of(plain(text));
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : plain(text).split("(?<!€) +", 0)) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
