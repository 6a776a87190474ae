package nl.werkmetwerk.cli.command;

import java.util.List;
import nl.werkmetwerk.files.Nearest;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;

/** Refuses names on the command line that a case does not have. */
final class Unknown {
    private static final int MOST_NAMES = 20;

    private Unknown() {}

    /** @throws FailedException if the name is not among those known, with the nearest that is, else some of them */
    static void refuse(Scenario scenario, String code, String name, List<String> known) {
        if (!known.contains(name)) {
            Phrase meant = Nearest.to(name, known)
                    .map(word -> Phrase.of("suggest.mean", word))
                    .orElse(Phrase.of("narrow.known", known.subList(0, Math.min(MOST_NAMES, known.size()))));
            throw new FailedException(Exit.USAGE, Message.error(code, Place.file(scenario.file()), name, meant));
        }
    }
}
