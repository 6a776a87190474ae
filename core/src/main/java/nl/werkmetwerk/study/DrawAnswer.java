package nl.werkmetwerk.study;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.model.stored.StoredRecord;
import nl.werkmetwerk.uncertainty.Funnel;
import nl.werkmetwerk.uncertainty.Simulation;

/**
 * How sure the savings of a case are.
 *
 * @param simulation the figures, with the case as it was drawn
 * @param assumed whether the case names nothing and what its library says was taken
 * @param certain whether there is nothing to draw: every draw is the same, and a chance says nothing
 * @param livesAsGiven of each saving, in the order of the simulation's, with all drawn but lives; empty where lives are
 *     not drawn
 * @param funnel the saving that answers the case through the years, where it was asked for
 */
public record DrawAnswer(
        Simulation simulation, boolean assumed, boolean certain, List<Chance> livesAsGiven, Optional<Funnel> funnel)
        implements Serializable {
    public DrawAnswer {
        livesAsGiven = List.copyOf(livesAsGiven);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
