package nl.werkmetwerk.examples.solvers;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Timefold: local search on the years of renewals, all streets at once. It gives no bound, so it uses all its time. */
final class TimefoldPeer implements Peer {
    /** Streets above which it is not tried: its slots would not fit in the memory of a laptop. */
    private static final int MOST_STREETS = 10_000;

    @Override
    public String name() {
        return "Timefold";
    }

    @Override
    public Answer solve(List<Street> streets, OptionalDouble budget, Duration limit) {
        if (streets.size() > MOST_STREETS) {
            return Answer.none(0, Double.NEGATIVE_INFINITY, "not tried above " + MOST_STREETS + " streets");
        }
        SolverConfig config = new SolverConfig()
                .withSolutionClass(CityPlan.class)
                .withEntityClasses(RenewalSlot.class)
                .withRandomSeed(0L)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(CityScore.class))
                .withTerminationConfig(new TerminationConfig().withSpentLimit(limit));
        CityPlan best = SolverFactory.<CityPlan>create(config).buildSolver().solve(new CityPlan(streets, budget));
        if (!best.getScore().isFeasible()) {
            return Answer.none(streets.size(), Double.NEGATIVE_INFINITY, "no plan in time: " + best.getScore());
        }
        return new Answer(streets.size(), chosen(streets, best), Double.NEGATIVE_INFINITY, "no bound");
    }

    private static Map<String, boolean[]> chosen(List<Street> streets, CityPlan best) {
        Map<String, boolean[]> plan = new LinkedHashMap<>();
        for (Street street : streets) {
            street.assets().forEach(asset -> plan.put(asset.id, new boolean[street.years()]));
        }
        for (RenewalSlot slot : best.getSlots()) {
            String id = streets.get(slot.street()).assets().get(slot.asset()).id;
            if (slot.getYear() != null && slot.getYear() < plan.get(id).length) {
                plan.get(id)[slot.getYear()] = true;
            }
        }
        return plan;
    }
}
