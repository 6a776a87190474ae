package nl.werkmetwerk.files.text;

import java.util.List;

/**
 * Something to tell about the input, in no language yet.
 *
 * @param severity how much it matters
 * @param code key of its text
 * @param place where it is
 * @param arguments what fills the holes of the text: texts, numbers, {@link Phrase}s, lists of these
 */
public record Message(Severity severity, String code, Place place, List<Object> arguments) {
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

    /** What is good to know. */
    public static Message notice(String code, Place place, Object... arguments) {
        return new Message(Severity.NOTICE, code, place, List.of(arguments));
    }

    /** Whether it is a remark on figures of a library: it belongs with the sources of a case. */
    public boolean isAboutFigures() {
        return severity != Severity.ERROR && code.startsWith("figure.");
    }

    /** Place and text on one line. */
    public String in(Texts texts) {
        String where = place.toString();
        String separator = where.isEmpty() ? "" : place.path().isEmpty() ? "  " : ": ";
        return where + separator + texts.severity(severity) + texts.get(code, arguments.toArray());
    }
}
