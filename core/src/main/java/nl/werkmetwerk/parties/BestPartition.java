package nl.werkmetwerk.parties;

import java.util.ArrayList;
import java.util.List;

/** The best grouping, exactly: for every set of players the best group of its first player and the best of the rest. */
final class BestPartition {
    private final Game game;
    private final double[] best;
    private final int[] group;

    private BestPartition(Game game, double tolerance) {
        this.game = game;
        best = new double[game.coalitions()];
        group = new int[game.coalitions()];
        for (int set = 1; set < best.length; set++) {
            best[set] = value(set);
            group[set] = set;
            int others = set & (set - 1);
            int first = set ^ others;
            for (int rest = others; rest != 0; rest = (rest - 1) & others) {
                double value = value(set ^ rest) + best[rest];
                if (value > best[set] + tolerance) {
                    best[set] = value;
                    group[set] = first | (others ^ rest);
                }
            }
        }
    }

    /** A group gets what it is worth, a player alone at least 0. */
    private double value(int coalition) {
        return Integer.bitCount(coalition) == 1 ? Math.max(0, game.worth(coalition)) : game.worth(coalition);
    }

    /** The partition as bit sets; all together unless another is better by more than the tolerance. */
    static List<Integer> of(Game game, double tolerance) {
        BestPartition search = new BestPartition(game, tolerance);
        List<Integer> groups = new ArrayList<>();
        for (int left = game.all(); left != 0; left &= ~search.group[left]) {
            groups.add(search.group[left]);
        }
        return groups;
    }

    /** Sum over groups, each player alone counting at least 0. */
    static double saving(Game game, List<Integer> groups) {
        BestPartition values = new BestPartition(game, Double.POSITIVE_INFINITY);
        return groups.stream().mapToDouble(values::value).sum();
    }
}
