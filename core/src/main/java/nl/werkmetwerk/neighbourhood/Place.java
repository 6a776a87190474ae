package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;

/**
 * Where nothing changes by what is taken elsewhere: a section, or a district where a kind is shared within it.
 *
 * @param sections its sections
 * @param assets of the case in it
 * @param candidates in it, in order
 */
record Place(List<Section> sections, List<Asset> assets, List<Candidate> candidates) {
    /** The places that have candidates, in the order of their first. */
    static List<Place> of(Case of, List<Candidate> candidates) {
        boolean byDistrict = of.jointWorks().scope().containsValue(SharingScope.DISTRICT);
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Place> bySection = new LinkedHashMap<>();
        for (Section section : of.sections()) {
            String name = byDistrict ? section.districtOrSelf() : section.id();
            Place place = places.computeIfAbsent(
                    name, id -> new Place(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            place.sections.add(section);
            bySection.put(section.id(), place);
        }
        of.assets().forEach(asset -> at(bySection, asset.section()).assets.add(asset));
        candidates.forEach(
                candidate -> at(bySection, candidate.section().id()).candidates.add(candidate));
        return places.values().stream()
                .filter(place -> !place.candidates.isEmpty())
                .toList();
    }

    /** Its sections one by one, each with what is there: what they share with one another is then left out. */
    List<Place> bySection() {
        return sections.stream()
                .map(section -> new Place(
                        List.of(section),
                        assets.stream()
                                .filter(asset -> asset.section().equals(section.id()))
                                .toList(),
                        candidates.stream()
                                .filter(candidate -> candidate.section().id().equals(section.id()))
                                .toList()))
                .filter(place -> !place.candidates().isEmpty())
                .toList();
    }

    private static Place at(Map<String, Place> bySection, String section) {
        return Objects.requireNonNull(bySection.get(section));
    }
}
