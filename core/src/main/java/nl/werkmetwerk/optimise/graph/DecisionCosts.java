package nl.werkmetwerk.optimise.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * What the works of one year cost under every decision of a cluster: renewal less sharing, coordination and priced
 * impacts (MODEL 5), exactly as the ledger books them. Amounts that change with one price trend are kept together, so a
 * year is a weighted sum of few tables.
 */
final class DecisionCosts {
    private final ResolvedCase resolved;
    private final Sharing sharing;
    private final int[] assets;
    private final Decisions decisions;
    private final List<double[]> factors = new ArrayList<>();
    private final Map<Double, Integer> trendNumbers = new HashMap<>();
    private final List<double[]> tables = new ArrayList<>();
    private final List<boolean[]> covered;
    private final List<List<double[]>> spending = new ArrayList<>();
    private final DistrictShares shares;
    private final ClusterPart part;

    /** @param covered by budget, by asset of the cluster: whether the budget pays for it */
    DecisionCosts(
            ResolvedCase resolved,
            Sharing sharing,
            int[] assets,
            Decisions decisions,
            List<boolean[]> covered,
            DistrictShares shares,
            ClusterPart part) {
        this.shares = shares;
        this.part = part;
        this.resolved = resolved;
        this.sharing = sharing;
        this.assets = assets;
        this.decisions = decisions;
        this.covered = covered;
        for (int budget = 0; budget < covered.size(); budget++) {
            spending.add(new ArrayList<>());
        }
        fill();
    }

    private void fill() {
        WorksLines lines = new WorksLines(resolved, sharing, assets, shares, part.shares());
        int[] method = new int[assets.length];
        for (int decision = 1; decision < decisions.count(); decision++) {
            decisions.unpack(resolved, decision, method);
            part.forgetOthers(method);
            lines.set(method);
            for (int i = 0; i < assets.length; i++) {
                if (method[i] >= 0) {
                    add(lines, decision, i, method[i]);
                }
            }
        }
    }

    private void add(WorksLines lines, int decision, int i, int method) {
        Methods methods = resolved.methods();
        double coordination = lines.coordination(i);
        for (int line = methods.firstCost(method); line < methods.firstCost(method + 1); line++) {
            int kind = methods.costKind(line);
            double standAlone = methods.costAmount(line) * (1 + coordination);
            double amount = standAlone - lines.discount(i, line);
            double spent = standAlone - lines.spentDiscount(i, line);
            int trend = trend(resolved.kinds().name(kind));
            tables.get(trend)[decision] += amount;
            for (int budget = 0; budget < covered.size(); budget++) {
                if (covered.get(budget)[i]) {
                    spending.get(budget).get(trend)[decision] += spent;
                }
            }
        }
        for (int line = methods.firstImpact(method); line < methods.firstImpact(method + 1); line++) {
            double price = resolved.impactPrice(assets[i], methods.impactKind(line));
            if (price != 0) {
                double net = methods.impactQuantity(line) - lines.impactDiscount(i, line);
                tables.get(trend(Prices.IMPACT))[decision] += net * price;
            }
        }
    }

    /** The number of the trend of a kind; a new one gets tables. */
    private int trend(String kind) {
        double change = resolved.source().prices().trend(kind);
        Integer known = trendNumbers.get(change);
        if (known == null) {
            known = factors.size();
            trendNumbers.put(change, known);
            factors.add(factor(kind));
            tables.add(new double[decisions.count()]);
            spending.forEach(byTrend -> byTrend.add(new double[decisions.count()]));
        }
        return known;
    }

    private double[] factor(String kind) {
        int number = resolved.kinds().number(kind);
        double[] factor = new double[resolved.clock().years()];
        for (int year = 0; year < factor.length; year++) {
            factor[year] = number >= 0
                    ? resolved.trends().ofKind(number, year)
                    : resolved.trends().impact(year);
        }
        return factor;
    }

    /** Present value of a year's works by decision, into {@code cost}. */
    void fill(int year, double[] cost) {
        java.util.Arrays.fill(cost, 0, decisions.count(), 0);
        add(tables, year, resolved.clock().discount(year), cost);
    }

    /** Adds what a budget pays for, undiscounted, times a price, by decision. */
    void addSpending(int budget, int year, double price, double[] cost) {
        add(spending.get(budget), year, price, cost);
    }

    private void add(List<double[]> byTrend, int year, double weight, double[] cost) {
        for (int trend = 0; trend < byTrend.size(); trend++) {
            double[] table = byTrend.get(trend);
            double factor = factors.get(trend)[year] * weight;
            for (int decision = 1; decision < cost.length; decision++) {
                cost[decision] += table[decision] * factor;
            }
        }
    }

    int count() {
        return decisions.count();
    }
}
