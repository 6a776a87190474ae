package nl.werkmetwerk.parties;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Games of a seed, the same on every machine. */
final class RandomGames {
    private RandomGames() {}

    private static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Small whole worths, so that many coalitions are alike; with and without core, with and without imputations. */
    static Game withTies(long seed, int players) {
        RandomGenerator random = generator(seed);
        double[] worth = new double[1 << players];
        int most = random.nextInt(1, 5);
        for (int coalition = 1; coalition < worth.length; coalition++) {
            int size = Integer.bitCount(coalition);
            worth[coalition] = random.nextInt(-1, most) * (size > 1 ? 1 : 0) + (random.nextInt(4) == 0 ? size : 0);
        }
        worth[worth.length - 1] += random.nextInt(-1, 2 * players);
        return Game.of(worth);
    }

    /** Worth of any size that grows faster than the coalition: it has a core. */
    static Game convex(long seed, int players) {
        double[] size = amounts(seed, players);
        double[] worth = new double[1 << players];
        for (int coalition = 1; coalition < worth.length; coalition++) {
            double sum = Game.sum(size, coalition);
            worth[coalition] = sum * sum;
        }
        return Game.of(worth);
    }

    static double[] amounts(long seed, int players) {
        return generator(seed + 1_000).doubles(players, 0.1, 5).toArray();
    }

    /** Every worth times k, and with what players bring of their own. */
    static Game moved(Game game, double k, double[] own) {
        double[] worth = new double[game.coalitions()];
        for (int coalition = 0; coalition < worth.length; coalition++) {
            worth[coalition] = k * game.worth(coalition) + Game.sum(own, coalition);
        }
        return Game.of(worth);
    }
}
