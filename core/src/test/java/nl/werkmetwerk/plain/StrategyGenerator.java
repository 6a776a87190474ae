package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/** Strategies of every kind of §4, with every mixture. */
record StrategyGenerator(Draw draw, boolean wide, int baseYear, int horizon, List<Asset> assets) {
    List<Strategy> strategies() {
        List<Strategy> strategies = new ArrayList<>();
        int count = draw.whole(0, 4);
        for (int i = 0; i < count; i++) {
            strategies.add(strategy("strategy " + i));
        }
        return strategies;
    }

    private Strategy strategy(String name) {
        boolean byRules = wide && draw.oneIn(2);
        boolean named = !draw.oneIn(3);
        List<Sharing> all = List.of(Sharing.ALL, Sharing.ALL, Sharing.OWN, Sharing.NONE);
        if (byRules) {
            List<Works> works = named ? works() : List.of();
            List<Rule> rules = new RuleGenerator(draw).rules();
            return new Strategy(name, works, false, OptionalInt.empty(), rules, draw.oneOf(all));
        }
        OptionalInt window = draw.oneIn(2) ? OptionalInt.of(window()) : OptionalInt.empty();
        return new Strategy(name, named ? works() : List.of(), draw.oneIn(3), window, draw.oneOf(all));
    }

    private int window() {
        return draw.oneIn(6) ? 100 : draw.whole(0, 15);
    }

    private List<Works> works() {
        Map<String, String> chosen = new HashMap<>();
        int last = baseYear + horizon - 1;
        int first = wide && draw.oneIn(2) ? Math.max(baseYear, last - 4) : baseYear;
        List<Integer> years = draw.some(1, 4, () -> draw.whole(first, last));
        return draw.some(1, 5, () -> works(draw.oneOf(years), chosen));
    }

    /** One asset has one method in a year, however often it is named. */
    private Works works(int year, Map<String, String> chosen) {
        List<String> ids = draw.some(0, 4, () -> draw.oneOf(assets).id());
        Map<String, String> methods = new LinkedHashMap<>();
        for (Asset asset : assets) {
            if (ids.contains(asset.id()) && draw.oneIn(2)) {
                String method = draw.oneOf(asset.methods()).id();
                methods.put(asset.id(), chosen.computeIfAbsent(year + " " + asset.id(), key -> method));
            }
        }
        return new Works(year, ids, methods);
    }
}
