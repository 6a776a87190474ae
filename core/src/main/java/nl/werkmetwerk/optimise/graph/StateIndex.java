package nl.werkmetwerk.optimise.graph;

import java.util.Arrays;

/** Numbers the states of one year: a map from key to number with open addressing, emptied at once. */
final class StateIndex {
    private long[] keys = new long[256];
    private int[] numbers = new int[256];
    private int[] stamps = new int[256];
    private int stamp = 1;
    private int count;

    /** Forgets everything. */
    void clear() {
        stamp++;
        count = 0;
    }

    /** The number of a key; {@code next} when it had none, and then it has that from now on. */
    int numberOf(long key, int next) {
        int mask = keys.length - 1;
        int slot = hash(key) & mask;
        while (stamps[slot] == stamp) {
            if (keys[slot] == key) {
                return numbers[slot];
            }
            slot = (slot + 1) & mask;
        }
        put(slot, key, next);
        return next;
    }

    private void put(int slot, long key, int number) {
        keys[slot] = key;
        numbers[slot] = number;
        stamps[slot] = stamp;
        if (++count * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        int[] oldStamps = stamps;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        stamps = new int[keys.length];
        Arrays.fill(stamps, stamp - 1);
        count = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldStamps[i] == stamp) {
                numberOf(oldKeys[i], oldNumbers[i]);
            }
        }
    }

    private static int hash(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) ^ (int) (mixed >>> 17);
    }
}
