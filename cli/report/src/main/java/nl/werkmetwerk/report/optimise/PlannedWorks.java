package nl.werkmetwerk.report.optimise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/**
 * Works on one section in one year.
 *
 * @param year calendar year
 * @param section id
 * @param assets ids, with the method behind it where that is not the first
 * @param cost renewal, shared work and coordination: euro of the year, undiscounted
 */
public record PlannedWorks(int year, String section, List<String> assets, double cost) {
    public PlannedWorks {
        assets = List.copyOf(assets);
    }

    private record Place(int year, String section) {}

    /** The works of a complete strategy, by year, then in the order in which it names them. */
    static List<PlannedWorks> of(Case of, Strategy complete) {
        Map<String, String> sections = new HashMap<>();
        of.assets().forEach(asset -> sections.put(asset.id(), asset.section()));
        Map<Place, List<String>> assets = new LinkedHashMap<>();
        for (Works works : complete.works()) {
            for (String asset : works.assets()) {
                String method = works.methods().get(asset);
                assets.computeIfAbsent(new Place(works.year(), sections.get(asset)), place -> new ArrayList<>())
                        .add(method == null ? asset : asset + " (" + method + ")");
            }
        }
        Map<Place, Double> costs = costs(of, complete);
        return assets.entrySet().stream()
                .map(entry -> new PlannedWorks(
                        entry.getKey().year(),
                        entry.getKey().section(),
                        entry.getValue(),
                        costs.getOrDefault(entry.getKey(), 0.0)))
                .toList();
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
