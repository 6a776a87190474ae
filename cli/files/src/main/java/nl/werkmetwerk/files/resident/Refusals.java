package nl.werkmetwerk.files.resident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.werkmetwerk.files.CaseFileException;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;

/** What is wrong in one file, gathered while it is read on. */
final class Refusals {
    private final List<Message> messages = new ArrayList<>();

    /** Tells a mistake; the last step of the code is that of MODEL-practice 19. */
    void add(String code, Place place, Object... arguments) {
        messages.add(Message.error(code, place, arguments));
    }

    /** Whether nothing is wrong so far. */
    boolean none() {
        return messages.isEmpty();
    }

    /** @throws CaseFileException if there was any, in the order of the file */
    void orThrow() throws CaseFileException {
        if (!messages.isEmpty()) {
            throw new CaseFileException(messages.stream()
                    .sorted(Comparator.comparing(Message::place, Place.ORDER))
                    .toList());
        }
    }
}
