package nl.werkmetwerk.parties;

import java.util.Arrays;

/**
 * What every coalition of n players saves: a cooperative game with transferable worth. A coalition is a bit set, player
 * i being bit i; that of all is {@code 2ⁿ − 1}.
 */
public final class Game {
    /** Most players for which all coalitions are gone through. */
    public static final int MOST_PLAYERS = 12;

    private final int players;
    private final double[] worth;
    private final int[] order;

    private Game(int players, double[] worth) {
        this.players = players;
        this.worth = worth;
        this.order = CoalitionOrder.all(players);
    }

    /**
     * A game from the worth of its coalitions by bit set.
     *
     * @param worth 2ⁿ finite amounts, n from 1 to {@value #MOST_PLAYERS}; that of the empty coalition, the first, is 0
     * @throws IllegalArgumentException if the number of amounts is another, one is not finite, or the first is not 0
     */
    public static Game of(double... worth) {
        int players = Integer.numberOfTrailingZeros(worth.length);
        if (players < 1 || players > MOST_PLAYERS || worth.length != 1 << players) {
            throw new IllegalArgumentException("number of coalitions (" + worth.length
                    + ") is not allowed: it is 2 to the power of 1 to " + MOST_PLAYERS);
        }
        if (worth[0] != 0 || !Arrays.stream(worth).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("every worth is finite and that of the empty coalition is 0");
        }
        return new Game(players, worth.clone());
    }

    /**
     * A game from the worth of its coalitions by size, then in the order of the players, without the empty one: the
     * order in which the literature prints games.
     *
     * @param worth 2ⁿ − 1 finite amounts
     * @throws IllegalArgumentException if the number of amounts is another or one is not finite
     */
    public static Game inPrintedOrder(double... worth) {
        int players = Integer.numberOfTrailingZeros(worth.length + 1);
        double[] byBits = new double[worth.length + 1];
        int[] order = CoalitionOrder.all(players);
        for (int i = 1; i < Math.min(order.length, byBits.length); i++) {
            byBits[order[i]] = worth[i - 1];
        }
        return of(byBits);
    }

    /** The game of what is saved where acting in coalitions costs so much: {@code v(S) = Σ c({i}) − c(S)}. */
    public static Game ofSavings(Game cost) {
        double[] saving = new double[cost.worth.length];
        for (int coalition = 1; coalition < saving.length; coalition++) {
            for (int i = 0; i < cost.players; i++) {
                saving[coalition] += (coalition >> i & 1) * cost.alone(i);
            }
            saving[coalition] -= cost.worth[coalition];
        }
        return of(saving);
    }

    /** Number of players. */
    public int players() {
        return players;
    }

    /** Number of coalitions, 2ⁿ. */
    public int coalitions() {
        return worth.length;
    }

    /** The coalition of all players. */
    public int all() {
        return worth.length - 1;
    }

    /** Worth of a coalition. */
    public double worth(int coalition) {
        return worth[coalition];
    }

    /** Worth of one player alone. */
    public double alone(int player) {
        return worth[1 << player];
    }

    /** Worth of all. */
    public double total() {
        return worth[all()];
    }

    /** What a player adds to all others: {@code v(N) − v(N∖i)}. */
    public double marginal(int player) {
        return total() - worth[all() & ~(1 << player)];
    }

    /** Sum of what the players are worth alone. */
    public double sumAlone() {
        double sum = 0;
        for (int i = 0; i < players; i++) {
            sum += alone(i);
        }
        return sum;
    }

    /** Sum of the shares of a coalition's members. */
    public static double sum(double[] shares, int coalition) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += (coalition >> i & 1) == 1 ? shares[i] : 0;
        }
        return sum;
    }

    /** What a coalition would gain by walking away: {@code e(S) = v(S) − x(S)}. */
    public double excess(int coalition, double[] shares) {
        return worth[coalition] - sum(shares, coalition);
    }

    /** The coalition that stands at a place by size, then in the order of the players; the empty one is at 0. */
    int inOrder(int place) {
        return order[place];
    }
}
