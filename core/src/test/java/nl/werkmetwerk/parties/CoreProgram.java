package nl.werkmetwerk.parties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** Whether a game has a core, by the simplex method of Commons Math: the least Σx with x(S) ≥ v(S) is v(N). */
final class CoreProgram {
    private CoreProgram() {}

    static boolean isNotEmpty(Game game) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int coalition = 1; coalition < game.coalitions(); coalition++) {
            constraints.add(new LinearConstraint(members(game, coalition), Relationship.GEQ, game.worth(coalition)));
        }
        PointValuePair least = new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(members(game, game.all()), 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MINIMIZE,
                        new NonNegativeConstraint(false));
        return least.getValue() <= game.total() + 1e-9;
    }

    static double[] members(Game game, int coalition) {
        double[] members = new double[game.players()];
        Arrays.setAll(members, i -> coalition >> i & 1);
        return members;
    }
}
