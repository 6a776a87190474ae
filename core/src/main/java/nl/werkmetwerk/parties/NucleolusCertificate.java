package nl.werkmetwerk.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Checks that a split is the nucleolus, without knowing how it was found.
 *
 * <p>By duality of linear programmes, stage by stage: where the weighted members of some coalitions, all with the largest
 * excess that is left, and of some players at their bound, add up to what is settled already, no split can bring that
 * excess down for one of them without raising it for another; so those coalitions and players are settled too. When every
 * direction is settled the split is the only one left (the argument of E. Kohlberg, On the nucleolus of a characteristic
 * function game, SIAM Journal on Applied Mathematics 20 (1971), 62–66).
 */
public final class NucleolusCertificate {
    /** Error of weights and directions that is rounding. */
    private static final double NOISE = 1e-9;

    private final Game game;
    private final double[] shares;
    private final boolean bounded;
    private final double tolerance;
    private final List<RealVector> settled = new ArrayList<>();

    private NucleolusCertificate(Game game, Nucleolus claim) {
        this.game = game;
        shares = claim.toArray();
        bounded = !claim.prenucleolus();
        double largest = 0;
        for (int coalition = 1; coalition < game.coalitions(); coalition++) {
            largest = Math.max(largest, Math.abs(game.worth(coalition)));
        }
        tolerance = NOISE * largest;
        settled.add(members(game.all()));
    }

    /** Whether the stages of a claimed nucleolus prove it. */
    public static boolean holds(Game game, Nucleolus claim) {
        NucleolusCertificate check = new NucleolusCertificate(game, claim);
        boolean holds = check.isSplit();
        for (NucleolusStage stage : claim.stages()) {
            holds = holds && check.settles(stage);
        }
        return holds && check.outside().getFrobeniusNorm() <= NOISE;
    }

    private RealVector members(int coalition) {
        RealVector members = new ArrayRealVector(game.players());
        for (int i = 0; i < game.players(); i++) {
            members.setEntry(i, coalition >> i & 1);
        }
        return members;
    }

    private boolean isSplit() {
        boolean holds = Math.abs(game.excess(game.all(), shares)) <= tolerance;
        for (int i = 0; bounded && i < shares.length; i++) {
            holds &= shares[i] >= game.alone(i) - tolerance;
        }
        return holds;
    }

    private boolean settles(NucleolusStage stage) {
        RealMatrix outside = outside();
        boolean holds = noneAbove(stage.excess(), outside) && balanced(stage, outside) && atLevel(stage);
        stage.coalitions().keySet().forEach(coalition -> settled.add(members(coalition)));
        stage.players().keySet().forEach(player -> settled.add(members(1 << player)));
        return holds;
    }

    /** The projection on what is not settled. */
    private RealMatrix outside() {
        RealMatrix rows = new Array2DRowRealMatrix(settled.size(), game.players());
        for (int i = 0; i < settled.size(); i++) {
            rows.setRowVector(i, settled.get(i));
        }
        RealMatrix inverse = new SingularValueDecomposition(rows).getSolver().getInverse();
        return MatrixUtils.createRealIdentityMatrix(game.players()).subtract(inverse.multiply(rows));
    }

    private boolean noneAbove(double excess, RealMatrix outside) {
        boolean holds = true;
        for (int coalition = 1; coalition < game.all(); coalition++) {
            holds &= game.excess(coalition, shares) <= excess + tolerance
                    || outside.operate(members(coalition)).getNorm() <= NOISE;
        }
        return holds;
    }

    /** The weights are above 0, those of coalitions add up to 1, and all members together are settled. */
    private boolean balanced(NucleolusStage stage, RealMatrix outside) {
        double sum = 0;
        boolean holds = true;
        RealVector together = new ArrayRealVector(game.players());
        for (Map.Entry<Integer, Double> coalition : stage.coalitions().entrySet()) {
            double weight = coalition.getValue();
            holds &= weight > 0;
            sum += weight;
            together = together.add(members(coalition.getKey()).mapMultiply(weight));
        }
        for (Map.Entry<Integer, Double> player : stage.players().entrySet()) {
            double weight = player.getValue();
            holds &= weight > 0 && bounded;
            together = together.add(members(1 << player.getKey()).mapMultiply(weight));
        }
        return holds && Math.abs(sum - 1) <= NOISE && outside.operate(together).getNorm() <= NOISE;
    }

    private boolean atLevel(NucleolusStage stage) {
        return stage.coalitions().keySet().stream()
                        .allMatch(coalition -> Math.abs(game.excess(coalition, shares) - stage.excess()) <= tolerance)
                && stage.players().keySet().stream()
                        .allMatch(player -> shares[player] <= game.alone(player) + tolerance);
    }
}
