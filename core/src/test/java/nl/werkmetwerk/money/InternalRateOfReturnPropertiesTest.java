package nl.werkmetwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for the internal rates of any flows, on thousands of them drawn with a fixed seed. */
@Tag("thorough")
class InternalRateOfReturnPropertiesTest {
    private static final double LOW = Math.log(0.01);
    private static final double HIGH = Math.log(11);

    @Test
    void everyRateIsAZeroAndTheyAscend() {
        onRandomFlows(11, 3000, flows -> {
            double[] roots = flows.roots();
            for (int i = 0; i < roots.length; i++) {
                assertThat(roots[i]).as(flows.toString()).isStrictlyBetween(-0.99, 10.0);
                assertThat(flows.relativeValue(Math.log1p(roots[i])))
                        .as(flows.toString())
                        .isCloseTo(0, within(1e-11));
                assertThat(i == 0 || roots[i - 1] < roots[i])
                        .as(flows.toString())
                        .isTrue();
            }
        });
    }

    @Test
    void aDenseScanFindsTheSameRates() {
        int[] found = {0};
        onRandomFlows(12, 3000, flows -> {
            double[] roots = Arrays.stream(flows.roots()).map(Math::log1p).toArray();
            double[] scanned = scan(flows, 4000);
            found[0] += scanned.length;
            assertEachIsNear(flows, scanned, roots);
            assertPairsWereHiddenFromTheScan(flows, scanned, roots);
        });
        assertThat(found[0]).isGreaterThan(2000);
    }

    @Test
    void thereAreNoMoreRatesThanChangesOfSign() {
        onRandomFlows(13, 2000, flows -> {
            int changes = ExponentialSum.of(flows.amounts(), flows.times()).signChanges();
            assertThat(flows.roots().length).as(flows.toString()).isLessThanOrEqualTo(changes);
        });
    }

    @Test
    void scalingTheAmountsChangesNothing() {
        Random random = new Random(14);
        onRandomFlows(15, 2000, flows -> {
            double k = Math.exp(random.nextDouble(-20, 20)) * (random.nextBoolean() ? 1 : -1);
            double[] scaled =
                    Arrays.stream(flows.amounts()).map(amount -> k * amount).toArray();
            assertThat(new RandomFlows(scaled, flows.times()).roots())
                    .as(flows.toString())
                    .containsExactly(flows.roots(), within(1e-7));
        });
    }

    @Test
    void shiftingTheTimesChangesNothing() {
        Random random = new Random(16);
        onRandomFlows(17, 2000, flows -> {
            int years = random.nextInt(-3000, 3000);
            double[] shifted =
                    Arrays.stream(flows.times()).map(time -> time + years).toArray();
            assertThat(new RandomFlows(flows.amounts(), shifted).roots())
                    .as(flows.toString())
                    .containsExactly(flows.roots(), within(1e-7));
        });
    }

    @Test
    void theOrderOfTheFlowsChangesNothing() {
        onRandomFlows(18, 1000, flows -> {
            int n = flows.times().length;
            double[] amounts = Flows.series(n, i -> flows.amounts()[n - 1 - i]);
            double[] times = Flows.series(n, i -> flows.times()[n - 1 - i]);
            assertThat(new RandomFlows(amounts, times).roots())
                    .as(flows.toString())
                    .containsExactly(flows.roots(), within(1e-7));
        });
    }

    @Test
    void findsTheRatesThatTheFlowsWereMadeFrom() {
        Random random = new Random(19);
        for (int draw = 0; draw < 2000; draw++) {
            double[] rates = distinctRates(random, 1 + random.nextInt(5));
            double[] amounts = {1};
            for (double rate : rates) {
                amounts = timesOneLess(amounts, 1 + rate);
            }
            assertThat(RateOracles.roots(amounts)).as(Arrays.toString(rates)).containsExactly(rates, within(1e-6));
        }
    }

    @Test
    void countsRatesThatTheFlowsTouchTwiceOnce() {
        Random random = new Random(20);
        for (int draw = 0; draw < 1000; draw++) {
            double[] rates = distinctRates(random, 1 + random.nextInt(2));
            double[] amounts = {1};
            for (double rate : rates) {
                amounts = timesOneLess(timesOneLess(amounts, 1 + rate), 1 + rate);
            }
            assertThat(RateOracles.roots(amounts)).as(Arrays.toString(rates)).containsExactly(rates, within(1e-5));
        }
    }

    /** Flows whose value is that of the given ones times {@code 1 − growth·(1+r)^−1}: one rate more, growth − 1. */
    static double[] timesOneLess(double[] amounts, double growth) {
        double[] product = Arrays.copyOf(amounts, amounts.length + 1);
        for (int i = 0; i < amounts.length; i++) {
            product[i + 1] -= growth * amounts[i];
        }
        return product;
    }

    /** Ascending, at least 0.2 apart in ln(1+r). */
    private static double[] distinctRates(Random random, int count) {
        double[] u = Flows.series(count, i -> random.nextDouble(-1.5, 1));
        Arrays.sort(u);
        return Flows.series(count, i -> Math.expm1(u[i] + 0.2 * i));
    }

    private static void onRandomFlows(long seed, int count, Consumer<RandomFlows> property) {
        Random random = new Random(seed);
        for (int draw = 0; draw < count; draw++) {
            property.accept(RandomFlows.draw(random));
        }
    }

    /** Midpoints of the cells of an even grid over ln(1+r) at whose ends the value differs in sign. */
    private static double[] scan(RandomFlows flows, int cells) {
        List<Double> found = new ArrayList<>();
        double width = (HIGH - LOW) / cells;
        double left = flows.relativeValue(LOW);
        for (int i = 1; i <= cells; i++) {
            double right = flows.relativeValue(LOW + i * width);
            if (left * right < 0) {
                found.add(LOW + (i - 0.5) * width);
            }
            left = right;
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void assertEachIsNear(RandomFlows flows, double[] scanned, double[] roots) {
        for (double u : scanned) {
            double nearest =
                    Arrays.stream(roots).map(root -> Math.abs(root - u)).min().orElse(1);
            assertThat(nearest).as("distance from u = " + u + " of " + flows).isLessThan((HIGH - LOW) / 4000);
        }
    }

    /** A scan sees neither two roots inside one cell nor a root where the value only touches 0; all others it sees. */
    private static void assertPairsWereHiddenFromTheScan(RandomFlows flows, double[] scanned, double[] roots) {
        for (double root : roots) {
            double nearest =
                    Arrays.stream(scanned).map(u -> Math.abs(root - u)).min().orElse(1);
            double neighbour = Arrays.stream(roots)
                    .filter(other -> other != root)
                    .map(other -> Math.abs(root - other))
                    .min()
                    .orElse(1);
            boolean seen = nearest < (HIGH - LOW) / 4000;
            boolean hidden = neighbour < (HIGH - LOW) / 4000 || flows.touches(root);
            assertThat(seen || hidden).as("u = " + root + " of " + flows).isTrue();
        }
    }
}
