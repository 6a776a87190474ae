package nl.werkmetwerk.optimise.graph;

import java.util.List;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/** What the works of one year cost when it is known which assets of a cluster are renewed (MODEL 5). */
public final class YearlySpending {
    private final ResolvedCase resolved;
    private final int[] assets;
    private final WorksLines lines;

    /** @param lines in which the works of the year are set */
    public YearlySpending(ResolvedCase resolved, int[] assets, WorksLines lines) {
        this.resolved = resolved;
        this.assets = assets;
        this.lines = lines;
    }

    /** Renewal less sharing, coordination and priced impacts; {@code method} is −1 where an asset is kept. */
    public double presentValue(int[] method, int year) {
        double sum = 0;
        for (int i = 0; i < assets.length; i++) {
            sum += method[i] < 0 ? 0 : amount(i, method[i], year, false) + impacts(i, method[i], year);
        }
        return sum * resolved.clock().discount(year);
    }

    /** Undiscounted works by budget, as little as they can be. */
    public double[] byBudget(int[] method, int year, List<boolean[]> covered) {
        double[] spent = new double[covered.size()];
        for (int b = 0; b < spent.length; b++) {
            for (int i = 0; i < assets.length; i++) {
                spent[b] += method[i] >= 0 && covered.get(b)[i] ? spent(i, method[i], year) : 0;
            }
        }
        return spent;
    }

    /** Undiscounted works of one asset, as little as they can be whoever else works in the district. */
    public double spent(int i, int method, int year) {
        return amount(i, method, year, true);
    }

    private double amount(int i, int method, int year, boolean least) {
        Methods methods = resolved.methods();
        double coordination = lines.coordination(i);
        double sum = 0;
        for (int line = methods.firstCost(method); line < methods.firstCost(method + 1); line++) {
            double discount = least ? lines.spentDiscount(i, line) : lines.discount(i, line);
            double amount = methods.costAmount(line) * (1 + coordination) - discount;
            sum += amount * resolved.trends().ofKind(methods.costKind(line), year);
        }
        return sum;
    }

    private double impacts(int i, int method, int year) {
        Methods methods = resolved.methods();
        double sum = 0;
        for (int line = methods.firstImpact(method); line < methods.firstImpact(method + 1); line++) {
            double price = resolved.impactPrice(assets[i], methods.impactKind(line));
            if (price != 0) {
                sum += (methods.impactQuantity(line) - lines.impactDiscount(i, line))
                        * price
                        * resolved.trends().impact(year);
            }
        }
        return sum;
    }
}
