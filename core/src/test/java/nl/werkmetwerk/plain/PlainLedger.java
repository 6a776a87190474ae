package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.plan.Strategy;

/** All amounts of one strategy. */
final class PlainLedger {
    final Case of;
    final Strategy strategy;
    final PlainMoney money;
    final PlainSchedule schedule;
    final List<PlainEntry> entries = new ArrayList<>();

    private final Map<Integer, Double> discounts = new TreeMap<>();

    /** Impact kind → net quantity over the horizon. */
    final Map<String, Double> impacts = new TreeMap<>();

    /** Section → the same of what is renewed there. */
    final Map<String, Map<String, Double>> impactsBySection = new TreeMap<>();

    PlainLedger(Case of, Strategy strategy) {
        this(of, strategy, of.horizon());
    }

    /** Over so many years, which may be fewer or more than the case's own. */
    PlainLedger(Case of, Strategy strategy, int years) {
        this.of = of;
        this.strategy = strategy;
        this.money = new PlainMoney(of, years);
        this.schedule = new PlainSchedule(of, strategy, years);
        schedule.works.stream()
                .collect(Collectors.groupingBy(PlainWork::year))
                .forEach((year, works) -> new PlainJointWorks(this, works).book(year));
        schedule.lived.forEach(year -> new PlainRunningCost(this, year).book());
        schedule.standings.forEach(standing -> new PlainClosing(this, standing).book());
    }

    void book(int year, Asset asset, Kind kind, double amount) {
        double discount = discounts.computeIfAbsent(year, money::discount);
        entries.add(new PlainEntry(year, asset, kind, amount, amount * discount));
    }

    double presentValue(Predicate<PlainEntry> which) {
        return entries.stream()
                .filter(which)
                .mapToDouble(PlainEntry::presentValue)
                .sum();
    }

    double amount(Predicate<PlainEntry> which) {
        return entries.stream().filter(which).mapToDouble(PlainEntry::amount).sum();
    }

    double total() {
        return presentValue(e -> true);
    }
}
