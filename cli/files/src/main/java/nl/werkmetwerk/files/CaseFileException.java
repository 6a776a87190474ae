package nl.werkmetwerk.files;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Texts;

/** Why a file gives no case, or none of what goes with one: all that is wrong in it, each with its place. */
public final class CaseFileException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Message> messages;

    /** @param messages what is wrong, in the order of the file */
    public CaseFileException(List<Message> messages) {
        super(in(messages, Language.EN));
        this.messages = List.copyOf(messages);
    }

    /** What is wrong, in the order of the file. */
    public List<Message> messages() {
        return messages;
    }

    /** What is wrong in a language, a line each: file, line and column, path, and what to do. */
    public String in(Language language) {
        return in(messages, language);
    }

    private static String in(List<Message> messages, Language language) {
        Texts texts = Texts.of(language);
        return messages.stream().map(message -> message.in(texts)).collect(Collectors.joining("\n"));
    }
}
