package nl.werkmetwerk.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.uncertainty.draw.DrawFunction;
import nl.werkmetwerk.uncertainty.draw.DrawPlan;
import nl.werkmetwerk.uncertainty.draw.Pair;
import nl.werkmetwerk.uncertainty.points.Points;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;
import org.junit.jupiter.api.Test;

/** Test functions whose indices are known in closed form. */
class ShareEstimatorTest {
    private static final double ACCURACY = 0.01;

    private static List<Share> shares(int dimensions, ToDoubleFunction<double[]> function) {
        List<UncertainInput> inputs = IntStream.range(0, dimensions)
                .mapToObj(i -> UncertainInput.of("x" + i, Target.of(Parameter.LIFE), new Distribution.Uniform(0, 1)))
                .toList();
        Case of = Streets.one().uncertainty(new Uncertainty(inputs, List.of())).build();
        SimulationOptions options = SimulationOptions.DEFAULT.withDraws(40_000).withShares();
        DrawPlan plan = new DrawPlan(of);
        Points points = new Points(options, dimensions, 2);
        double[] ofA = new double[points.count()];
        DrawFunction computed = (cursor, sampleOf, totals) -> {
            double[] x = new double[dimensions];
            Arrays.setAll(x, d -> cursor.coordinate(sampleOf[d], d, plan.key(d)));
            totals[0] = function.applyAsDouble(x);
            return false;
        };
        Points.Cursor cursor = points.cursor();
        for (int draw = 0; draw < ofA.length; draw++) {
            cursor.move(draw);
            double[] total = new double[2];
            computed.evaluate(cursor, new int[dimensions], total);
            ofA[draw] = total[0];
        }
        return new ShareEstimator(plan, points, 2, List.of(new Pair(1, Baseline.SEPARATE)), () -> false)
                .shares(new ArrayList<>(List.of(ofA)), () -> computed)
                .get(0);
    }

    private static void check(Share share, double first, double total) {
        assertThat(share.first().getAsDouble()).as("first of %s", share.id()).isCloseTo(first, within(ACCURACY));
        assertThat(share.total().getAsDouble()).as("total of %s", share.id()).isCloseTo(total, within(ACCURACY));
    }

    /** T. Ishigami and T. Homma 1990, a = 7, b = 0.1: first 0.3139, 0.4424, 0; total 0.5576, 0.4424, 0.2437. */
    @Test
    void knowsTheIndicesOfIshigami() {
        List<Share> shares = shares(3, u -> {
            double[] x = Arrays.stream(u).map(v -> Math.PI * (2 * v - 1)).toArray();
            return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
        });
        check(shares.get(0), 0.3139, 0.5576);
        check(shares.get(1), 0.4424, 0.4424);
        check(shares.get(2), 0, 0.2437);
    }

    /** Sobol's g function: V_i = 1/(3(1+a_i)²), V = Π(1+V_i) − 1, first V_i/V, total V_i·Π_{j≠i}(1+V_j)/V. */
    @Test
    void knowsTheIndicesOfTheGFunction() {
        double[] a = {0, 1, 4.5, 9, 99};
        double[] part =
                Arrays.stream(a).map(ai -> 1 / (3 * (1 + ai) * (1 + ai))).toArray();
        double product = Arrays.stream(part).map(v -> 1 + v).reduce(1, (x, y) -> x * y);
        List<Share> shares = shares(
                a.length,
                u -> IntStream.range(0, a.length)
                        .mapToDouble(i -> (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]))
                        .reduce(1, (x, y) -> x * y));
        for (int i = 0; i < a.length; i++) {
            check(shares.get(i), part[i] / (product - 1), part[i] * product / (1 + part[i]) / (product - 1));
        }
    }

    @Test
    void whatDoesNotVaryHasNoShares() {
        Share share = shares(1, u -> 5).get(0);
        assertThat(share.first()).isEmpty();
        assertThat(share.total()).isEmpty();
    }
}
