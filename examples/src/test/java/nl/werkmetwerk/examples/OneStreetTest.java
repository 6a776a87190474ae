package nl.werkmetwerk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.model.plan.Baseline;
import org.junit.jupiter.api.Test;

/** The embedding program runs, and what it prints is what a hand calculation gives. */
class OneStreetTest {
    /** Sewer due in 2031; the road, then 33 of 40 years old, goes along: 2026 to 2031 is five years of discount. */
    private static final double IN_2031 = Math.pow(1.0225, -5);

    @Test
    void sharesThePavingThatBothWouldPay() {
        Saving together = Comparer.compare(OneStreet.street()).saving("together", Baseline.SEPARATE);
        double smallerSurface = 150 * 200;
        assertThat(together.bridge().of(BridgeTerm.SHARING)).isCloseTo(0.8 * smallerSurface * IN_2031, within(1e-6));
        double standAlone = 200 * (600 + 150) + 1200 * 55;
        assertThat(together.bridge().of(BridgeTerm.COORDINATION)).isCloseTo(-0.03 * standAlone * IN_2031, within(1e-6));
    }

    @Test
    void printsOneLineForEachStrategy() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OneStreet.print(Comparer.compare(OneStreet.street()), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.contains(" saves EUR "));
    }
}
