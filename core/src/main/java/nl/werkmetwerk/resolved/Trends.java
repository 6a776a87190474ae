package nl.werkmetwerk.resolved;

import java.util.HashMap;
import java.util.Map;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.Prices;
import nl.werkmetwerk.money.PriceTrend;

/** Price factors by component kind and cost category, for year numbers 0 … N (MODEL 1.7). */
public final class Trends {
    private final double[][] byKind;
    private final double[] maintenance;
    private final double[] risk;
    private final double[] benefit;
    private final double[] impact;

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
    }

    private static double[] table(Case of, String kind, Map<Double, double[]> tables) {
        return tables.computeIfAbsent(
                of.prices().trend(kind), g -> PriceTrend.of(g, of.prices().year(), of.baseYear(), of.horizon()));
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
