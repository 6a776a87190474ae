package nl.werkmetwerk.model.place;

import java.io.Serializable;
import java.util.Map;
import nl.werkmetwerk.model.check.Require;

/**
 * What doing works together saves and costs (MODEL 1.11, 1.12 and 1.14).
 *
 * @param sharing component or impact kind → φ, the part of the smaller works that need not be done, in [0, 1]
 * @param scope component kind → the place within which it is shared; {@link SharingScope#SECTION} where not listed
 * @param coordinationRate κ, extra cost of doing works of two or more disciplines together, as a fraction of their
 *     stand-alone cost, 0 or more
 */
public record JointWorks(Map<String, Double> sharing, Map<String, SharingScope> scope, double coordinationRate)
        implements Serializable {
    /** Nothing is shared, coordinating costs nothing. */
    public static final JointWorks NONE = new JointWorks(Map.of(), Map.of(), 0);

    /** @throws IllegalArgumentException if a φ is outside [0, 1] or κ not in [0, 1e12] */
    public JointWorks {
        sharing = Require.copy(sharing);
        sharing.forEach((kind, phi) -> Require.fraction(phi, "sharing of " + kind));
        scope = Require.copy(scope);
        Require.amount(coordinationRate, "coordinationRate");
    }

    /** The place within which a component kind is shared. */
    public SharingScope scopeOf(String kind) {
        return scope.getOrDefault(kind, SharingScope.SECTION);
    }
}
