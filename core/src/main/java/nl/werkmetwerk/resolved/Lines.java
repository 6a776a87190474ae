package nl.werkmetwerk.resolved;

import java.util.Arrays;

/** Numbers through the kinds of each method, each once. */
final class Lines {
    private int[] kinds = new int[16];
    private int count;

    /** The line of a kind among those from {@code first} on; a new one where there is none yet. */
    int lineOf(int first, int kind) {
        int line = first;
        while (line < count && kinds[line] != kind) {
            line++;
        }
        if (line == count) {
            open(kind);
        }
        return line;
    }

    private void open(int kind) {
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
        kinds[count++] = kind;
    }

    int count() {
        return count;
    }

    int[] kinds() {
        return Arrays.copyOf(kinds, count);
    }
}
