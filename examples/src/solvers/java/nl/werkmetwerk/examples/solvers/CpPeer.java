package nl.werkmetwerk.examples.solvers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CircuitConstraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * CP-SAT with a model in its own terms: years of renewal are a circuit that skips years, what follows from a decision is
 * a clause. Amounts are whole cents.
 */
final class CpPeer extends ModelPeer {
    private static final double CENTS = 100;

    private final int threads;

    CpPeer(int threads) {
        this.threads = threads;
    }

    @Override
    public String name() {
        return "CP-SAT";
    }

    @Override
    Model model() {
        return new Clauses(threads);
    }

    private static final class Clauses implements Model {
        private final CpModel model = new CpModel();
        private final CpSolver solver = new CpSolver();
        private final List<BoolVar> variables = new ArrayList<>();
        private final LinearExprBuilder objective = LinearExpr.newBuilder();
        private final Map<Integer, LinearExprBuilder> spending = new HashMap<>();

        Clauses(int threads) {
            solver.getParameters().setNumWorkers(threads);
        }

        @Override
        public int decision() {
            variables.add(model.newBoolVar(""));
            return variables.size() - 1;
        }

        @Override
        public int consequence() {
            return decision();
        }

        @Override
        public int[] path(Lives lives, int[] renewed) {
            return lives.skips() ? circuit(lives, renewed) : flow(lives, renewed);
        }

        /** A year without renewal is a loop at its node; the last node leads back to the first. */
        private int[] circuit(Lives lives, int[] renewed) {
            CircuitConstraint circuit = model.addCircuit();
            int[] taken = new int[lives.arcs.size()];
            for (int k = 0; k < taken.length; k++) {
                taken[k] = decision();
                circuit.addArc(lives.arcs.get(k).from(), lives.arcs.get(k).to(), variables.get(taken[k]));
            }
            for (int year = 0; year < renewed.length; year++) {
                circuit.addArc(year + 1, year + 1, variables.get(renewed[year]).not());
            }
            circuit.addArc(lives.nodes - 1, 0, model.trueLiteral());
            return taken;
        }

        private int[] flow(Lives lives, int[] renewed) {
            LinearExprBuilder[] balance = new LinearExprBuilder[lives.nodes];
            List<List<Literal>> renewal = new ArrayList<>();
            for (int node = 0; node < balance.length; node++) {
                balance[node] = LinearExpr.newBuilder();
            }
            for (int year = 0; year < renewed.length; year++) {
                renewal.add(new ArrayList<>(List.of(variables.get(renewed[year]).not())));
            }
            int[] taken = new int[lives.arcs.size()];
            List<List<Literal>> others = new ArrayList<>();
            renewal.forEach(unknown -> others.add(new ArrayList<>()));
            for (int k = 0; k < taken.length; k++) {
                Lives.Arc arc = lives.arcs.get(k);
                taken[k] = decision();
                BoolVar variable = variables.get(taken[k]);
                balance[arc.from()].addTerm(variable, 1);
                balance[arc.to()].addTerm(variable, -1);
                if (arc.renewal() >= 0) {
                    renewal.get(arc.renewal()).add(variable);
                }
                if (arc.year() >= 0) {
                    others.get(arc.year()).add(variable);
                }
            }
            for (int node = 0; node < balance.length; node++) {
                model.addEquality(balance[node], node == 0 ? 1 : node == balance.length - 1 ? -1 : 0);
            }
            renewal.forEach(model::addExactlyOne);
            others.forEach(model::addExactlyOne);
            return taken;
        }

        @Override
        public void implies(int cause, int consequence) {
            model.addImplication(variables.get(cause), variables.get(consequence));
        }

        @Override
        public void imply(int one, int other, int consequence) {
            model.addBoolOr(new Literal[] {
                variables.get(one).not(), variables.get(other).not(), variables.get(consequence)
            });
        }

        @Override
        public void only(List<Integer> some, int decision, boolean when) {
            BoolVar cause = variables.get(decision);
            some.forEach(variable -> model.addImplication(variables.get(variable), when ? cause : cause.not()));
        }

        @Override
        public void cost(int variable, double amount) {
            objective.addTerm(variables.get(variable), Math.round(amount * CENTS));
        }

        @Override
        public void spend(int variable, int year, double amount) {
            spending.computeIfAbsent(year, unknown -> LinearExpr.newBuilder())
                    .addTerm(variables.get(variable), Math.round(amount * CENTS));
        }

        @Override
        public int variables() {
            return variables.size();
        }

        @Override
        public void limit(double budget, int years) {
            spending.values().forEach(spent -> model.addLessOrEqual(spent, (long) Math.floor(budget * CENTS)));
        }

        @Override
        public boolean solve(Duration limit) {
            model.minimize(objective);
            solver.getParameters().setMaxTimeInSeconds(Math.max(0.01, limit.toMillis() / 1000.0));
            CpSolverStatus status = solver.solve(model);
            return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        }

        @Override
        public boolean chosen(int variable) {
            return solver.booleanValue(variables.get(variable));
        }

        @Override
        public double bound() {
            return solver.bestObjectiveBound() / CENTS;
        }

        @Override
        public void close() {
            // nothing native is held between solves
        }
    }
}
