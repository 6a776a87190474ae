package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/** Year by year what a strategy renews and how old everything becomes (§3 and §4). */
final class PlainSchedule {
    private final Case of;
    private final Strategy strategy;
    private final Map<String, TreeMap<Integer, Method>> named = new HashMap<>();

    /** Everything renewed or built, in the order of years. */
    final List<PlainWork> works = new ArrayList<>();

    /** Every year lived by every existing asset. */
    final List<PlainLived> lived = new ArrayList<>();

    /** At the end of the horizon. */
    final List<PlainStanding> standings = new ArrayList<>();

    PlainSchedule(Case of, Strategy strategy) {
        this.of = of;
        this.strategy = strategy;
        for (Asset asset : of.assets()) {
            standings.add(new PlainStanding(asset, of.baseYear()));
            named.put(asset.id(), namedYears(asset));
        }
        for (int year = of.baseYear(); year < of.baseYear() + of.horizon(); year++) {
            live(year);
        }
    }

    private TreeMap<Integer, Method> namedYears(Asset asset) {
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

    private void live(int year) {
        Map<PlainStanding, Method> renewed = renewedIn(year);
        renewed.forEach((standing, method) -> {
            standing.renew(method);
            works.add(new PlainWork(year, standing.asset, method));
        });
        for (PlainStanding standing : standings) {
            if (standing.exists && !renewed.containsKey(standing)) {
                damage(standing, renewed);
            }
        }
        for (PlainStanding s : standings) {
            if (s.exists) {
                lived.add(new PlainLived(year, s.asset, s.age, s.agePreviousYear, renewed.containsKey(s)));
                s.agePreviousYear = s.age;
                s.age += 1;
            }
        }
    }

    private Map<PlainStanding, Method> renewedIn(int year) {
        Map<PlainStanding, Method> renewed = new LinkedHashMap<>();
        for (PlainStanding standing : standings) {
            Method method = ownMethod(standing, year);
            if (method != null) {
                renewed.put(standing, method);
            }
        }
        if (strategy.window().isPresent() && !strategy.complete()) {
            ride(year, strategy.window().getAsInt(), renewed);
        }
        return renewed;
    }

    /** By which method an asset is renewed without looking at its neighbours; null when it is not. */
    private Method ownMethod(PlainStanding standing, int year) {
        TreeMap<Integer, Method> years = named.get(standing.asset.id());
        if (strategy.complete() || heldByNames(standing, year)) {
            return years.get(year);
        }
        return standing.due(year) ? standing.asset.methods().get(0) : null;
    }

    private boolean heldByNames(PlainStanding standing, int year) {
        TreeMap<Integer, Method> years = named.get(standing.asset.id());
        return !years.isEmpty() && year <= years.lastKey();
    }

    /** Riders open no street that was closed: whoever rides stands in the section of who opened it. */
    private void ride(int year, int window, Map<PlainStanding, Method> renewed) {
        Map<PlainStanding, Method> triggers = new LinkedHashMap<>(renewed);
        for (PlainStanding rider : standings) {
            if (!renewed.containsKey(rider)
                    && digsOn(rider.asset.section(), triggers)
                    && !heldByNames(rider, year)
                    && rider.withinWindow(year, window)) {
                renewed.put(rider, rider.asset.methods().get(0));
            }
        }
    }

    private static boolean digsOn(String section, Map<PlainStanding, Method> renewed) {
        return renewed.entrySet().stream()
                .anyMatch(e -> e.getKey().asset.section().equals(section)
                        && e.getValue().digs());
    }

    private void damage(PlainStanding standing, Map<PlainStanding, Method> renewed) {
        double left = standing.life - standing.age;
        if (left <= 0) {
            return;
        }
        double kept = 1;
        for (DamageRule rule : of.damage()) {
            if (rule.to().equals(standing.asset.discipline()) && dug(rule.by(), standing.asset.section(), renewed)) {
                kept *= 1 - rule.lifeLoss();
            }
        }
        double x = Math.rint((1 - kept) * left * 1e9) / 1e9;
        standing.age += (int) Math.floor(x + 0.5);
    }

    private static boolean dug(String discipline, String section, Map<PlainStanding, Method> renewed) {
        return renewed.entrySet().stream()
                .anyMatch(e -> e.getKey().asset.section().equals(section)
                        && e.getKey().asset.discipline().equals(discipline)
                        && e.getValue().digs());
    }
}
