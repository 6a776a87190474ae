package nl.werkmetwerk.parties;

import java.util.LinkedHashMap;
import java.util.Map;

/** v(S) = C(∅) − C(S) of the coalitions of a case, each computed once, when it is asked for. */
final class Savings {
    private final CoalitionCosts costs;
    private final double separate;
    private final Map<Long, Double> known = new LinkedHashMap<>();

    Savings(CoalitionCosts costs) {
        this.costs = costs;
        separate = costs.of(0);
        known.put(0L, separate);
    }

    /** C(∅). */
    double separate() {
        return separate;
    }

    double cost(long coalition) {
        return known.computeIfAbsent(coalition, costs::of);
    }

    double saving(long coalition) {
        return separate - cost(coalition);
    }

    /** The game of so many players, all coalitions evaluated. */
    Game game(int players) {
        double[] worth = new double[1 << players];
        for (int coalition = 1; coalition < worth.length; coalition++) {
            worth[coalition] = saving(coalition);
        }
        return Game.of(worth);
    }

    /** The coalition seen so far that gains most by leaving. */
    long greatestExcess(double[] shares, long all) {
        long greatest = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (long coalition : known.keySet()) {
            double excess = excess(coalition, shares);
            if (coalition != 0 && coalition != all && excess > most) {
                most = excess;
                greatest = coalition;
            }
        }
        return greatest;
    }

    double excess(long coalition, double[] shares) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += (coalition >> i & 1) == 1 ? shares[i] : 0;
        }
        return saving(coalition) - sum;
    }
}
