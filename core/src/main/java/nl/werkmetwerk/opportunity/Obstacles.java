package nl.werkmetwerk.opportunity;

import java.util.HashMap;
import java.util.Map;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Finds what stands in the way of combining on a section. A kind of work counts with the cost of its components, an impact
 * where it has a price; of the first method of an asset, or of all its methods. For one thread.
 */
final class Obstacles {
    private static final int NOBODY = -1;
    private static final int SEVERAL = -2;

    private final ResolvedCase resolved;
    private final boolean allMethods;
    private final Map<Integer, Integer> components = new HashMap<>();
    private final Map<Integer, Integer> impacts = new HashMap<>();

    /** @param allMethods whether what is tried may use other methods than the first */
    Obstacles(ResolvedCase resolved, boolean allMethods) {
        this.resolved = resolved;
        this.allMethods = allMethods;
    }

    /** @param joint whether assets of several disciplines or owners come in one year under something that was tried */
    Obstacle of(int section, boolean joint) {
        components.clear();
        impacts.clear();
        int project = NOBODY;
        for (int asset = resolved.firstAsset(section); asset < resolved.firstAsset(section + 1); asset++) {
            project = meet(project, resolved.assets().project(asset));
            addKinds(asset);
        }
        if (project != SEVERAL) {
            return Obstacle.ONE_DISCIPLINE;
        }
        if (!components.containsValue(SEVERAL) && !impacts.containsValue(SEVERAL)) {
            return Obstacle.NO_SHARED_KINDS;
        }
        if (!overlaps(section)) {
            return Obstacle.NO_OVERLAP;
        }
        return joint ? Obstacle.COSTS_MORE : Obstacle.YEARS_APART;
    }

    private static int meet(int one, int other) {
        return one == NOBODY || one == other ? other : SEVERAL;
    }

    private void addKinds(int asset) {
        Methods methods = resolved.methods();
        int project = resolved.assets().project(asset);
        int first = resolved.assets().firstMethod(asset);
        int end = allMethods ? resolved.assets().firstMethod(asset + 1) : first + 1;
        for (int line = methods.firstCost(first); line < methods.firstCost(end); line++) {
            if (methods.costAmount(line) > 0) {
                components.merge(methods.costKind(line), project, Obstacles::meet);
            }
        }
        for (int line = methods.firstImpact(first); line < methods.firstImpact(end); line++) {
            int kind = methods.impactKind(line);
            if (methods.impactQuantity(line) * resolved.impactPrice(asset, kind) > 0) {
                impacts.merge(kind, project, Obstacles::meet);
            }
        }
    }

    private boolean overlaps(int section) {
        return components.entrySet().stream()
                        .filter(kind -> kind.getValue() == SEVERAL)
                        .anyMatch(kind -> resolved.sharing().ofComponent(section, kind.getKey()) > 0)
                || impacts.entrySet().stream()
                        .filter(kind -> kind.getValue() == SEVERAL)
                        .anyMatch(kind -> resolved.sharing().ofImpact(section, kind.getKey()) > 0);
    }
}
