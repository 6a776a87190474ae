package nl.werkmetwerk.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The nucleolus on games that provoke ties, and against checks that know nothing of how it was found. */
class NucleolusTest {
    private static final double TOLERANCE = 1e-9;

    @Test
    void passesItsCertificateOnGamesWithManyTies() {
        for (long seed = 1; seed <= 400; seed++) {
            Game game = RandomGames.withTies(seed, 2 + (int) (seed % 6));
            Nucleolus nucleolus = Nucleolus.of(game, TOLERANCE);
            assertThat(sum(nucleolus)).as("seed %d", seed).isCloseTo(game.total(), within(1e-9));
        }
    }

    @Test
    void passesItsCertificateOnGamesOfTwelve() {
        for (long seed = 1; seed <= 4; seed++) {
            assertThat(Nucleolus.of(RandomGames.withTies(seed, 12), TOLERANCE).shares())
                    .hasSize(12);
            assertThat(Nucleolus.of(RandomGames.convex(seed, 12), TOLERANCE).shares())
                    .hasSize(12);
        }
    }

    private static double sum(Nucleolus nucleolus) {
        return nucleolus.shares().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void isInTheCoreWheneverAnIndependentProgrammeFindsThatThereIsOne() {
        int cores = 0;
        for (long seed = 1; seed <= 400; seed++) {
            Game game = RandomGames.withTies(seed, 2 + (int) (seed % 4));
            if (CoreProgram.isNotEmpty(game)) {
                cores++;
                WalkAway away =
                        WalkAway.from(game, Nucleolus.of(game, TOLERANCE).toArray(), TOLERANCE);
                assertThat(away.excess()).as("seed %d", seed).isLessThanOrEqualTo(1e-8);
            }
        }
        assertThat(cores).isBetween(50, 390);
    }

    @Test
    void passesTheBalancednessTestOfKohlberg() {
        for (long seed = 1; seed <= 120; seed++) {
            Game game = RandomGames.withTies(seed, 2 + (int) (seed % 4));
            assertThat(Kohlberg.holds(game, Nucleolus.of(game, TOLERANCE)))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void aWrongSplitPassesNeitherCheck() {
        Game game = Game.inPrintedOrder(0, 0, 0, 0, 100, 200, 300);
        Nucleolus right = Nucleolus.of(game, TOLERANCE);
        Nucleolus wrong = new Nucleolus(List.of(51.0, 100.0, 149.0), false, right.stages());
        assertThat(NucleolusCertificate.holds(game, right)).isTrue();
        assertThat(NucleolusCertificate.holds(game, wrong)).isFalse();
        assertThat(NucleolusCertificate.holds(game, new Nucleolus(right.shares(), false, List.of())))
                .isFalse();
        assertThat(Kohlberg.holds(game, right)).isTrue();
        assertThat(Kohlberg.holds(game, wrong)).isFalse();
    }

    @Test
    void withoutImputationItIsThePrenucleolusAndSaysSo() {
        Game game = Game.inPrintedOrder(3, 0, 2);
        Nucleolus nucleolus = Nucleolus.of(game, TOLERANCE);
        assertThat(nucleolus.prenucleolus()).isTrue();
        assertThat(nucleolus.shares().get(0)).isCloseTo(2.5, within(1e-12));
        assertThat(nucleolus.shares().get(1)).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void changesWithTheUnitAndWithWhatPlayersBringAlone() {
        for (long seed = 1; seed <= 60; seed++) {
            Game game = RandomGames.withTies(seed, 5);
            double[] own = RandomGames.amounts(seed, 5);
            double[] moved =
                    Nucleolus.of(RandomGames.moved(game, 7, own), TOLERANCE).toArray();
            double[] shares = Nucleolus.of(game, TOLERANCE).toArray();
            for (int i : IntStream.range(0, 5).toArray()) {
                assertThat(moved[i]).as("seed %d", seed).isCloseTo(7 * shares[i] + own[i], within(1e-7));
            }
        }
    }
}
