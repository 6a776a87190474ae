package nl.werkmetwerk.uncertainty.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("thorough")
class SobolNetTest {
    private static final int K = 8;
    private static final int SIZE = 1 << K;

    private static double[][] points(int dimensions, int k, long key) {
        SobolNet.Scrambled net = new SobolNet(dimensions, k).scrambled(key);
        double[][] points = new double[1 << k][dimensions];
        for (int i = 0; i < points.length; i++) {
            net.point(i, new long[dimensions], points[i]);
        }
        return points;
    }

    @Test
    void hasOnePointInEveryIntervalOfEachDimension() {
        for (long key = 0; key < 5; key++) {
            double[][] points = points(200, K, key);
            for (int d = 0; d < 200; d++) {
                BitSet taken = new BitSet();
                for (double[] point : points) {
                    taken.set((int) (point[d] * SIZE));
                }
                assertThat(taken.cardinality()).as("dimension %s", d).isEqualTo(SIZE);
            }
        }
    }

    /** The first two dimensions are a (0, k, 2)-net, and scrambling keeps them one. */
    @Test
    void hasOnePointInEveryRectangleOfTheFirstTwoDimensions() {
        double[][] points = points(2, K, 42);
        for (int across = 0; across <= K; across++) {
            BitSet taken = new BitSet();
            for (double[] point : points) {
                int column = (int) (point[0] * (1 << across));
                int row = (int) (point[1] * (1 << K - across));
                taken.set(column * (1 << K - across) + row);
            }
            assertThat(taken.cardinality()).isEqualTo(SIZE);
        }
    }

    /** Mean of n uniform numbers: ½, standard deviation 1/√(12 n). */
    @Test
    void putsOnePointAnywhereWhenItsKeyChanges() {
        int keys = 20_000;
        double sum = 0;
        double squares = 0;
        double product = 0;
        for (int key = 0; key < keys; key++) {
            double[] point = points(3, 1, key)[1];
            sum += point[2];
            squares += point[2] * point[2];
            product += (point[0] - 0.5) * (point[1] - 0.5);
        }
        assertThat(sum / keys).isCloseTo(0.5, within(4 / Math.sqrt(12.0 * keys)));
        assertThat(squares / keys).isCloseTo(1.0 / 3, within(0.01));
        assertThat(product / keys).isCloseTo(0, within(4 / 12.0 / Math.sqrt(keys)));
    }
}
