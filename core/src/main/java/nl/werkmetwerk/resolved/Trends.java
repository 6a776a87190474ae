package nl.werkmetwerk.resolved;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.money.PriceTrend;

/** Price factors by component kind and cost category, for year numbers 0 … N (MODEL 1.7). */
public final class Trends {
    /** Names of the trends after those of the component kinds. */
    static final List<String> COSTS = List.of(Prices.MAINTENANCE, Prices.RISK, Prices.BENEFIT, Prices.IMPACT);

    /** Yearly changes as the factors below are listed. */
    private final double[] changes;

    private final double[][] byKind;
    private final double[] maintenance;
    private final double[] risk;
    private final double[] benefit;
    private final double[] impact;

    Trends(Case of, Names kinds) {
        this(changes(of, kinds), tables(of, kinds));
    }

    /**
     * @param changes by component kind, then of maintenance, risk, benefit and impact
     * @param factors of the same, by year
     */
    private Trends(double[] changes, double[][] factors) {
        this.changes = changes;
        int kinds = factors.length - COSTS.size();
        byKind = Arrays.copyOf(factors, kinds);
        maintenance = factors[kinds];
        risk = factors[kinds + 1];
        benefit = factors[kinds + 2];
        impact = factors[kinds + 3];
    }

    private static double[] changes(Case of, Names kinds) {
        double[] changes = new double[kinds.count() + COSTS.size()];
        for (int i = 0; i < changes.length; i++) {
            String name = i < kinds.count() ? kinds.name(i) : COSTS.get(i - kinds.count());
            changes[i] = of.prices().trend(name);
        }
        return changes;
    }

    private static double[][] tables(Case of, Names kinds) {
        Map<Double, double[]> known = new HashMap<>();
        double[] changes = changes(of, kinds);
        double[][] tables = new double[changes.length][];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = known.computeIfAbsent(
                    changes[i], g -> PriceTrend.of(g, of.prices().year(), of.baseYear(), of.horizon()));
        }
        return tables;
    }

    /** The price factors of a draft. */
    Trends over(Columns columns) {
        return new Trends(columns.changes(), columns.trends());
    }

    /** Yearly price changes by component kind, then of maintenance, risk, benefit and impact. */
    double[] changes() {
        return changes.clone();
    }

    /** By component kind, then of maintenance, risk, benefit and impact. */
    double[][] factors() {
        double[][] factors = Arrays.copyOf(byKind, byKind.length + COSTS.size());
        factors[byKind.length] = maintenance;
        factors[byKind.length + 1] = risk;
        factors[byKind.length + 2] = benefit;
        factors[byKind.length + 3] = impact;
        return Arrays.stream(factors).map(double[]::clone).toArray(double[][]::new);
    }

    /** Factors of a yearly change, built by multiplying, which is fast enough for every draw. */
    static void fill(double[] factors, double yearlyChange, Case of) {
        double factor =
                Math.pow(1 + yearlyChange, (double) of.baseYear() - of.prices().year());
        for (int year = 0; year < factors.length; year++) {
            factors[year] = factor;
            factor *= 1 + yearlyChange;
        }
    }

    /** Real yearly price change of a component kind. */
    public double changeOfKind(int kind) {
        return changes[kind];
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
