package nl.werkmetwerk.money;

import java.util.Arrays;
import java.util.Random;

/** Flows such as comparisons of strategies give, and stranger ones. */
record RandomFlows(double[] amounts, double[] times) {
    static RandomFlows draw(Random random) {
        int count = 2 + random.nextInt(random.nextInt(5) == 0 ? 120 : 20);
        double density = random.nextDouble(0.1, 1);
        boolean whole = random.nextBoolean();
        double[] amounts = Flows.series(
                count,
                i -> random.nextDouble() > density
                        ? 0
                        : whole ? random.nextInt(-9, 10) : random.nextGaussian() * Math.exp(3 * random.nextGaussian()));
        double first = switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> 0.5;
            default -> Double.NaN;
        };
        double[] times = Flows.series(count, i -> Double.isNaN(first) ? random.nextDouble(0, count) : first + i);
        times[count - 1] = count - 1 + (first == 0.5 ? 0 : 1);
        return new RandomFlows(amounts, times);
    }

    double[] roots() {
        return InternalRateOfReturn.roots(amounts, times);
    }

    /** Σ terms / Σ |terms| at u = ln(1+r), 0 without terms; written apart from the code under test. */
    double relativeValue(double u) {
        double latest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < times.length; i++) {
            latest = amounts[i] == 0 ? latest : Math.max(latest, -times[i] * u + Math.log(Math.abs(amounts[i])));
        }
        double sum = 0;
        double size = 0;
        for (int i = 0; i < times.length; i++) {
            double term = amounts[i] == 0
                    ? 0
                    : Math.signum(amounts[i]) * Math.exp(Math.log(Math.abs(amounts[i])) - times[i] * u - latest);
            sum += term;
            size += Math.abs(term);
        }
        return size == 0 ? 0 : sum / size;
    }

    /** The value has the same sign on both sides of this root. */
    boolean touches(double u) {
        return relativeValue(u - 1e-4) * relativeValue(u + 1e-4) > 0;
    }

    @Override
    public String toString() {
        return "amounts " + Arrays.toString(amounts) + ", times " + Arrays.toString(times);
    }
}
