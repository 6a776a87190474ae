package nl.werkmetwerk.examples.solvers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.Section;

/**
 * One street of a made-up city as numbers, for solvers that know nothing of the engine.
 *
 * @param id of the section
 * @param assets on it
 * @param sharing φ by kind
 * @param coordination κ
 * @param discount factor by year number; the last is that of the end
 * @param harm by asset: part of its remaining life that is kept when another asset digs, by number of that asset
 */
record Street(
        String id,
        List<StreetAsset> assets,
        Map<String, Double> sharing,
        double coordination,
        double[] discount,
        List<Map<Integer, Double>> harm) {
    /** The streets of a city: one method each, no trends, no impacts, no district-wide kinds. */
    static List<Street> of(Case city) {
        Map<String, List<Asset>> bySection = city.assets().stream().collect(Collectors.groupingBy(Asset::section));
        double[] discount = discount(city);
        List<Street> streets = new ArrayList<>();
        for (Section section : city.sections()) {
            List<StreetAsset> assets = bySection.get(section.id()).stream()
                    .map(asset -> new StreetAsset(city, asset))
                    .toList();
            double rate = city.jointWorks().coordinationRate();
            streets.add(new Street(section.id(), assets, section.sharing(), rate, discount, harm(city, assets)));
        }
        return streets;
    }

    private static double[] discount(Case city) {
        double[] discount = new double[city.horizon() + 1];
        discount[0] = 1;
        for (int year = 0; year < city.horizon(); year++) {
            discount[year + 1] = discount[year] / (1 + city.discountRate().in(city.baseYear() + year));
        }
        return discount;
    }

    private static List<Map<Integer, Double>> harm(Case city, List<StreetAsset> assets) {
        List<Map<Integer, Double>> harm = new ArrayList<>();
        for (StreetAsset to : assets) {
            Map<Integer, Double> kept = new LinkedHashMap<>();
            for (int by = 0; by < assets.size(); by++) {
                for (DamageRule rule : city.damage()) {
                    boolean hits = rule.by().equals(assets.get(by).discipline)
                            && rule.to().equals(to.discipline);
                    if (hits && assets.get(by) != to && assets.get(by).digs) {
                        kept.merge(by, 1 - rule.lifeLoss(), (a, b) -> a * b);
                    }
                }
            }
            harm.add(kept);
        }
        return harm;
    }

    int years() {
        return discount.length - 1;
    }
}
