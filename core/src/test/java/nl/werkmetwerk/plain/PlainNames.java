package nl.werkmetwerk.plain;

import java.util.TreeMap;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/**
 * The years in which a strategy names one asset, with the method of each (§4).
 *
 * @param years named year → method
 * @param boundUntil the last year in which only these count: the last of them or, where the strategy is complete, the last
 *     of the case's own horizon
 */
record PlainNames(TreeMap<Integer, Method> years, int boundUntil) {
    static PlainNames of(Asset asset, Strategy strategy, int lastYearOfTheCase) {
        TreeMap<Integer, Method> years = years(asset, strategy);
        int lastNamed = years.isEmpty() ? Integer.MIN_VALUE : years.lastKey();
        return new PlainNames(years, strategy.complete() ? lastYearOfTheCase : lastNamed);
    }

    private static TreeMap<Integer, Method> years(Asset asset, Strategy strategy) {
        TreeMap<Integer, Method> years = new TreeMap<>();
        for (Works entry : strategy.works()) {
            if (entry.assets().contains(asset.id())) {
                years.putIfAbsent(entry.year(), asset.methods().get(0));
            }
        }
        for (Works entry : strategy.works()) {
            String method = entry.methods().get(asset.id());
            if (method != null) {
                years.put(entry.year(), methodOf(asset, method));
            }
        }
        return years;
    }

    private static Method methodOf(Asset asset, String id) {
        return asset.methods().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    boolean bind(int year) {
        return year <= boundUntil;
    }
}
