package nl.werkmetwerk.report.uncertainty;

import java.util.List;
import java.util.Map;

/**
 * Why inputs of a case are taken to be uncertain.
 *
 * @param assumed whether the case names nothing and what the library says was taken
 * @param notDrawn library items of the case of which the library does not say how far they may be off
 * @param byId who says so, by id of an uncertainty, of a library item, or {@code dropOut:} and a party
 */
public record DrawnSources(boolean assumed, List<String> notDrawn, Map<String, String> byId) {
    public DrawnSources {
        notDrawn = List.copyOf(notDrawn);
        byId = Map.copyOf(byId);
    }
}
