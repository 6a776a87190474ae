package nl.werkmetwerk.parties;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;

/** A case with every φ multiplied by a factor and cut at 1. */
final class SharingFactor {
    private SharingFactor() {}

    static Case apply(double factor, Case of) {
        JointWorks joint = of.jointWorks();
        return of.toBuilder()
                .jointWorks(new JointWorks(scaled(joint.sharing(), factor), joint.scope(), joint.coordinationRate()))
                .sections(of.sections().stream()
                        .map(section -> scaled(section, factor))
                        .toList())
                .build();
    }

    private static Section scaled(Section section, double factor) {
        return section.sharing().isEmpty() ? section : section.withSharing(scaled(section.sharing(), factor));
    }

    private static Map<String, Double> scaled(Map<String, Double> sharing, double factor) {
        Map<String, Double> scaled = new LinkedHashMap<>();
        sharing.forEach((kind, phi) -> scaled.put(kind, Math.min(1, factor * phi)));
        return scaled;
    }

    /** The factor at which every φ above 0 has become 1; 1 where there is none. */
    static double highest(Case of) {
        double least = Stream.concat(
                        Stream.of(of.jointWorks().sharing()),
                        of.sections().stream().map(Section::sharing))
                .flatMap(sharing -> sharing.values().stream())
                .filter(phi -> phi > 0)
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(1);
        return 1 / least;
    }
}
