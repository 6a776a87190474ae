package nl.werkmetwerk.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.werkmetwerk.run.Threads;
import nl.werkmetwerk.uncertainty.draw.DrawFunction;
import nl.werkmetwerk.uncertainty.draw.DrawPlan;
import nl.werkmetwerk.uncertainty.draw.Pair;
import nl.werkmetwerk.uncertainty.points.Points;

/**
 * Estimates Sobol's indices of savings from two samples A and B and, for each group, A with the columns of the group
 * from B (MODEL 10; A. Saltelli et al., Computer Physics Communications 181, 2010, for the estimators).
 */
final class ShareEstimator {
    private final DrawPlan plan;
    private final Points points;
    private final int threads;
    private final List<Pair> pairs;
    private final List<DrawPlan.Group> groups;
    private final BooleanSupplier interrupted;

    ShareEstimator(DrawPlan plan, Points points, int threads, List<Pair> pairs, BooleanSupplier interrupted) {
        this.interrupted = interrupted;
        this.plan = plan;
        this.points = points;
        this.threads = threads;
        this.pairs = pairs;
        groups = plan.groups();
    }

    /**
     * By pair; nothing where that was cut short.
     *
     * @param ofA by pair and draw, the savings of sample A
     */
    List<List<Share>> shares(List<double[]> ofA, Supplier<DrawFunction> functions) {
        int blocks = (points.count() + Simulator.BLOCK - 1) / Simulator.BLOCK;
        double[] meanOfA = ofA.stream().mapToDouble(ShareEstimator::mean).toArray();
        Sums[] sums = new Sums[blocks];
        double[][] ofB = new double[pairs.size()][points.count()];
        Threads.of(threads).each(blocks, () -> {
            DrawFunction function = functions.get();
            Points.Cursor cursor = points.cursor();
            return block -> {
                if (interrupted.getAsBoolean()) {
                    return;
                }
                sums[block] = new Sums(pairs.size(), groups.size());
                int end = Math.min(points.count(), (block + 1) * Simulator.BLOCK);
                for (int draw = block * Simulator.BLOCK; draw < end; draw++) {
                    cursor.move(draw);
                    add(draw, function, cursor, ofA, meanOfA, ofB, sums[block]);
                }
            };
        });
        Sums all = new Sums(pairs.size(), groups.size());
        for (Sums block : sums) {
            if (block == null) {
                return List.of();
            }
            all.add(block);
        }
        return result(ofA, ofB, all);
    }

    private void add(
            int draw,
            DrawFunction function,
            Points.Cursor cursor,
            List<double[]> ofA,
            double[] meanOfA,
            double[][] ofB,
            Sums into) {
        double[] totals =
                new double[pairs.stream().mapToInt(Pair::strategy).max().orElse(0) + 1];
        int[] sampleOf = new int[plan.dimensions()];
        Arrays.fill(sampleOf, 1);
        function.evaluate(cursor, sampleOf, totals);
        for (int pair = 0; pair < pairs.size(); pair++) {
            ofB[pair][draw] = pairs.get(pair).saving(totals);
        }
        for (int group = 0; group < groups.size(); group++) {
            Arrays.fill(sampleOf, 0);
            for (int dimension : groups.get(group).dimensions()) {
                sampleOf[dimension] = 1;
            }
            function.evaluate(cursor, sampleOf, totals);
            for (int pair = 0; pair < pairs.size(); pair++) {
                double difference = pairs.get(pair).saving(totals) - ofA.get(pair)[draw];
                into.first[pair][group] += (ofB[pair][draw] - meanOfA[pair]) * difference;
                into.total[pair][group] += difference * difference;
            }
        }
    }

    private List<List<Share>> result(List<double[]> ofA, double[][] ofB, Sums sums) {
        List<List<Share>> shares = new ArrayList<>();
        int n = points.count();
        for (int pair = 0; pair < pairs.size(); pair++) {
            double variance = variance(ofA.get(pair), ofB[pair]);
            List<Share> ofPair = new ArrayList<>();
            for (int group = 0; group < groups.size(); group++) {
                ofPair.add(new Share(
                        groups.get(group).id(),
                        part(sums.first[pair][group] / n, variance),
                        part(sums.total[pair][group] / (2.0 * n), variance)));
            }
            shares.add(ofPair);
        }
        return shares;
    }

    private static OptionalDouble part(double of, double variance) {
        return variance == 0 ? OptionalDouble.empty() : OptionalDouble.of(of / variance);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] one, double[] other) {
        double mean = (mean(one) + mean(other)) / 2;
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - mean) * (one[i] - mean) + (other[i] - mean) * (other[i] - mean);
        }
        return sum / (2.0 * one.length - 1);
    }

    /** Sums by pair and group. */
    private static final class Sums {
        private final double[][] first;
        private final double[][] total;

        Sums(int pairs, int groups) {
            first = new double[pairs][groups];
            total = new double[pairs][groups];
        }

        void add(Sums other) {
            for (int pair = 0; pair < first.length; pair++) {
                for (int group = 0; group < first[pair].length; group++) {
                    first[pair][group] += other.first[pair][group];
                    total[pair][group] += other.total[pair][group];
                }
            }
        }
    }
}
