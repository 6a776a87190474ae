package nl.werkmetwerk.together;

import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Places where works can be combined (MODEL 1 and 5): sections, numbered as in the resolved case, and after them its
 * districts.
 */
public final class Places {
    private Places() {}

    /** Where works on a section share a component kind: the section, or its district. */
    public static int ofComponent(ResolvedCase resolved, int section, int kind) {
        return resolved.sharing().byDistrict(kind) ? resolved.sectionCount() + resolved.district(section) : section;
    }

    /** Whether a place is a district. */
    public static boolean isDistrict(ResolvedCase resolved, int place) {
        return place >= resolved.sectionCount();
    }

    /** The section, or the first of the district. */
    static int firstSection(ResolvedCase resolved, int place) {
        return isDistrict(resolved, place) ? resolved.firstSection(place - resolved.sectionCount()) : place;
    }

    /** Id of the section, or name of the district. */
    public static String name(ResolvedCase resolved, int place) {
        Section section = resolved.section(firstSection(resolved, place));
        return isDistrict(resolved, place) ? section.districtOrSelf() : section.id();
    }

    /**
     * Names the parts of a district that have no works in common: the district itself where any kind is shared within
     * districts, else each of its sections.
     */
    public static void visit(ResolvedCase resolved, int district, PlaceVisitor visitor) {
        int end = resolved.firstSection(district + 1);
        for (int section = resolved.firstSection(district), next; section < end; section = next) {
            next = resolved.endOfPlace(section);
            visitor.visit(section, next);
        }
    }
}
