package nl.werkmetwerk.together;

import java.io.Serializable;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * A kind in the place where works share it: what has a φ of its own (MODEL 1 and 5).
 *
 * @param sort what it is a kind of
 * @param kind number of the component kind or impact kind
 * @param place number of the place, see {@link Places}
 */
public record LocalKind(Sort sort, int kind, int place) implements Serializable {
    /** A component kind for works on a section, in the section or its district. */
    public static LocalKind component(ResolvedCase resolved, int section, int kind) {
        return new LocalKind(Sort.COMPONENT, kind, Places.ofComponent(resolved, section, kind));
    }

    /** An impact kind for works on a section. */
    public static LocalKind impact(int section, int kind) {
        return new LocalKind(Sort.IMPACT, kind, section);
    }

    /** Whether it is shared within the district. */
    public boolean isOfDistrict(ResolvedCase resolved) {
        return Places.isDistrict(resolved, place);
    }

    /** The part of the smaller works that need not be done, in [0, 1]. */
    public double phi(ResolvedCase resolved) {
        int section = Places.firstSection(resolved, place);
        return sort == Sort.IMPACT
                ? resolved.sharing().ofImpact(section, kind)
                : resolved.sharing().ofComponent(section, kind);
    }

    /** Name of the kind. */
    public String name(ResolvedCase resolved) {
        return (sort == Sort.IMPACT ? resolved.impactKinds() : resolved.kinds()).name(kind);
    }
}
