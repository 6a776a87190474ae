package nl.werkmetwerk.files;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

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

    /** Levenshtein, with two neighbours swapped as one mistake. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
