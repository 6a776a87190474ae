package nl.werkmetwerk.optimise.exact;

import java.util.Arrays;

/** The labels of one year of a search: a state of every asset, the least total through it, and where it came from. */
final class LabelLayer {
    private final int size;
    private int[] table = new int[256];
    int count;
    int[] states;
    double[] total;
    int[] parent;
    int[] decision;

    LabelLayer(int size) {
        this.size = size;
        states = new int[64 * size];
        total = new double[64];
        parent = new int[64];
        decision = new int[64];
        Arrays.fill(table, -1);
    }

    void clear() {
        count = 0;
        Arrays.fill(table, -1);
    }

    /** Adds a label, or betters the one with the same states. */
    void offer(int[] candidate, double least, int from, int by) {
        int slot = slotOf(candidate, 0);
        int label = table[slot];
        if (label < 0) {
            label = append(candidate);
            table[slot] = label;
        } else if (total[label] <= least) {
            return;
        }
        total[label] = least;
        parent[label] = from;
        decision[label] = by;
        if (2 * count > table.length) {
            rehash(2 * table.length);
        }
    }

    private int append(int[] candidate) {
        if (count == total.length) {
            total = Arrays.copyOf(total, 2 * count);
            parent = Arrays.copyOf(parent, 2 * count);
            decision = Arrays.copyOf(decision, 2 * count);
            states = Arrays.copyOf(states, 2 * count * size);
        }
        System.arraycopy(candidate, 0, states, count * size, size);
        return count++;
    }

    private int slotOf(int[] candidate, int at) {
        int mask = table.length - 1;
        long hash = 0;
        for (int i = 0; i < size; i++) {
            hash = (hash ^ candidate[at + i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        int slot = (int) (hash >>> 7) & mask;
        while (table[slot] >= 0 && !same(candidate, at, table[slot])) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean same(int[] candidate, int at, int label) {
        for (int i = 0; i < size; i++) {
            if (candidate[at + i] != states[label * size + i]) {
                return false;
            }
        }
        return true;
    }

    private void rehash(int length) {
        table = new int[length];
        Arrays.fill(table, -1);
        for (int label = 0; label < count; label++) {
            table[slotOf(states, label * size)] = label;
        }
    }

    /**
     * Keeps the labels with the least totals; returns the least total of those given up, infinite when all are kept.
     * Which of equal totals are kept depends on their order alone.
     */
    double keep(int most) {
        if (count <= most) {
            return Double.POSITIVE_INFINITY;
        }
        double[] sorted = Arrays.copyOf(total, count);
        Arrays.sort(sorted);
        double limit = sorted[most - 1];
        int atLimit = most;
        while (atLimit > 0 && sorted[atLimit - 1] == limit) {
            atLimit--;
        }
        int equal = most - atLimit;
        int kept = 0;
        for (int label = 0; label < count; label++) {
            boolean stays = total[label] < limit || (total[label] == limit && equal-- > 0);
            if (stays) {
                move(label, kept++);
            }
        }
        count = kept;
        return sorted[most];
    }

    private void move(int from, int to) {
        total[to] = total[from];
        parent[to] = parent[from];
        decision[to] = decision[from];
        System.arraycopy(states, from * size, states, to * size, size);
    }
}
