package nl.werkmetwerk.compare.lever;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkmetwerk.model.Case;

/**
 * What all strategies of a case cost, as flows that are linear in prices, φ and κ, and in what discounting makes of a
 * year. {@link Turned} adds them up for any setting of the levers, and gives what a comparison of the case so changed
 * would.
 *
 * @param of the case
 * @param strategies {@code separate}, {@code coincident}, then the case's own in its order
 * @param bridges every later strategy against {@code separate}, then the case's own against {@code coincident}
 */
public record CaseFlows(Case of, List<StrategyFlows> strategies, List<BridgeFlows> bridges) implements Serializable {
    public CaseFlows {
        strategies = List.copyOf(strategies);
        bridges = List.copyOf(bridges);
    }

    /** The flows of a case, over horizons up to ten years shorter and longer. */
    public static CaseFlows of(Case of) {
        int own = of.horizon();
        int[] ends = IntStream.rangeClosed(Math.max(1, own - Case.OTHER_ENDS), own + Case.OTHER_ENDS)
                .toArray();
        return FlowFinder.find(of, ends);
    }

    /** Kinds whose price acts on anything, by name. */
    public List<String> prices() {
        TreeSet<String> prices = new TreeSet<>();
        levered().forEach(levered -> prices.add(levered.price()));
        strategies.forEach(strategy ->
                strategy.ends().forEach(end -> end.goingOn().forEach(cost -> prices.add(cost.price()))));
        return List.copyOf(prices);
    }

    /** Kinds whose φ in the case acts on anything, by name, with that φ. */
    public Map<String, Double> sharing() {
        Map<String, Double> sharing = new TreeMap<>();
        levered()
                .map(Levered::shared)
                .filter(kind -> !kind.isEmpty())
                .forEach(kind -> sharing.put(kind, of.jointWorks().sharing().getOrDefault(kind, 0.0)));
        return sharing;
    }

    /** Whether κ acts on anything. */
    public boolean coordinates() {
        return levered().anyMatch(Levered::coordinated);
    }

    private Stream<Levered> levered() {
        return strategies.stream()
                .flatMap(strategy -> Stream.concat(
                        strategy.flows().stream().map(Flow::levered),
                        strategy.ends().stream()
                                .flatMap(end -> end.standing().stream().map(Standing::levered))));
    }
}
