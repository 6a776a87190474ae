package nl.werkmetwerk.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.Attribute;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.practice.Observation;
import nl.werkmetwerk.model.practice.Principle;

/** Where a principle can be built: the sections of its kind, how many units each has, and which are done (MODEL-practice 13.3). */
final class MatchingSections {
    private final List<String> ids = new ArrayList<>();
    private final List<Double> units = new ArrayList<>();
    private final Set<String> done = new HashSet<>();

    MatchingSections(Case of, Principle principle) {
        for (Section section : of.sections()) {
            OptionalDouble size = units(section, principle);
            if (principle.when().meets(section) && size.isPresent()) {
                ids.add(section.id());
                units.add(size.getAsDouble());
                if (isDone(section, principle)) {
                    done.add(section.id());
                }
            }
        }
    }

    /** U_s: one, or the number of an attribute; empty where that is no number above 0. */
    static OptionalDouble units(Section section, Principle principle) {
        return principle.size().isEmpty()
                ? OptionalDouble.of(1)
                : units(section, principle.size().get());
    }

    /** The number of an attribute; empty where that is no number above 0. */
    static OptionalDouble units(Section section, String size) {
        return section.attribute(size).orElse(null) instanceof Attribute.Number number && number.value() > 0
                ? OptionalDouble.of(number.value())
                : OptionalDouble.empty();
    }

    private static boolean isDone(Section section, Principle principle) {
        return principle.observations().stream()
                .filter(Observation::measured)
                .filter(one -> one.section().filter(section.id()::equals).isPresent())
                .anyMatch(one -> one.cityOrNone().equals(section.city().orElse(Observation.NO_CITY)));
    }

    /** Ids, in the order of the case. */
    List<String> ids() {
        return ids;
    }

    int count() {
        return ids.size();
    }

    double units(int section) {
        return units.get(section);
    }

    boolean isDone(int section) {
        return done.contains(ids.get(section));
    }

    /** Q, all units. */
    double all() {
        return units.stream().mapToDouble(each -> each).sum();
    }
}
