package nl.werkmetwerk.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.files.field.Path;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.text.Severity;

/** All that is found in one reading, and which places hold no value because of it. */
final class Findings {
    /** An object used a hundred times by alias is told once: same spot, same words. */
    private final Set<List<Object>> seen = new HashSet<>();

    private final List<Message> messages = new ArrayList<>();
    private final Set<String> spoilt = new LinkedHashSet<>();

    /** An error; the place holds no value. */
    void error(Path path, Place place, String code, Object... arguments) {
        spoil(path);
        add(Message.error(code, place.at(path.toString()), arguments));
    }

    void add(Message message) {
        Place place = message.place();
        Place spot = place.line() > 0 ? place.at("") : place;
        // a list, not a record: the first record that is hashed costs a tenth of the time of a small comparison
        if (seen.add(List.of(message.code(), spot.toString(), message.arguments()))) {
            messages.add(message);
        }
    }

    /** Marks a place whose value is not known, so that nothing is said about what follows from it. */
    void spoil(Path path) {
        spoilt.add(path.toString());
    }

    Set<String> spoilt() {
        return spoilt;
    }

    boolean fatal() {
        return messages.stream().anyMatch(message -> message.severity() == Severity.ERROR);
    }

    /** In the order of the files. */
    List<Message> sorted() {
        return messages.stream()
                .sorted(Comparator.comparing(Message::place, Place.ORDER))
                .toList();
    }

    /** "Did you mean …?", when there is something to mean. */
    static Phrase meant(Optional<String> suggestion) {
        return suggestion.map(word -> Phrase.of("suggest.mean", word)).orElse(Phrase.NOTHING);
    }
}
