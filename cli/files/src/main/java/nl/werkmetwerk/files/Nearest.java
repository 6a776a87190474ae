package nl.werkmetwerk.files;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import nl.werkmetwerk.model.check.Slips;

/** The known word that was probably meant. */
public final class Nearest {
    private static final int MOST_WORDS = 5_000;
    private static final int LETTERS_PER_MISTAKE = 3;

    private Nearest() {}

    /** The nearest word, when it is near: one mistake in three letters, capitals aside. */
    public static Optional<String> to(String found, Collection<String> known) {
        String best = null;
        int least = 1 + Math.max(1, found.length() / LETTERS_PER_MISTAKE);
        for (String word : known.size() > MOST_WORDS ? java.util.List.<String>of() : known) {
            int distance = Math.abs(word.length() - found.length()) >= least ? least : distance(found, word);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String one, String other) {
        return Slips.between(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
