package nl.werkmetwerk.ledger;

import java.util.Arrays;

/**
 * The works of one place and year that may share, by kind and group (MODEL 5.1 to 5.3). Filled, read, cleared, filled
 * again; cost linear in what was added.
 */
final class SharingPool {
    private final double[] sum;
    private final double[] greatest;
    private final int groups;
    private int count;
    private int[] asset = new int[32];
    private int[] kind = new int[32];
    private int[] slot = new int[32];
    private double[] amount = new double[32];

    /** A pool for kinds 0 … kinds−1 and groups 0 … groups−1. */
    SharingPool(int kinds, int groups) {
        this.groups = groups;
        sum = new double[kinds * groups];
        greatest = new double[kinds * groups];
    }

    void add(int ofAsset, int ofKind, int group, double standAlone) {
        if (count == asset.length) {
            grow();
        }
        int place = ofKind * groups + group;
        asset[count] = ofAsset;
        kind[count] = ofKind;
        slot[count] = place;
        amount[count] = standAlone;
        count++;
        sum[place] += standAlone;
        greatest[place] = Math.max(greatest[place], standAlone);
    }

    private void grow() {
        int size = 2 * count;
        asset = Arrays.copyOf(asset, size);
        kind = Arrays.copyOf(kind, size);
        slot = Arrays.copyOf(slot, size);
        amount = Arrays.copyOf(amount, size);
    }

    int count() {
        return count;
    }

    int asset(int item) {
        return asset[item];
    }

    int kind(int item) {
        return kind[item];
    }

    double amount(int item) {
        return amount[item];
    }

    /** Its part of {@code φ · (Σc − max c)}, in proportion to its own amount. */
    double discount(int item, double phi) {
        double all = sum[slot[item]];
        double smaller = all - greatest[slot[item]];
        return smaller > 0 ? phi * smaller * (amount[item] / all) : 0;
    }

    void clear() {
        for (int item = 0; item < count; item++) {
            sum[slot[item]] = 0;
            greatest[slot[item]] = 0;
        }
        count = 0;
    }
}
