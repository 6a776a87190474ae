package nl.werkmetwerk.files.document;

import java.util.OptionalDouble;
import nl.werkmetwerk.compare.StrategyResult;

/**
 * One strategy of a comparison.
 *
 * @param result its figures
 * @param writeOff nominal euro written off over all years, a charge without cash (MODEL 9); empty where the case keeps
 *     no accounts
 */
public record ComparedStrategy(StrategyResult result, OptionalDouble writeOff) {
    /** Its name. */
    public String name() {
        return result.name();
    }
}
