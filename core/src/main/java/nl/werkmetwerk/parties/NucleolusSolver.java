package nl.werkmetwerk.parties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the nucleolus of a game by successive linear programmes, each in the directions that those before have left
 * open. Works on the game less what players are worth alone, in units of its largest worth.
 */
final class NucleolusSolver {
    /**
     * Weights above this are not 0: they are quotients of determinants of 0s and 1s of at most 13 dimensions, hence at
     * least 1/9477 (the largest such determinant).
     */
    private static final double WEIGHT = 1e-6;

    private final Game game;
    private final int players;
    private final boolean bounded;
    private final double scale;
    private final double[] worth;
    private final double[] shares;
    private final Subspace settled;
    private final List<NucleolusStage> stages = new ArrayList<>();

    /** @param bounded whether nobody may get less than alone */
    NucleolusSolver(Game game, boolean bounded) {
        this.game = game;
        this.bounded = bounded;
        players = game.players();
        worth = new double[game.coalitions()];
        double largest = 0;
        for (int coalition = 1; coalition < worth.length; coalition++) {
            worth[coalition] = game.worth(coalition) - Game.sum(alone(), coalition);
            largest = Math.max(largest, Math.abs(worth[coalition]));
        }
        scale = largest;
        for (int coalition = 1; coalition < worth.length; coalition++) {
            worth[coalition] /= scale;
        }
        shares = SplitFormulas.equal(worth[game.all()], players);
        settled = new Subspace(players);
        settled.add(members(game.all()));
    }

    private double[] alone() {
        double[] alone = new double[players];
        Arrays.setAll(alone, game::alone);
        return alone;
    }

    private double[] members(int coalition) {
        double[] members = new double[players];
        Arrays.setAll(members, i -> coalition >> i & 1);
        return members;
    }

    Nucleolus solve() {
        while (!settled.isFull()) {
            stage();
        }
        List<Double> result = new ArrayList<>();
        for (int i = 0; i < players; i++) {
            result.add(game.alone(i) + scale * shares[i]);
        }
        return new Nucleolus(result, !bounded, stages);
    }

    private void stage() {
        double[][] directions = settled.complement();
        double[][] normals = normals(directions);
        List<double[]> rows = new ArrayList<>();
        List<Double> bounds = new ArrayList<>();
        List<Integer> coalitions = new ArrayList<>();
        for (int coalition = 1; coalition < game.all(); coalition++) {
            if (Subspace.dot(normals[coalition], normals[coalition]) > Subspace.NOTHING) {
                rows.add(lifted(normals[coalition], 1));
                bounds.add(worth[coalition] - Game.sum(shares, coalition));
                coalitions.add(coalition);
            }
        }
        for (int i = 0; bounded && i < players; i++) {
            rows.add(lifted(normals[1 << i], 0));
            bounds.add(-shares[i]);
        }
        int[] start = start(coalitions, rows, directions.length + 1);
        double[] right = bounds.stream().mapToDouble(Double::doubleValue).toArray();
        CoveringProgram program = new CoveringProgram(rows.toArray(double[][]::new), right, start);
        move(directions, program.point());
        settle(program, coalitions);
    }

    /** For each coalition its members in the open directions. */
    private double[][] normals(double[][] directions) {
        double[][] normals = new double[game.coalitions()][directions.length];
        for (int coalition = 1; coalition < normals.length; coalition++) {
            int lowest = Integer.numberOfTrailingZeros(coalition);
            double[] others = normals[coalition & (coalition - 1)];
            for (int d = 0; d < directions.length; d++) {
                normals[coalition][d] = others[d] + directions[d][lowest];
            }
        }
        return normals;
    }

    private static double[] lifted(double[] normal, double last) {
        double[] row = Arrays.copyOf(normal, normal.length + 1);
        row[normal.length] = last;
        return row;
    }

    /** A player and all others, each with weight ½, completed with other single players. */
    private int[] start(List<Integer> coalitions, List<double[]> rows, int dimensions) {
        Subspace span = new Subspace(dimensions);
        List<Integer> basis = new ArrayList<>();
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < players; i++) {
            int row = coalitions.indexOf(1 << i);
            if (row >= 0 && candidates.isEmpty()) {
                candidates.add(coalitions.indexOf(game.all() & ~(1 << i)));
            }
            if (row >= 0) {
                candidates.add(row);
            }
        }
        for (int row : candidates) {
            if (span.add(rows.get(row))) {
                basis.add(row);
            }
        }
        return basis.stream().mapToInt(Integer::intValue).toArray();
    }

    private void move(double[][] directions, double[] point) {
        for (int d = 0; d < directions.length; d++) {
            for (int i = 0; i < players; i++) {
                shares[i] += point[d] * directions[d][i];
            }
        }
    }

    /** What has weight keeps its excess, or its bound, in every solution. */
    private void settle(CoveringProgram program, List<Integer> coalitions) {
        Map<Integer, Double> tight = new HashMap<>();
        Map<Integer, Double> atBound = new HashMap<>();
        double[] weights = program.weights();
        int[] basis = program.basis();
        for (int i = 0; i < basis.length; i++) {
            if (weights[i] > WEIGHT && basis[i] < coalitions.size()) {
                tight.put(coalitions.get(basis[i]), weights[i]);
            } else if (weights[i] > WEIGHT) {
                atBound.put(basis[i] - coalitions.size(), weights[i]);
            }
        }
        tight.keySet().forEach(coalition -> settled.add(members(coalition)));
        atBound.keySet().forEach(player -> settled.add(members(1 << player)));
        double[] point = program.point();
        stages.add(new NucleolusStage(scale * point[point.length - 1], tight, atBound));
    }
}
