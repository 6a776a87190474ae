package nl.werkmetwerk.optimise.graph;

import java.util.Arrays;

/**
 * The labels that the decisions of a cluster give to one half of its assets, each combination of them numbered: what adds
 * up over assets is then looked up by half and not by asset.
 */
public final class LabelKeys {
    private static final int NONE = -1;

    /** First asset of the half. */
    public final int first;

    /** One more than its last. */
    public final int end;

    /** By decision: its combination. */
    public final char[] key;

    /** By asset of the half, then combination: the label. */
    public final char[][] label;

    private LabelKeys(int first, int end, char[] key, char[][] label) {
        this.first = first;
        this.end = end;
        this.key = key;
        this.label = label;
    }

    /** The combinations of assets {@code first … end − 1}, from the labels of {@code size} assets by decision. */
    static LabelKeys of(char[] labels, int size, int first, int end) {
        char[] key = new char[labels.length / size];
        char[][] label = new char[0][];
        int count = 1;
        for (int i = first; i < end; i++) {
            label = Arrays.copyOf(label, label.length + 1);
            count = refine(labels, size, i, key, label, count);
        }
        return new LabelKeys(first, end, key, label);
    }

    /** Tells combinations apart by one asset more; how many there are then. */
    private static int refine(char[] labels, int size, int i, char[] key, char[][] label, int count) {
        int most = 1;
        for (int d = 0; d < key.length; d++) {
            most = Math.max(most, labels[d * size + i] + 1);
        }
        int[] number = new int[count * most];
        Arrays.fill(number, NONE);
        int[] origin = new int[Math.min(number.length, key.length)];
        int found = 0;
        for (int d = 0; d < key.length; d++) {
            int pair = key[d] * most + labels[d * size + i];
            if (number[pair] == NONE) {
                origin[found] = pair;
                number[pair] = found++;
            }
            key[d] = (char) number[pair];
        }
        for (int known = 0; known + 1 < label.length; known++) {
            char[] old = label[known];
            label[known] = new char[found];
            for (int k = 0; k < found; k++) {
                label[known][k] = old[origin[k] / most];
            }
        }
        char[] own = new char[found];
        for (int k = 0; k < found; k++) {
            own[k] = (char) (origin[k] % most);
        }
        label[label.length - 1] = own;
        return found;
    }

    /** Number of combinations, 1 or more. */
    public int count() {
        return label.length == 0 ? 1 : label[0].length;
    }
}
