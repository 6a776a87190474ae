package nl.werkmetwerk.study;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import nl.werkmetwerk.model.stored.StoredRecord;
import nl.werkmetwerk.uncertainty.Funnel;
import nl.werkmetwerk.uncertainty.Simulation;

/**
 * How sure the savings of a case are.
 *
 * @param simulation the figures, with the case as it was drawn
 * @param assumed whether the case names nothing and what its library says was taken
 * @param funnel the saving that answers the case through the years, where it was asked for
 */
public record DrawAnswer(Simulation simulation, boolean assumed, Optional<Funnel> funnel) implements Serializable {
    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
