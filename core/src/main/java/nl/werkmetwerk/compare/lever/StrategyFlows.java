package nl.werkmetwerk.compare.lever;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one strategy costs, as flows.
 *
 * @param name the strategy
 * @param flows of the years up to the last of {@code ends}, without those ends
 * @param apart the flows of kind sharing and impact, were its works shared as {@code own} (MODEL 6.24)
 * @param ends how things stand at several ends of the horizon, ascending
 * @param works discipline → number of renewals in each year of the case
 */
public record StrategyFlows(
        String name, List<Flow> flows, List<Flow> apart, List<HorizonEnd> ends, Map<String, List<Integer>> works)
        implements Serializable {
    public StrategyFlows {
        flows = List.copyOf(flows);
        apart = List.copyOf(apart);
        ends = List.copyOf(ends);
        works = Collections.unmodifiableMap(new LinkedHashMap<>(works));
    }
}
