package nl.werkmetwerk.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class PilotValueTest {
    private static final Pilot FREE = new Pilot(40, 20_000, 0, 0, 0, 0, 0);

    /** ∫ g(x) dN(mean, sd), by a sum over 200 000 quantiles. */
    private static double expected(double mean, double sd, DoubleUnaryOperator g) {
        NormalDistribution normal = new NormalDistribution(null, mean, sd);
        int points = 200_000;
        return IntStream.range(0, points)
                .mapToDouble(i -> g.applyAsDouble(normal.inverseCumulativeProbability((i + 0.5) / points)))
                .average()
                .getAsDouble();
    }

    /** Without a preference beforehand, information is worth s·φ(0) a street. */
    @Test
    void informationOnAnEvenChanceIsWorthTheDensityAtZero() {
        double value = new PilotValue(new Belief(0, 5_000), FREE).perfectInformation();
        assertThat(value).isCloseTo(40 * 5_000 / Math.sqrt(2 * Math.PI), within(1e-6));
    }

    @Test
    void isTheIntegralOfWhatTheBetterChoiceGains() {
        double byHand = 40 * (expected(1_000, 5_000, b -> Math.max(b, 0)) - 1_000);
        assertThat(new PilotValue(new Belief(1_000, 5_000), FREE).perfectInformation())
                .isCloseTo(byHand, within(2.0));
        double loss = 40 * expected(-1_000, 5_000, b -> Math.max(b, 0));
        assertThat(new PilotValue(new Belief(-1_000, 5_000), FREE).perfectInformation())
                .isCloseTo(loss, within(2.0));
    }

    /** The mean that will be believed is normal around m with sd s'; with it the same integral. */
    @Test
    void seeingSomeStreetsIsTheIntegralOverWhatWillBeBelieved() {
        Pilot pilot = new Pilot(40, 20_000, 3_000, 0, 0, 0, 0);
        double later = 5_000 * 5_000 / Math.sqrt(25e6 + 9e6 + 400e6 / 8);
        double byHand = 40 * (expected(1_000, later, b -> Math.max(b, 0)) - 1_000);
        assertThat(new PilotValue(new Belief(1_000, 5_000), pilot).sampleInformation(8))
                .isCloseTo(byHand, within(2.0));
    }

    @Test
    void moreStreetsTellMoreAndNeverMoreThanAll() {
        PilotValue value = new PilotValue(new Belief(1_000, 5_000), FREE);
        double before = 0;
        for (int n = 1; n <= 40; n++) {
            assertThat(value.sampleInformation(n)).isGreaterThan(before).isLessThan(value.perfectInformation());
            before = value.sampleInformation(n);
        }
    }

    /** Free, at once and without a piloted street being lost: the net value is what the information is worth. */
    @Test
    void netValueOfAFreePilotOfOneOfManyIsNearlyItsInformation() {
        PilotValue value = new PilotValue(new Belief(-1_000, 5_000), new Pilot(100_000, 1_000, 0, 0, 0, 0, 0));
        double perStreet = value.netValue(1) / 100_000;
        assertThat(perStreet).isCloseTo(value.sampleInformation(1) / 100_000, within(0.1));
    }

    @Test
    void netValueIsWhatTheModelSays() {
        Pilot pilot = new Pilot(40, 20_000, 3_000, 2, 10_000, 500, 0.0225);
        PilotValue value = new PilotValue(new Belief(1_000, 5_000), pilot);
        double information = value.sampleInformation(8) / 40;
        double byHand = Math.pow(1.0225, -2) * 32 * (1_000 + information) + 8 * 1_000 - 40 * 1_000 - (10_000 + 8 * 500);
        assertThat(value.netValue(8)).isCloseTo(byHand, within(1e-6));
        double best =
                IntStream.rangeClosed(1, 40).mapToDouble(value::netValue).max().getAsDouble();
        assertThat(value.netValue(value.bestNumber())).isEqualTo(best);
        assertThat(value.isWorthIt()).isEqualTo(best > 0);
    }

    /** Prior and observation of equal precision meet half-way, with half the variance. */
    @Test
    void believesHalfOfEachWhenBothAreAsSure() {
        Belief after = new PilotValue(new Belief(1_000, 5_000), new Pilot(40, 10_000, 0, 0, 0, 0, 0)).after(4, 3_000);
        assertThat(after.mean()).isCloseTo(2_000, within(1e-9));
        assertThat(after.sd()).isCloseTo(5_000 / Math.sqrt(2), within(1e-9));
    }

    @Test
    void whatIsSureIsNotChangedAndWhatIsExactIsBelieved() {
        assertThat(new PilotValue(new Belief(1_000, 0), FREE).after(3, 9_000)).isEqualTo(new Belief(1_000, 0));
        assertThat(new PilotValue(new Belief(1_000, 0), FREE).perfectInformation())
                .isZero();
        Pilot exact = new Pilot(40, 0, 0, 0, 0, 0, 0);
        assertThat(new PilotValue(new Belief(1_000, 5_000), exact).after(1, 9_000))
                .isEqualTo(new Belief(9_000, 0));
    }

    @Test
    void drawsOfANormalGainGiveTheSame() {
        NormalDistribution normal = new NormalDistribution(null, 1_000, 5_000);
        double[] gains = DoubleStream.iterate(0, i -> i + 1)
                .limit(4_096)
                .map(i -> normal.inverseCumulativeProbability((i + 0.5) / 4_096))
                .toArray();
        DrawnPilotValue drawn = new DrawnPilotValue(gains, 40);
        PilotValue closed = new PilotValue(new Belief(1_000, 5_000), FREE);
        assertThat(drawn.perfectInformation()).isCloseTo(closed.perfectInformation(), within(30.0));
        double variance = 400e6 / 8;
        // 4 096 draws: an error of a few percent
        assertThat(drawn.sampleInformation(variance, 1))
                .isCloseTo(closed.sampleInformation(8), within(0.12 * closed.sampleInformation(8)));
        assertThat(drawn.sampleInformation(0, 1)).isCloseTo(drawn.perfectInformation(), within(1e-6));
    }

    @Test
    void refusesWhatCannotBePiloted() {
        PilotValue value = new PilotValue(new Belief(1, 1), FREE);
        assertThatThrownBy(() -> value.netValue(41)).hasMessageContaining("41");
        assertThatThrownBy(() -> value.netValue(0)).hasMessageContaining("0 piloted");
        assertThatThrownBy(() -> new Pilot(0, 1, 0, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
