package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.plan.Strategy;

/** Year by year what a strategy renews and how old everything becomes (§3 and §4). */
final class PlainSchedule {
    private final Case of;
    private final Strategy strategy;

    /** Everything renewed or built, in the order of years. */
    final List<PlainWork> works = new ArrayList<>();

    /** Every year lived by every existing asset. */
    final List<PlainLived> lived = new ArrayList<>();

    /** At the end of the horizon. */
    final List<PlainStanding> standings = new ArrayList<>();

    /** Over so many years, which may be fewer or more than the case's own. */
    PlainSchedule(Case of, Strategy strategy, int years) {
        this.of = of;
        this.strategy = strategy;
        for (Asset asset : of.assets()) {
            PlainNames names = PlainNames.of(asset, strategy, of.baseYear() + of.horizon() - 1);
            standings.add(new PlainStanding(asset, names, of.baseYear()));
        }
        for (int year = of.baseYear(); year < of.baseYear() + years; year++) {
            live(year);
        }
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
        PlainRules rules = new PlainRules(strategy.rules(), of.sections(), standings, year);
        Map<PlainStanding, Method> renewed = new LinkedHashMap<>();
        for (PlainStanding standing : standings) {
            Method method = standing.ownMethod(year);
            if (method != null && (standing.names.bind(year) || !rules.standsBack(standing))) {
                renewed.put(standing, method);
            }
        }
        if (strategy.window().isPresent() && !strategy.complete()) {
            ride(year, strategy.window().getAsInt(), renewed);
        }
        rules.takeAlong(renewed);
        return renewed;
    }

    /** Riders open no street that was closed: whoever rides stands in the section of who opened it. */
    private void ride(int year, int window, Map<PlainStanding, Method> renewed) {
        Map<PlainStanding, Method> triggers = new LinkedHashMap<>(renewed);
        for (PlainStanding rider : standings) {
            if (!renewed.containsKey(rider)
                    && digsOn(rider.asset.section(), triggers)
                    && !rider.names.bind(year)
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
