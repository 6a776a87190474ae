package nl.werkmetwerk.study;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/**
 * Works on one section in one year.
 *
 * @param section id
 * @param works year, assets, and the method of each that is not renewed by its first
 * @param cost renewal, shared work and coordination: euro of the year, undiscounted
 */
public record PlannedWorks(String section, Works works, double cost) implements Serializable {
    private record Place(int year, String section) implements Serializable {}

    /** The works of a complete strategy, by year, then in the order in which it names them. */
    static List<PlannedWorks> of(Case of, Strategy complete) {
        Map<String, String> sections = new HashMap<>();
        of.assets().forEach(asset -> sections.put(asset.id(), asset.section()));
        Map<Place, List<String>> assets = new LinkedHashMap<>();
        Map<Place, Map<String, String>> methods = new HashMap<>();
        for (Works works : complete.works()) {
            for (String asset : works.assets()) {
                Place place = new Place(works.year(), Objects.requireNonNull(sections.get(asset), asset));
                assets.computeIfAbsent(place, at -> new ArrayList<>()).add(asset);
                if (works.methods().containsKey(asset)) {
                    methods.computeIfAbsent(place, at -> new LinkedHashMap<>())
                            .put(asset, works.methods().get(asset));
                }
            }
        }
        Map<Place, Double> costs = costs(of, complete);
        return assets.entrySet().stream()
                .map(entry -> of(
                        entry.getKey(),
                        entry.getValue(),
                        methods.getOrDefault(entry.getKey(), Map.of()),
                        costs.getOrDefault(entry.getKey(), 0.0)))
                .toList();
    }

    private static PlannedWorks of(Place place, List<String> assets, Map<String, String> methods, double cost) {
        return new PlannedWorks(place.section(), new Works(place.year(), assets, methods), cost);
    }

    private static Map<Place, Double> costs(Case of, Strategy strategy) {
        Map<Place, Double> costs = new HashMap<>();
        Ledger.read(of, strategy, entry -> {
            if (entry.kind().isWorks()) {
                costs.merge(new Place(entry.year(), entry.section()), entry.amount(), Double::sum);
            }
        });
        return costs;
    }
}
