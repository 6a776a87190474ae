package nl.werkmetwerk.resolved;

import java.util.Arrays;

/** Lines of (kind, amount, lasting part) being collected; lines of one kind in one method are added up (MODEL 5.1). */
final class Lines {
    private int[] kinds = new int[16];
    private double[] amounts = new double[16];
    private double[] lasting = new double[16];
    private int count;

    /** Adds an amount to the line of its kind among those from {@code first} on. */
    void add(int first, int kind, double amount, boolean lasts) {
        int line = first;
        while (line < count && kinds[line] != kind) {
            line++;
        }
        if (line == count) {
            open(kind);
        }
        amounts[line] += amount;
        lasting[line] += lasts ? amount : 0;
    }

    private void open(int kind) {
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * count);
            amounts = Arrays.copyOf(amounts, 2 * count);
            lasting = Arrays.copyOf(lasting, 2 * count);
        }
        kinds[count++] = kind;
    }

    int count() {
        return count;
    }

    int[] kinds() {
        return Arrays.copyOf(kinds, count);
    }

    double[] amounts() {
        return Arrays.copyOf(amounts, count);
    }

    double[] lasting() {
        return Arrays.copyOf(lasting, count);
    }
}
