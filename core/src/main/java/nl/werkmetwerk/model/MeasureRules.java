package nl.werkmetwerk.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Risk;
import nl.werkmetwerk.model.check.Problem;
import nl.werkmetwerk.model.check.Problem.Rule;
import nl.werkmetwerk.model.money.Markup;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.JointWorks;

/**
 * Every amount of a case has a measure: numbers that are each within their range (MODEL 1) can still multiply, over many
 * years, to more than a number holds, and what is computed with that is no number. So no amount of a year, in money of its
 * year or discounted, may come to more than {@value #MOST} euro: far above all that means anything, and so far below the
 * limit of a number that sums, products of two and yields stay finite too.
 */
final class MeasureRules {
    /** Euro. */
    static final double MOST = 1e100;

    private final List<Problem> problems = new ArrayList<>();
    private final int firstYear;
    private final Prices prices;
    private final double coordination;
    private final List<DamageRule> damage;

    /** Section and discipline → how many assets; nothing where there is no damage. */
    private final Map<String, Integer> neighbours = new HashMap<>();

    private final double[] discount;
    private final Map<String, Double> greatest = new HashMap<>();

    private MeasureRules(
            int firstYear,
            int horizon,
            RateSteps discountRate,
            Prices prices,
            JointWorks jointWorks,
            List<DamageRule> damage) {
        this.firstYear = firstYear;
        this.prices = prices;
        coordination = jointWorks.coordinationRate();
        this.damage = damage;
        discount = discount(firstYear, horizon + Case.OTHER_ENDS, discountRate);
    }

    static List<Problem> problems(
            int firstYear,
            int horizon,
            RateSteps discountRate,
            Prices prices,
            JointWorks jointWorks,
            List<DamageRule> damage,
            List<Asset> assets) {
        MeasureRules rules = new MeasureRules(firstYear, horizon, discountRate, prices, jointWorks, damage);
        rules.count(damage.isEmpty() ? List.of() : assets);
        rules.checkFactors();
        boolean factors = rules.problems.isEmpty();
        for (int i = 0; i < assets.size() && factors; i++) {
            rules.checkAsset(assets.get(i), "assets[" + i + "]");
        }
        return rules.problems;
    }

    /** The greatest factor of each year, wherever in it a flow falls. */
    private static double[] discount(int firstYear, int years, RateSteps rates) {
        double[] factors = new double[years + 1];
        double start = 1;
        for (int year = 0; year <= years; year++) {
            double end = start / (1 + rates.in(firstYear + year));
            factors[year] = Math.max(start, end);
            start = end;
        }
        return factors;
    }

    private void checkFactors() {
        for (int year = 0; year < discount.length && problems.isEmpty(); year++) {
            if (!(discount[year] <= MOST)) {
                add("discountRate", firstYear + year);
            }
            double level = Math.pow(1 + prices.inflation(), (double) firstYear + year - prices.year());
            if (!(level <= MOST && level >= 1 / MOST)) {
                add("inflation", firstYear + year);
            }
        }
    }

    private void checkAsset(Asset asset, String path) {
        double markups = (1 + coordination)
                * prices.markupsOf(asset.discipline()).stream()
                        .mapToDouble(Markup::rate)
                        .reduce(1, (product, rate) -> product * (1 + rate));
        for (int i = 0; i < asset.methods().size(); i++) {
            boolean alone = asset.renewal().isPresent();
            checkMethod(asset, asset.methods().get(i), markups, alone ? path : path + ".methods[" + i + "]");
        }
        double quantity = asset.quantity();
        double upkeep = asset.maintenance().unitCost();
        double oldest = oldest(asset);
        double grown = Math.max(1, Math.pow(1 + asset.maintenance().growth(), oldest));
        check(asset, quantity * upkeep * grown, Prices.MAINTENANCE, path + ".maintenance");
        asset.periodic().ifPresent(periodic -> {
            double turn = quantity * periodic.unitCost() + periodic.fixed();
            check(asset, turn, Prices.MAINTENANCE, path + ".periodic");
        });
        asset.risk().ifPresent(risk -> checkRisk(asset, risk, oldest, path + ".risk"));
        double benefit =
                quantity * asset.benefit().unitValue() + asset.benefit().fixed();
        check(asset, benefit, Prices.BENEFIT, path + ".benefit");
    }

    private void checkRisk(Asset asset, Risk risk, double oldest, String path) {
        double failures = Math.pow(oldest / risk.scale(), risk.shape());
        double cost = asset.quantity() * risk.failureCost() * failures;
        if (cost <= MOST) {
            check(asset, cost, Prices.RISK, path);
        } else {
            problems.add(new Problem(
                    Rule.RISK_WITHOUT_MEASURE, path + ".scale", "" + risk.scale(), List.of("" + risk.shape())));
        }
    }

    private void checkMethod(Asset asset, Method method, double markups, String path) {
        String renewal = asset.renewal().isPresent() ? ".renewal[" : ".components[";
        for (int i = 0; i < method.components().size(); i++) {
            Component component = method.components().get(i);
            double cost = (component.unitCost() * asset.quantity() + component.fixed()) * markups;
            check(asset, cost, component.kind(), path + renewal + i + "]");
        }
        for (int i = 0; i < method.impacts().size(); i++) {
            Impact impact = method.impacts().get(i);
            double price = prices.impacts().getOrDefault(impact.kind(), 0.0);
            double cost = (impact.perUnit() * asset.quantity() + impact.fixed()) * Math.max(1, price);
            check(asset, cost, Prices.IMPACT, path + ".impacts[" + i + "]");
        }
    }

    /** The greatest age that it can reach: as old as it lives, but where damage ages it at once. */
    private double oldest(Asset asset) {
        double age = asset.planned() ? 0 : (double) firstYear - asset.startYear();
        boolean hit = damage.stream().anyMatch(rule -> canHit(rule, asset));
        return (hit ? Math.max(age, asset.life()) : age) + discount.length;
    }

    private void count(List<Asset> assets) {
        assets.forEach(asset -> neighbours.merge(place(asset.section(), asset.discipline()), 1, Integer::sum));
    }

    private boolean canHit(DamageRule rule, Asset asset) {
        int itself = rule.by().equals(asset.discipline()) ? 1 : 0;
        return rule.to().equals(asset.discipline())
                && neighbours.getOrDefault(place(asset.section(), rule.by()), 0) > itself;
    }

    private static String place(String section, String discipline) {
        return section + '\n' + discipline;
    }

    /** @param kind whose trend the amount follows */
    private void check(Asset asset, double amount, String kind, String path) {
        double most = greatest.computeIfAbsent(kind, this::greatest);
        if (amount == 0 || amount * most <= MOST) {
            return;
        }
        int year = 0;
        while (year < discount.length - 1 && amount * factor(kind, year) <= MOST) {
            year++;
        }
        problems.add(new Problem(
                Rule.AMOUNT_WITHOUT_MEASURE, path, asset.id(), List.of(kind, String.valueOf(firstYear + year))));
    }

    private double greatest(String kind) {
        double most = 0;
        for (int year = 0; year < discount.length; year++) {
            most = Math.max(most, factor(kind, year));
        }
        return most;
    }

    /** What an amount of a year is multiplied by at most: its price, and its discount where that is above 1. */
    private double factor(String kind, int year) {
        double price = Math.pow(1 + prices.trend(kind), (double) firstYear + year - prices.year());
        return price * Math.max(1, discount[year]);
    }

    private void add(String field, int year) {
        problems.add(new Problem(Rule.FACTOR_WITHOUT_MEASURE, field, field, List.of(String.valueOf(year))));
    }
}
