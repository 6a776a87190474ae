package nl.werkmetwerk.resolved;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;

/** φ by place and kind, for component kinds and impact kinds (MODEL 1.11 and 1.12). */
public final class SharingTable {
    private final double[][] byPlace;
    private final double[][] impactsByPlace;
    private final boolean[][] listed;
    private final boolean[][] impactsListed;
    private final int[] placeOfSection;
    private final boolean[] byDistrict;
    private final boolean anyByDistrict;

    /** @param apart whether every section is a place of its own, also where its φ is that of others */
    SharingTable(Case of, List<Section> sections, Names kinds, Names impactKinds, boolean apart) {
        Map<Map<String, Double>, Integer> known = new HashMap<>();
        List<Map<String, Double>> places = new ArrayList<>();
        places.add(Map.of());
        known.put(Map.of(), 0);
        placeOfSection = new int[sections.size()];
        for (int section = 0; section < placeOfSection.length; section++) {
            Map<String, Double> own = sections.get(section).sharing();
            Integer place = apart ? null : known.get(own);
            if (place == null) {
                place = places.size();
                places.add(own);
                known.put(own, place);
            }
            placeOfSection[section] = place;
        }
        byPlace = new double[places.size()][];
        impactsByPlace = new double[places.size()][];
        listed = new boolean[places.size()][];
        impactsListed = new boolean[places.size()][];
        Map<String, Double> general = of.jointWorks().sharing();
        for (int place = 0; place < byPlace.length; place++) {
            byPlace[place] = fractions(general, places.get(place), kinds);
            impactsByPlace[place] = fractions(general, places.get(place), impactKinds);
            listed[place] = listed(general, places.get(place), kinds);
            impactsListed[place] = listed(general, places.get(place), impactKinds);
        }
        byDistrict = new boolean[kinds.count()];
        boolean any = false;
        for (int kind = 0; kind < byDistrict.length; kind++) {
            byDistrict[kind] = of.jointWorks().scopeOf(kinds.name(kind)) == SharingScope.DISTRICT;
            any |= byDistrict[kind];
        }
        anyByDistrict = any;
    }

    private SharingTable(SharingTable from, Columns columns) {
        byPlace = columns.sharing();
        impactsByPlace = columns.impactSharing();
        listed = from.listed;
        impactsListed = from.impactsListed;
        placeOfSection = from.placeOfSection;
        byDistrict = from.byDistrict;
        anyByDistrict = from.anyByDistrict;
    }

    private static double[] fractions(Map<String, Double> general, Map<String, Double> own, Names kinds) {
        double[] fractions = new double[kinds.count()];
        for (int kind = 0; kind < fractions.length; kind++) {
            String name = kinds.name(kind);
            fractions[kind] = own.getOrDefault(name, general.getOrDefault(name, 0.0));
        }
        return fractions;
    }

    private static boolean[] listed(Map<String, Double> general, Map<String, Double> own, Names kinds) {
        boolean[] listed = new boolean[kinds.count()];
        for (int kind = 0; kind < listed.length; kind++) {
            listed[kind] = own.containsKey(kinds.name(kind)) || general.containsKey(kinds.name(kind));
        }
        return listed;
    }

    /** Number of places: 0 for the case's own φ, then the sections that have another. */
    int places() {
        return byPlace.length;
    }

    /** The place of a section. */
    int place(int section) {
        return placeOfSection[section];
    }

    int size() {
        return byPlace.length * byPlace[0].length;
    }

    int impactSize() {
        return impactsByPlace.length * impactsByPlace[0].length;
    }

    /** φ by place and kind. */
    double[][] fractions() {
        return copy(byPlace);
    }

    double[][] impactFractions() {
        return copy(impactsByPlace);
    }

    /** The same places with the φ of a draft. */
    SharingTable over(Columns columns) {
        return new SharingTable(this, columns);
    }

    private static double[][] copy(double[][] of) {
        return Arrays.stream(of).map(double[]::clone).toArray(double[][]::new);
    }

    /** φ of a component kind for works on a section: the case's where the kind is shared within the district. */
    public double ofComponent(int section, int kind) {
        return byPlace[byDistrict[kind] ? 0 : placeOfSection[section]][kind];
    }

    /** φ of an impact kind for works on a section. */
    public double ofImpact(int section, int kind) {
        return impactsByPlace[placeOfSection[section]][kind];
    }

    /** Whether a φ is listed of a component kind for works on a section, be it 0. */
    public boolean listsComponent(int section, int kind) {
        return listed[byDistrict[kind] ? 0 : placeOfSection[section]][kind];
    }

    /** Whether a φ is listed of an impact kind for works on a section, be it 0. */
    public boolean listsImpact(int section, int kind) {
        return impactsListed[placeOfSection[section]][kind];
    }

    /** Whether a component kind is shared within the district. */
    public boolean byDistrict(int kind) {
        return byDistrict[kind];
    }

    /** Whether any kind in use is shared within the district. */
    public boolean anyByDistrict() {
        return anyByDistrict;
    }
}
