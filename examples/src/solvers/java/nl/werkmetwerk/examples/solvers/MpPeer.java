package nl.werkmetwerk.examples.solvers;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A mixed-integer solver of OR-tools, on flows: only the years of renewal have to be whole. */
final class MpPeer extends ModelPeer {
    private final String name;
    private final String solver;

    /** @param solver its name in OR-tools */
    MpPeer(String name, String solver) {
        this.name = name;
        this.solver = solver;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    Model model() {
        MPSolver made = MPSolver.createSolver(solver);
        if (made == null) {
            throw new IllegalStateException("this build of OR-tools has no " + solver);
        }
        return new Flows(made);
    }

    private static final class Flows implements Model {
        private static final double NONE = Double.NEGATIVE_INFINITY;

        private final MPSolver solver;
        private final List<MPVariable> variables = new ArrayList<>();
        private final Map<Integer, Map<Integer, Double>> spending = new HashMap<>();
        private double bound = NONE;
        private boolean stopped;

        Flows(MPSolver solver) {
            this.solver = solver;
            solver.suppressOutput();
            solver.objective().setMinimization();
        }

        private int add(MPVariable variable) {
            variables.add(variable);
            return variables.size() - 1;
        }

        @Override
        public int decision() {
            return add(solver.makeBoolVar(""));
        }

        @Override
        public int consequence() {
            return add(solver.makeNumVar(0, 1, ""));
        }

        @Override
        public int[] path(Lives lives, int[] renewed) {
            MPConstraint[] balance = new MPConstraint[lives.nodes];
            for (int node = 0; node < balance.length; node++) {
                double out = node == 0 ? 1 : node == balance.length - 1 ? -1 : 0;
                balance[node] = solver.makeConstraint(out, out, "");
            }
            MPConstraint[] renewal = new MPConstraint[renewed.length];
            for (int year = 0; year < renewal.length; year++) {
                renewal[year] = solver.makeConstraint(0, 0, "");
                renewal[year].setCoefficient(variables.get(renewed[year]), -1);
            }
            int[] taken = new int[lives.arcs.size()];
            for (int k = 0; k < taken.length; k++) {
                Lives.Arc arc = lives.arcs.get(k);
                taken[k] = consequence();
                balance[arc.from()].setCoefficient(variables.get(taken[k]), 1);
                balance[arc.to()].setCoefficient(variables.get(taken[k]), -1);
                if (arc.renewal() >= 0) {
                    renewal[arc.renewal()].setCoefficient(variables.get(taken[k]), 1);
                }
            }
            return taken;
        }

        @Override
        public void implies(int cause, int consequence) {
            MPConstraint row = solver.makeConstraint(NONE, 0, "");
            row.setCoefficient(variables.get(cause), 1);
            row.setCoefficient(variables.get(consequence), -1);
        }

        @Override
        public void imply(int one, int other, int consequence) {
            MPConstraint row = solver.makeConstraint(NONE, 1, "");
            row.setCoefficient(variables.get(one), 1);
            row.setCoefficient(variables.get(other), 1);
            row.setCoefficient(variables.get(consequence), -1);
        }

        @Override
        public void only(List<Integer> some, int decision, boolean when) {
            MPConstraint row = solver.makeConstraint(NONE, when ? 0 : 1, "");
            some.forEach(variable -> row.setCoefficient(variables.get(variable), 1));
            row.setCoefficient(variables.get(decision), when ? -1 : 1);
        }

        @Override
        public void cost(int variable, double amount) {
            MPVariable of = variables.get(variable);
            solver.objective().setCoefficient(of, solver.objective().getCoefficient(of) + amount);
        }

        @Override
        public void spend(int variable, int year, double amount) {
            spending.computeIfAbsent(year, unknown -> new HashMap<>()).merge(variable, amount, Double::sum);
        }

        @Override
        public int variables() {
            return variables.size();
        }

        @Override
        public void limit(double budget, int years) {
            spending.forEach((year, amounts) -> {
                MPConstraint row = solver.makeConstraint(NONE, budget, "");
                amounts.forEach((variable, amount) -> row.setCoefficient(variables.get(variable), amount));
            });
        }

        /** HiGHS that stops at its limit answers with a status that the Java binding does not know. */
        @Override
        public boolean solve(Duration limit) {
            solver.setTimeLimit(Math.max(1, limit.toMillis()));
            MPSolver.ResultStatus status;
            try {
                status = solver.solve();
            } catch (IllegalArgumentException unknown) {
                stopped = true;
                return false;
            }
            bound = solver.objective().bestBound();
            return status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
        }

        @Override
        public String trouble() {
            return stopped ? "stopped at its limit, where the binding gives no plan" : Model.super.trouble();
        }

        @Override
        public boolean chosen(int variable) {
            return variables.get(variable).solutionValue() > 0.5;
        }

        @Override
        public double bound() {
            return bound;
        }

        @Override
        public void close() {
            solver.delete();
        }
    }
}
