package nl.werkmetwerk.resolved;

import java.util.HashMap;
import java.util.Map;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.money.PriceTrend;

/** Price factors by component kind and cost category, for year numbers 0 … N (MODEL 1.7). */
public final class Trends {
    private final double[][] byKind;
    private final double[] maintenance;
    private final double[] risk;
    private final double[] benefit;
    private final double[] impact;
    private final double sincePriceYear;

    Trends(Case of, Names kinds) {
        Map<Double, double[]> tables = new HashMap<>();
        byKind = new double[kinds.count()][];
        for (int kind = 0; kind < byKind.length; kind++) {
            byKind[kind] = table(of, kinds.name(kind), tables);
        }
        maintenance = table(of, Prices.MAINTENANCE, tables);
        risk = table(of, Prices.RISK, tables);
        benefit = table(of, Prices.BENEFIT, tables);
        impact = table(of, Prices.IMPACT, tables);
        sincePriceYear = (double) of.baseYear() - of.prices().year();
    }

    private static double[] table(Case of, String kind, Map<Double, double[]> tables) {
        return tables.computeIfAbsent(
                of.prices().trend(kind), g -> PriceTrend.of(g, of.prices().year(), of.baseYear(), of.horizon()));
    }

    private Trends(Trends from) {
        byKind = new double[from.byKind.length][];
        for (int kind = 0; kind < byKind.length; kind++) {
            byKind[kind] = from.byKind[kind].clone();
        }
        maintenance = from.maintenance.clone();
        risk = from.risk.clone();
        benefit = from.benefit.clone();
        impact = from.impact.clone();
        sincePriceYear = from.sincePriceYear;
    }

    /** A copy whose price changes can be overwritten. */
    Trends copyForDraws() {
        return new Trends(this);
    }

    /** @param trend component kind; after those maintenance, risk, benefit and impact */
    void set(int trend, double yearlyChange) {
        double[] factors = trend < byKind.length ? byKind[trend] : ofCost(trend - byKind.length);
        double factor = Math.pow(1 + yearlyChange, sincePriceYear);
        for (int year = 0; year < factors.length; year++) {
            factors[year] = factor;
            factor *= 1 + yearlyChange;
        }
    }

    private double[] ofCost(int cost) {
        return switch (cost) {
            case 0 -> maintenance;
            case 1 -> risk;
            case 2 -> benefit;
            default -> impact;
        };
    }

    /** Price factor of a component kind in a year. */
    public double ofKind(int kind, int year) {
        return byKind[kind][year];
    }

    /** Price factor of maintenance and periodic maintenance. */
    public double maintenance(int year) {
        return maintenance[year];
    }

    /** Price factor of failures. */
    public double risk(int year) {
        return risk[year];
    }

    /** Price factor of benefits. */
    public double benefit(int year) {
        return benefit[year];
    }

    /** Price factor of the price of impacts. */
    public double impact(int year) {
        return impact[year];
    }
}
