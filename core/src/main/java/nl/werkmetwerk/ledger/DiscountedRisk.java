package nl.werkmetwerk.ledger;

import java.util.Arrays;
import nl.werkmetwerk.model.Whole;
import nl.werkmetwerk.resolved.Running;

/**
 * Sums of expected failures weighed by year. Where a weight is always the same part q of the one before, Σ h(age + y −
 * from)·w(y) over a run of years is w(from)·q^−age·(S(age + to − from) − S(age)), S(n) = Σ q^a·h(a) over the ages before
 * n: two look-ups however long the run is. Where rates change, or a difference of S would lose figures, it is added up
 * year by year. Which of the two depends on the case alone, so that sums do not depend on the order of assets.
 */
final class DiscountedRisk {
    /** How far q^age may be from 1, either way: a difference of S then keeps ten figures. */
    private static final double FARTHEST = 1e-6;

    private static final double SAME = 1e-12;
    private static final int OLD = 200;

    /** So many curves are always tabled, more only where each is that of so many assets: tables must not outgrow the case. */
    private static final int CURVES = 64;

    private final Running running;
    private final double[] weights;
    private final double[] powers;
    private final double[] inverse;
    private final double[][] sums;

    private DiscountedRisk(Running running, double[] weights, double[] powers) {
        this.running = running;
        this.weights = weights;
        this.powers = powers;
        inverse = Arrays.stream(powers).map(power -> 1 / power).toArray();
        sums = new double[running.hazardCount()][];
    }

    /** Adds up year by year, for weights that still change. */
    static DiscountedRisk yearByYear(Running running, double[] weights) {
        return new DiscountedRisk(running, weights, new double[] {});
    }

    /** Uses tables where that is right, for weights that stay. */
    static DiscountedRisk tabled(Running running, double[] weights, Whole whole) {
        boolean few = whole.hazards() <= Math.max(CURVES, whole.assets() / CURVES);
        return few ? new DiscountedRisk(running, weights, powers(weights)) : yearByYear(running, weights);
    }

    /** q^age, as far as it can be used; empty when the weights are not powers of anything. */
    private static double[] powers(double[] weights) {
        int years = weights.length;
        double ratio = years > 1 ? weights[1] / weights[0] : 1;
        for (int year = 1; year < years; year++) {
            if (!(Math.abs(weights[year] - weights[year - 1] * ratio) <= SAME * weights[year])) {
                return new double[] {};
            }
        }
        double usable = Math.abs(Math.log(FARTHEST) / Math.log(ratio));
        double[] powers = new double[(int) Math.min(usable, years + OLD)];
        for (int age = 0; age < powers.length; age++) {
            powers[age] = Math.pow(ratio, age);
        }
        return powers;
    }

    /** Euro over the years {@code from … to−1}, the first of them lived at {@code age}. */
    double over(int asset, int age, int from, int to) {
        double failures = running.failures(asset);
        int end = age + to - from;
        if (end >= powers.length || failures == 0) {
            return running.riskOver(asset, age, weights, from, to);
        }
        double[] upTo = sums(running.hazard(asset));
        return failures * (weights[from] * inverse[age]) * (upTo[end] - upTo[age]);
    }

    private double[] sums(int curve) {
        if (sums[curve] == null) {
            sums[curve] = new double[powers.length + 1];
            running.addUpHazard(curve, powers, sums[curve]);
        }
        return sums[curve];
    }
}
