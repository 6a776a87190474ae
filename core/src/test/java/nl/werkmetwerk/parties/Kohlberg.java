package nl.werkmetwerk.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * The criterion of Kohlberg (1971): x is the nucleolus when at every level no shift y of the shares with y(N) = 0 makes a
 * coalition at or above the level better off without making another there worse off, those at their bound counting.
 */
final class Kohlberg {
    private static final double NOISE = 1e-7;

    private Kohlberg() {}

    static boolean holds(Game game, Nucleolus claim) {
        double[] shares = claim.toArray();
        TreeSet<Double> levels = new TreeSet<>();
        for (int coalition = 1; coalition < game.all(); coalition++) {
            levels.add(game.excess(coalition, shares) - NOISE);
        }
        return levels.stream().allMatch(level -> greatestShift(game, claim, level) <= NOISE);
    }

    private static double greatestShift(Game game, Nucleolus claim, double level) {
        double[] shares = claim.toArray();
        double[] objective = new double[game.players()];
        List<LinearConstraint> constraints = new ArrayList<>();
        constraints.add(new LinearConstraint(CoreProgram.members(game, game.all()), Relationship.EQ, 0));
        for (int coalition = 1; coalition < game.all(); coalition++) {
            if (game.excess(coalition, shares) >= level) {
                double[] members = CoreProgram.members(game, coalition);
                constraints.add(new LinearConstraint(members, Relationship.GEQ, 0));
                constraints.add(new LinearConstraint(members, Relationship.LEQ, 1));
                for (int i = 0; i < objective.length; i++) {
                    objective[i] += members[i];
                }
            }
        }
        for (int i = 0; i < shares.length; i++) {
            if (!claim.prenucleolus() && shares[i] <= game.alone(i) + NOISE) {
                constraints.add(new LinearConstraint(CoreProgram.members(game, 1 << i), Relationship.GEQ, 0));
            }
        }
        return new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(false))
                .getValue();
    }
}
