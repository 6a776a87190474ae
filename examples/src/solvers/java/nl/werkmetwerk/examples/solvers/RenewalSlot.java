package nl.werkmetwerk.examples.solvers;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** Timefold's entity: a renewal that an asset may have, in a year number; the number of years means: not. */
@PlanningEntity
public class RenewalSlot {
    private int street;
    private int asset;

    @PlanningVariable
    private Integer year;

    /** For the solver. */
    public RenewalSlot() {}

    RenewalSlot(int street, int asset) {
        this.street = street;
        this.asset = asset;
    }

    int street() {
        return street;
    }

    int asset() {
        return asset;
    }

    /** Year number. */
    public Integer getYear() {
        return year;
    }

    /** For the solver. */
    public void setYear(Integer year) {
        this.year = year;
    }
}
