package nl.werkmetwerk.cli.command;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Severity;
import nl.werkmetwerk.files.text.Texts;

/** What is wrong or doubtful, a line each: as many as somebody will mend in one go, the rest counted. */
final class MessageLines {
    /** Most that are told of one file. */
    static final int MOST = 50;

    private MessageLines() {}

    /** Tells messages in their order; where they are too many, what is wrong before what is doubtful. */
    static void print(List<Message> messages, Texts texts, PrintWriter err) {
        List<Message> first = messages.size() <= MOST
                ? messages
                : messages.stream()
                        .sorted(Comparator.comparing(message -> message.severity() != Severity.ERROR))
                        .limit(MOST)
                        .toList();
        first.forEach(message -> err.println(message.in(texts)));
        if (messages.size() > MOST) {
            err.println(texts.get("cli.more", messages.size() - MOST));
        }
    }
}
