package nl.werkmetwerk.files.text;

import java.util.List;
import java.util.Set;

/**
 * Something to tell about the input, in no language yet.
 *
 * @param severity how much it matters
 * @param code key of its text
 * @param place where it is
 * @param arguments what fills the holes of the text: texts, numbers, {@link Phrase}s, lists of these
 */
public record Message(Severity severity, String code, Place place, List<Object> arguments) {
    /** Groups of codes that stand beside their text: the step behind the group is the code of MODEL-practice 19. */
    private static final Set<String> TELLING = Set.of("residents", "letters");

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** What makes the input unusable. */
    public static Message error(String code, Place place, Object... arguments) {
        return new Message(Severity.ERROR, code, place, List.of(arguments));
    }

    /** What deserves doubt. */
    public static Message warning(String code, Place place, Object... arguments) {
        return new Message(Severity.WARNING, code, place, List.of(arguments));
    }

    /** Whether it is a remark on figures of a library: it belongs with the sources of a case. */
    public boolean isAboutFigures() {
        return severity != Severity.ERROR && code.startsWith("figure.");
    }

    private String beside() {
        int step = code.indexOf('.');
        return step > 0 && TELLING.contains(code.substring(0, step)) ? " (" + code.substring(step + 1) + ")" : "";
    }

    /** Place and text on one line; behind a refusal of MODEL-practice 19 its code. */
    public String in(Texts texts) {
        String where = place.toString();
        String separator = where.isEmpty() ? "" : place.path().isEmpty() ? "  " : ": ";
        return where + separator + texts.severity(severity) + texts.get(code, arguments.toArray()) + beside();
    }
}
