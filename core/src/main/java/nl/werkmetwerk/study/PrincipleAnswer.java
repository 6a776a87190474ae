package nl.werkmetwerk.study;

import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.stored.StoredRecord;
import nl.werkmetwerk.practice.PilotOutcome;
import nl.werkmetwerk.practice.PrincipleOutcome;

/**
 * What the principles of a case give, and what rolling them out brings (MODEL-practice 13).
 *
 * @param of the case
 * @param strategy name of the strategy that says when streets are open
 * @param principles in the order of the case
 * @param warnings reasons to doubt, by principle
 */
public record PrincipleAnswer(Case of, String strategy, List<PrincipleOutcome> principles, List<Warning> warnings)
        implements Serializable {
    public PrincipleAnswer {
        principles = List.copyOf(principles);
        warnings = List.copyOf(warnings);
    }

    /** Principles with a pilot that could be held, the most worth first, then by id. */
    public List<PrincipleOutcome> next() {
        Comparator<PrincipleOutcome> most =
                Comparator.comparingDouble(one -> -pilot(one).netValue());
        return principles.stream()
                .filter(one -> one.scaled().flatMap(scaled -> scaled.pilot()).isPresent())
                .sorted(most.thenComparing(one -> one.principle().id()))
                .toList();
    }

    /** The pilot of one of {@link #next}. */
    public static PilotOutcome pilot(PrincipleOutcome one) {
        return one.scaled().flatMap(scaled -> scaled.pilot()).orElseThrow();
    }

    /** Short: the case, and its principles. */
    @Override
    public String toString() {
        return "PrincipleAnswer of " + of.name() + " under " + strategy;
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
