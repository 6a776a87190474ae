package nl.werkmetwerk.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What every way to divide a saving must do, on games of all sizes. */
class SplitPropertiesTest {
    private static final Offset<Double> NEAR = within(1e-9);

    private static double sum(double[] shares) {
        return Arrays.stream(shares).sum();
    }

    private static Game game(long seed) {
        return RandomGames.withTies(seed, 1 + (int) (seed % 8));
    }

    private static double[] separableCost(Game game) {
        int[] players = IntStream.range(0, game.players()).toArray();
        return SplitFormulas.separableCost(
                game.total(),
                Arrays.stream(players).mapToDouble(game::marginal).toArray(),
                Arrays.stream(players).mapToDouble(game::alone).toArray(),
                1e-9);
    }

    @Test
    void everySplitAddsUpToTheWorthOfAll() {
        for (long seed = 1; seed <= 200; seed++) {
            Game game = game(seed);
            double[] weights = RandomGames.amounts(seed, game.players());
            assertThat(sum(SplitFormulas.proportional(game.total(), weights))).isCloseTo(game.total(), NEAR);
            assertThat(sum(SplitFormulas.equal(game.total(), game.players()))).isCloseTo(game.total(), NEAR);
            assertThat(sum(separableCost(game))).isCloseTo(game.total(), NEAR);
            assertThat(sum(SplitFormulas.shapley(game))).isCloseTo(game.total(), NEAR);
            assertThat(sum(Nucleolus.of(game, 1e-9).toArray())).isCloseTo(game.total(), NEAR);
        }
    }

    @Test
    void withoutWeightsProportionalIsEqual() {
        assertThat(SplitFormulas.proportional(6, new double[3])).containsExactly(2, 2, 2);
    }

    @Test
    void whereNobodyAddsMoreThanAloneSeparableCostGivesBackTheSameToAll() {
        double[] shares = SplitFormulas.separableCost(-3, new double[] {1, 2}, new double[] {1, 2}, 1e-9);
        assertThat(shares).containsExactly(1 - 3, 2 - 3);
    }

    @Test
    void shapleyTreatsLikePlayersAlike() {
        for (long seed = 1; seed <= 100; seed++) {
            Game game = RandomGames.withTies(seed, 6);
            double[] worth = new double[game.coalitions()];
            for (int coalition = 1; coalition < worth.length; coalition++) {
                worth[coalition] = (game.worth(coalition) + game.worth(swapped(coalition))) / 2;
            }
            double[] shares = SplitFormulas.shapley(Game.of(worth));
            assertThat(shares[0]).isCloseTo(shares[1], NEAR);
        }
    }

    /** The coalition with the first two players in each other's place. */
    private static int swapped(int coalition) {
        return coalition & ~3 | (coalition & 1) << 1 | (coalition & 2) >> 1;
    }

    @Test
    void aPlayerWhoAddsTheSameToEveryoneGetsThat() {
        for (long seed = 1; seed <= 100; seed++) {
            Game others = RandomGames.withTies(seed, 5);
            double[] worth = new double[64];
            for (int coalition = 1; coalition < 64; coalition++) {
                worth[coalition] = others.worth(coalition & 31) + (coalition >> 5) * 2.5;
            }
            double[] shares = SplitFormulas.shapley(Game.of(worth));
            assertThat(shares[5]).isCloseTo(2.5, NEAR);
            assertThat(Arrays.copyOf(shares, 5)).containsExactly(SplitFormulas.shapley(others), NEAR);
        }
    }

    @Test
    void shapleyOfASumIsTheSumOfShapleys() {
        for (long seed = 1; seed <= 100; seed++) {
            Game first = RandomGames.withTies(seed, 6);
            Game second = RandomGames.convex(seed, 6);
            double[] together = SplitFormulas.shapley(Game.of(IntStream.range(0, 64)
                    .mapToDouble(s -> first.worth(s) + second.worth(s))
                    .toArray()));
            double[] apart = SplitFormulas.shapley(first);
            Arrays.setAll(apart, i -> apart[i] + SplitFormulas.shapley(second)[i]);
            assertThat(together).containsExactly(apart, within(1e-8));
        }
    }

    @Test
    void aSampleOfOrdersFindsShapleyWithinItsStandardErrors() {
        Game game = RandomGames.withTies(7, 9);
        SampledShapley sampled = new SampledShapley(s -> game.worth((int) s), 9, new Sampling(3_000, 5));
        double[] exact = SplitFormulas.shapley(game);
        assertThat(sum(sampled.shares())).isCloseTo(game.total(), NEAR);
        for (int i = 0; i < 9; i++) {
            double error = sampled.standardErrors()[i];
            assertThat(error).isBetween(1e-4, 0.1);
            assertThat(sampled.shares()[i]).isCloseTo(exact[i], within(4 * error));
        }
        SampledShapley again = new SampledShapley(s -> game.worth((int) s), 9, new Sampling(3_000, 5));
        assertThat(again.shares()).isEqualTo(sampled.shares());
        assertThat(again.standardErrors()).isEqualTo(sampled.standardErrors());
    }

    @Test
    void inAGameOfSumsASampleHasNoError() {
        double[] own = RandomGames.amounts(3, 6);
        SampledShapley sampled = new SampledShapley(s -> Game.sum(own, (int) s), 6, new Sampling(10, 1));
        assertThat(sampled.shares()).containsExactly(own, NEAR);
        assertThat(sampled.standardErrors()).containsExactly(new double[6], NEAR);
    }

    @Test
    void theBestPartitionIsTheBestOfAll() {
        for (long seed = 1; seed <= 60; seed++) {
            Game game = RandomGames.withTies(seed, 2 + (int) (seed % 5));
            List<Integer> best = BestPartition.of(game, 1e-9);
            assertThat(best.stream().mapToInt(Integer::intValue).sum()).isEqualTo(game.all());
            assertThat(BestPartition.saving(game, best)).isCloseTo(greatest(game, game.all()), NEAR);
        }
    }

    /** By trying every group of the last player, and so on. */
    private static double greatest(Game game, int set) {
        if (set == 0) {
            return 0;
        }
        int last = Integer.highestOneBit(set);
        double greatest = Double.NEGATIVE_INFINITY;
        for (int group = 1; group <= set; group++) {
            if ((group & ~set) == 0 && (group & last) != 0) {
                double own = group == last ? Math.max(0, game.worth(group)) : game.worth(group);
                greatest = Math.max(greatest, own + greatest(game, set & ~group));
            }
        }
        return greatest;
    }

    @Test
    void allStayTogetherWhenNoPartitionIsBetter() {
        assertThat(BestPartition.of(Game.inPrintedOrder(1, 1, 2), 1e-9)).containsExactly(3);
        assertThat(BestPartition.of(Game.inPrintedOrder(1, 1, 1.9), 1e-9)).containsExactly(1, 2);
        assertThat(BestPartition.of(Game.inPrintedOrder(-1, 1, 0.5), 1e-9)).containsExactly(1, 2);
    }

    @Test
    void theFirstCoalitionByOrderWalksAway() {
        Game game = Game.inPrintedOrder(0, 0, 0, 2, 2, 2, 3);
        WalkAway away = WalkAway.from(game, new double[] {1, 1, 1}, 1e-9);
        assertThat(away).isEqualTo(new WalkAway(0b011, 0));
        assertThat(WalkAway.from(Game.of(0, 4), new double[] {4}, 1e-9)).isEqualTo(new WalkAway(0, 0));
    }

    @Test
    void coalitionsComeBySizeThenOrderOfThePlayers() {
        assertThat(CoalitionOrder.all(3)).containsExactly(0, 0b001, 0b010, 0b100, 0b011, 0b101, 0b110, 0b111);
    }
}
