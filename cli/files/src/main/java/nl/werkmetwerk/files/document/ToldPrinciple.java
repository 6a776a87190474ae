package nl.werkmetwerk.files.document;

import java.util.Optional;
import java.util.OptionalInt;
import nl.werkmetwerk.pooling.Pooled;
import nl.werkmetwerk.practice.PrincipleOutcome;
import nl.werkmetwerk.practice.ScaledUp;

/**
 * What a principle gives, and what rolling it out brings.
 *
 * @param id of the principle
 * @param unit what is counted
 * @param basis measured, or calculated
 * @param unused observations that are calculated where others are measured; empty where it does not travel
 * @param net gain less cost of a unit, pooled, euro
 * @param scaled rolled out; absent where nothing tells whether it travels
 */
public record ToldPrinciple(
        String id, String unit, String basis, OptionalInt unused, Pooled net, Optional<ScaledUp> scaled) {
    static ToldPrinciple of(PrincipleOutcome outcome) {
        return new ToldPrinciple(
                outcome.principle().id(),
                outcome.principle().unit(),
                outcome.principle().isMeasured() ? "measured" : "calculated",
                outcome.scaled().isPresent() ? OptionalInt.of(outcome.unused()) : OptionalInt.empty(),
                outcome.net(),
                outcome.scaled());
    }

    /** Whether it says something of the case at hand. */
    public boolean travels() {
        return scaled.isPresent();
    }
}
