package nl.werkmetwerk.files.result;

import java.io.IOException;
import java.io.Serial;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Texts;

/** Why a file gives no result: the first thing in it that is not as it was written, with its place. */
public final class ResultFileException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message message;

    ResultFileException(Message message) {
        super(message.in(Texts.of(Language.EN)));
        this.message = message;
    }

    /** What is wrong, in no language yet. Named so because {@link #getMessage} has one. */
    public Message told() {
        return message;
    }

    /** What is wrong in a language: file, line and column, path, and what it is. */
    public String in(Language language) {
        return message.in(Texts.of(language));
    }
}
