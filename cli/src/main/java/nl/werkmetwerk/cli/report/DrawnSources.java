package nl.werkmetwerk.cli.report;

import java.util.Map;

/**
 * Why inputs of a case are taken to be uncertain.
 *
 * @param assumed whether the case names nothing and what the library says was taken
 * @param byId who says so, by id of an uncertainty, of a library item, or {@code dropOut:} and a party
 */
public record DrawnSources(boolean assumed, Map<String, String> byId) {
    public DrawnSources {
        byId = Map.copyOf(byId);
    }
}
