package nl.werkmetwerk.examples.solvers;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Timefold's solution: all renewals that the assets of a city may have. */
@PlanningSolution
public class CityPlan {
    /** Renewals of an asset within the horizon, at most, whatever its life. */
    private static final int MOST_RENEWALS = 8;

    private List<Street> streets;
    private OptionalDouble budget;

    @PlanningEntityCollectionProperty
    private List<RenewalSlot> slots;

    @ValueRangeProvider
    private List<Integer> years;

    @PlanningScore
    private HardSoftLongScore score;

    /** For the solver. */
    public CityPlan() {}

    CityPlan(List<Street> streets, OptionalDouble budget) {
        this.streets = streets;
        this.budget = budget;
        slots = new ArrayList<>();
        int horizon = streets.get(0).years();
        years = IntStream.rangeClosed(0, horizon).boxed().toList();
        for (int s = 0; s < streets.size(); s++) {
            for (int i = 0; i < streets.get(s).assets().size(); i++) {
                int shortest = Math.max(1, streets.get(s).assets().get(i).earliest);
                for (int slot = 0; slot < Math.min(MOST_RENEWALS, 1 + horizon / shortest); slot++) {
                    slots.add(new RenewalSlot(s, i));
                }
            }
        }
    }

    List<Street> streets() {
        return streets;
    }

    OptionalDouble budget() {
        return budget;
    }

    /** All of them. */
    public List<RenewalSlot> getSlots() {
        return slots;
    }

    /** Hard: rules broken, in years and euro; soft: less the cost in cents. */
    public HardSoftLongScore getScore() {
        return score;
    }

    /** For the solver. */
    public void setScore(HardSoftLongScore score) {
        this.score = score;
    }
}
