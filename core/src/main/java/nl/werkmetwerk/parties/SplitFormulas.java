package nl.werkmetwerk.parties;

import java.util.Arrays;

/** The splits of a worth between players that are one formula (MODEL 8). */
public final class SplitFormulas {
    private SplitFormulas() {}

    /** Everyone the same. */
    public static double[] equal(double total, int players) {
        double[] shares = new double[players];
        Arrays.fill(shares, total / players);
        return shares;
    }

    /**
     * In proportion to weights.
     *
     * @param weights 0 or more; all 0: equal
     */
    public static double[] proportional(double total, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return sum == 0
                ? equal(total, weights.length)
                : Arrays.stream(weights).map(weight -> total * (weight / sum)).toArray();
    }

    /**
     * Separable costs, remaining benefits: what each adds, less a part of what was given too much. {@code x_i = M_i −
     * (r_i/Σr)·(ΣM − v(N))}, r_i = M_i − v_i where that exceeds the tolerance, else 0; all r = 0: {@code x_i = M_i −
     * (ΣM − v(N))/n}.
     *
     * <p>Source: MODEL 8; the rule of water resources projects in the United States since 1950, in Straffin and Heaney,
     * Game theory and the Tennessee Valley Authority, International Journal of Game Theory 10 (1981), 35–43.
     *
     * @param total v(N)
     * @param marginal M_i, what each adds to all others
     * @param alone v_i
     * @param tolerance euro
     */
    public static double[] separableCost(double total, double[] marginal, double[] alone, double tolerance) {
        int players = marginal.length;
        double[] remaining = new double[players];
        for (int i = 0; i < players; i++) {
            double benefit = marginal[i] - alone[i];
            remaining[i] = benefit > tolerance ? benefit : 0;
        }
        double[] back = proportional(Arrays.stream(marginal).sum() - total, remaining);
        double[] shares = new double[players];
        Arrays.setAll(shares, i -> marginal[i] - back[i]);
        return shares;
    }

    /**
     * What each adds on average over all orders in which they may come together.
     *
     * <p>{@code x_i = Σ_{S∌i} |S|!(n−|S|−1)!/n! · (v(S∪i) − v(S))}. Source: MODEL 8; L.S. Shapley, A value for n-person
     * games (1953).
     */
    public static double[] shapley(Game game) {
        int players = game.players();
        double[] weight = new double[players];
        weight[0] = 1.0 / players;
        for (int size = 1; size < players; size++) {
            weight[size] = weight[size - 1] * size / (players - size);
        }
        double[] shares = new double[players];
        for (int coalition = 0; coalition < game.all(); coalition++) {
            for (int i = 0; i < players; i++) {
                int with = coalition | 1 << i;
                if (with != coalition) {
                    shares[i] += weight[Integer.bitCount(coalition)] * (game.worth(with) - game.worth(coalition));
                }
            }
        }
        return shares;
    }
}
