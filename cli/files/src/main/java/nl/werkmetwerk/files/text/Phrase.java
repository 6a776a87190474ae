package nl.werkmetwerk.files.text;

import java.util.List;

/**
 * A part of a message that is itself a text in a language.
 *
 * @param key key of the text
 * @param arguments what fills its holes
 */
public record Phrase(String key, List<Object> arguments) {
    /** Says nothing. */
    public static final Phrase NOTHING = new Phrase("", List.of());

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** A text with arguments. */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
