package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import nl.werkmetwerk.money.InternalRateOfReturn;
import org.junit.jupiter.api.Test;

/** The plain evaluator finds rates by itself, and finds what is known. */
class PlainRatesTest {
    @Test
    void findsRatesThatFlowsWereMadeFrom() {
        assertThat(PlainRates.roots(new double[] {-100, 110}, new double[] {0, 1}))
                .singleElement()
                .satisfies(rate -> assertThat(rate).isCloseTo(0.1, within(1e-12)));
        assertThat(PlainRates.roots(new double[] {1, -2.3, 1.32}, new double[] {0, 1, 2}))
                .satisfiesExactly(
                        low -> assertThat(low).isCloseTo(0.1, within(1e-9)),
                        high -> assertThat(high).isCloseTo(0.2, within(1e-9)));
        assertThat(PlainRates.roots(new double[] {5, 5}, new double[] {0, 1})).isEmpty();
        assertThat(PlainRates.roots(new double[] {5, -5}, new double[] {1, 1})).isEmpty();
        assertThat(PlainRates.roots(new double[] {0, 0}, new double[] {0, 1})).isEmpty();
    }

    /** Two ways to the same rates: with many changes of sign, over long horizons. */
    @Test
    void agreesWithTheEngineOnRandomFlows() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 3_000; i++) {
            int years = random.nextInt(2, 120);
            double[] amounts = new double[years];
            double[] times = new double[years];
            for (int year = 0; year < years; year++) {
                amounts[year] = random.nextInt(4) == 0 ? random.nextDouble(-1e5, 1e5) : 0;
                times[year] = year + 0.5;
            }
            double[] expected = InternalRateOfReturn.roots(amounts, times);
            List<Double> found = PlainRates.roots(amounts, times);
            assertThat(found).as("flows %s", i).hasSameSizeAs(expected);
            for (int root = 0; root < expected.length; root++) {
                assertThat(found.get(root)).as("flows %s", i).isCloseTo(expected[root], within(1e-7));
            }
        }
    }
}
