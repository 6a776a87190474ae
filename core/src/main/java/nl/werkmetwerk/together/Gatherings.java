package nl.werkmetwerk.together;

import java.util.Arrays;

/**
 * Sum and greatest of the stand-alone amounts of each of several numbered gatherings, and what their members save: φ·(S
 * − m)·c/S (MODEL 5). Filled, asked, cleared, filled again.
 */
public final class Gatherings {
    private final double[] sum;
    private final double[] greatest;

    /** @param count how many there can be: they are numbered 0 … count−1 */
    public Gatherings(int count) {
        sum = new double[count];
        greatest = new double[count];
    }

    /** Adds the stand-alone amount of a member, 0 or more. */
    public void add(int gathering, double amount) {
        sum[gathering] += amount;
        greatest[gathering] = Math.max(greatest[gathering], amount);
    }

    /** S: the sum of the amounts. */
    public double sum(int gathering) {
        return sum[gathering];
    }

    /** m: the greatest amount. */
    public double greatest(int gathering) {
        return greatest[gathering];
    }

    /** Whether there is anything beside the greatest amount, so that a φ has something to work on. */
    public boolean overlaps(int gathering) {
        return sum[gathering] > greatest[gathering];
    }

    /** What a member saves, in proportion to its own amount. */
    public double discount(int gathering, double amount, double phi) {
        return discount(gathering, amount, phi, 1);
    }

    /** What a member saves when only a part, in (0, 1], of the greatest amount has to be paid here. */
    public double discount(int gathering, double amount, double phi, double part) {
        double all = sum[gathering];
        double smaller = all - part * greatest[gathering];
        return smaller > 0 ? phi * smaller * (amount / all) : 0;
    }

    /** Forgets one. */
    public void clear(int gathering) {
        sum[gathering] = 0;
        greatest[gathering] = 0;
    }

    /** Forgets all. */
    public void clear() {
        Arrays.fill(sum, 0);
        Arrays.fill(greatest, 0);
    }
}
