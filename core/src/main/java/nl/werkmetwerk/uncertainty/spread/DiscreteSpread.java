package nl.werkmetwerk.uncertainty.spread;

import java.util.stream.IntStream;
import nl.werkmetwerk.model.uncertain.Distribution;

/** A few values, ascending, by weight. */
final class DiscreteSpread extends Spread {
    private final double[] values;
    private final double[] upTo;

    DiscreteSpread(Distribution.Discrete distribution) {
        int[] order = IntStream.range(0, distribution.values().size())
                .filter(i -> distribution.weights().get(i) > 0)
                .boxed()
                .sorted((i, j) -> Double.compare(
                        distribution.values().get(i), distribution.values().get(j)))
                .mapToInt(Integer::intValue)
                .toArray();
        double all = IntStream.of(order)
                .mapToDouble(i -> distribution.weights().get(i))
                .sum();
        values = IntStream.of(order)
                .mapToDouble(i -> distribution.values().get(i))
                .toArray();
        upTo = new double[order.length];
        double sum = 0;
        for (int i = 0; i < order.length; i++) {
            sum += distribution.weights().get(order[i]);
            upTo[i] = sum / all;
        }
    }

    @Override
    public double quantile(double u) {
        int i = 0;
        while (i < values.length - 1 && upTo[i] < u) {
            i++;
        }
        return values[i];
    }

    @Override
    public double below(double value) {
        double sum = 0;
        for (int i = 0; i < values.length && values[i] < value; i++) {
            sum = upTo[i];
        }
        return sum;
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * (upTo[i] - (i == 0 ? 0 : upTo[i - 1]));
        }
        return sum;
    }
}
