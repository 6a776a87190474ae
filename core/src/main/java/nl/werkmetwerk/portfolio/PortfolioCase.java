package nl.werkmetwerk.portfolio;

import java.io.Serializable;
import java.util.Optional;
import nl.werkmetwerk.model.Case;

/**
 * A case in a portfolio.
 *
 * @param of the case as its city made it
 * @param named the strategy that is looked at; absent: its last, {@code coincident} where it has none of its own
 */
public record PortfolioCase(Case of, Optional<String> named) implements Serializable {
    /** Name of the strategy that is looked at. */
    public String strategy() {
        return named.orElseGet(() -> of.lastStrategy().name());
    }
}
