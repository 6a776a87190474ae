package nl.werkmetwerk.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Severity;

/**
 * A scenario, or why there is none.
 *
 * @param scenario present when the file is valid
 * @param messages all that is wrong, in the order of the file; empty when it is valid
 * @param unopened whether a file could not be opened or read at all
 */
public record ReadResult(Optional<Scenario> scenario, List<Message> messages, boolean unopened) {
    public ReadResult {
        messages = List.copyOf(messages);
    }

    /** The messages for which there is no scenario. */
    public Stream<Message> wrong() {
        return messages.stream().filter(message -> message.severity() == Severity.ERROR);
    }

    static ReadResult of(Scenario scenario) {
        return new ReadResult(Optional.of(scenario), List.of(), false);
    }

    static ReadResult refused(List<Message> messages) {
        return new ReadResult(Optional.empty(), messages, false);
    }
}
