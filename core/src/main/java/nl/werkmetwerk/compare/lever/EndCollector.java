package nl.werkmetwerk.compare.lever;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Adds up how things stand at one end of the horizon. */
final class EndCollector {
    private final ResolvedCase resolved;
    private final Map<Levered, double[]> standing = new TreeMap<>();
    private final Map<Key, double[]> goingOn = new HashMap<>();

    EndCollector(ResolvedCase resolved) {
        this.resolved = resolved;
    }

    private record Key(int component, int life, int left) {}

    void stands(Levered levered, double amount) {
        standing.computeIfAbsent(levered, key -> new double[1])[0] += amount;
    }

    void goesOn(int component, int left, int life, double cost) {
        goingOn.computeIfAbsent(new Key(component, life, left), key -> new double[1])[0] += cost;
    }

    HorizonEnd end(int years) {
        List<Standing> worth = standing.entrySet().stream()
                .map(one -> new Standing(one.getKey(), one.getValue()[0]))
                .toList();
        List<GoingOnCost> costs = goingOn.entrySet().stream()
                .map(one -> cost(one.getKey(), one.getValue()[0]))
                .sorted()
                .toList();
        return new HorizonEnd(years, worth, costs);
    }

    private GoingOnCost cost(Key of, double cost) {
        String price = resolved.kinds().name(of.component);
        return new GoingOnCost(price, resolved.trends().changeOfKind(of.component), of.life, of.left, cost);
    }
}
