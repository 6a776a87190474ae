package nl.werkmetwerk.together;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Two sections of one district. On the first a sewer and a road of the city, a water main of the company and trees that
 * need no digging; on the second a sewer of the city. Closing the street is shared by section, the site by district, and
 * nuisance is a component kind and an impact kind of one name.
 */
final class Street {
    static final double CASE_PHI = 0.5;
    static final double OWN_PHI = 0.25;

    private Street() {}

    static ResolvedCase resolved() {
        return ResolvedCase.of(of(1));
    }

    /** @param kappa coordination rate */
    static Case of(double kappa) {
        Map<String, Double> sharing = Map.of("closing", CASE_PHI, "site", CASE_PHI, "nuisance", CASE_PHI);
        return Case.builder("street", 2026, 10)
                .jointWorks(new JointWorks(sharing, Map.of("site", SharingScope.DISTRICT), kappa))
                .section(Section.of("s1", "d", "c").withSharing(Map.of("closing", OWN_PHI, "site", OWN_PHI)))
                .section(Section.of("s2", "d", "c"))
                .asset(asset("sewer", "sewer", "s1", "city", true))
                .asset(asset("road", "road", "s1", "city", true))
                .asset(asset("water", "water", "s1", "company", true))
                .asset(asset("trees", "green", "s1", "city", false))
                .asset(asset("further", "sewer", "s2", "city", true))
                .build();
    }

    private static Asset asset(String id, String discipline, String section, String owner, boolean digs) {
        List<Component> components =
                List.of(Component.fixed("closing", 100), Component.fixed("site", 50), Component.fixed("nuisance", 10));
        return Asset.builder(id, discipline, section)
                .owner(owner)
                .installed(2000)
                .life(30)
                .method(new Method(
                        "replace", OptionalInt.empty(), components, List.of(new Impact("nuisance", 0, 8)), digs))
                .build();
    }
}
