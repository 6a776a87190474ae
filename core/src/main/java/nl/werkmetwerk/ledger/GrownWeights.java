package nl.werkmetwerk.ledger;

import java.util.Arrays;
import nl.werkmetwerk.resolved.Running;

/**
 * Sums of what grows by a rate each year of age, weighed by year: Σ g^(age + y − from)·w(y) over a run of years is
 * g^(age − from)·(G(to) − G(from)), G(n) = Σ g^y·w(y) over the years before n. So a run takes two look-ups however long
 * it is. Growth that shrinks, or explodes, is added up year by year instead: there the difference would lose figures.
 */
final class GrownWeights {
    private static final double LARGEST = 1e9;

    private final Running running;
    private final double[] weights;
    private double[][] upTo = {};
    private boolean[] known = {};

    /** @param weights by year; whoever changes them calls {@link #forget} */
    GrownWeights(Running running, double[] weights) {
        this.running = running;
        this.weights = weights;
    }

    /** Forgets all sums: weights or growths are new. */
    void forget() {
        if (known.length < running.growthCount()) {
            upTo = Arrays.copyOf(upTo, running.growthCount());
            known = new boolean[running.growthCount()];
        } else {
            Arrays.fill(known, false);
        }
    }

    /** Σ over the years {@code from … to−1}, the first of them lived at {@code age}, of a curve of growth. */
    double over(int curve, int age, int from, int to) {
        double[] sums = sums(curve);
        if (sums.length == 0) {
            return running.grownOver(curve, age, weights, from, to);
        }
        double run = sums[to] - sums[from];
        return age >= from ? run * running.grown(curve, age - from) : run / running.grown(curve, from - age);
    }

    /** G of a curve, by year; empty where it has to be added up. */
    private double[] sums(int curve) {
        if (!known[curve]) {
            upTo[curve] = summed(curve, upTo[curve]);
            known[curve] = true;
        }
        return upTo[curve];
    }

    private double[] summed(int curve, double[] room) {
        int years = weights.length;
        if (running.grown(curve, 1) < 1 || !(running.grown(curve, years) <= LARGEST)) {
            return new double[] {};
        }
        double[] sums = room == null || room.length == 0 ? new double[years + 1] : room;
        running.addUpGrown(curve, weights, sums);
        return sums;
    }
}
