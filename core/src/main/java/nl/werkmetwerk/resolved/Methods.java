package nl.werkmetwerk.resolved;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.money.Markup;

/**
 * The methods of all assets, numbered through; each with its cost lines (one a component kind) and impact lines (one an
 * impact kind). Amounts are euro at the price level of the case, mark-ups included, before trend (MODEL 2.6).
 */
public final class Methods {
    private final int[] life;
    private final boolean[] digs;
    private final int[] firstCost;
    private final int[] costKind;
    private final double[] costAmount;
    private final double[] costLasting;
    private final int[] firstImpact;
    private final int[] impactKind;
    private final double[] impactQuantity;

    Methods(Case of, List<Asset> assets, Names kinds, Names impactKinds) {
        Lines costs = new Lines();
        Lines impacts = new Lines();
        int count = assets.stream().mapToInt(asset -> asset.methods().size()).sum();
        life = new int[count];
        digs = new boolean[count];
        firstCost = new int[count + 1];
        firstImpact = new int[count + 1];
        int number = 0;
        for (Asset asset : assets) {
            double markup = markup(of.prices().markupsOf(asset.discipline()));
            for (Method method : asset.methods()) {
                life[number] = asset.lifeAfter(method);
                digs[number] = method.digs();
                for (Component component : method.components()) {
                    double amount = (component.unitCost() * asset.quantity() + component.fixed()) * markup;
                    costs.add(firstCost[number], kinds.add(component.kind()), amount, of.lasts(component));
                }
                for (Impact impact : method.impacts()) {
                    double quantity = impact.perUnit() * asset.quantity() + impact.fixed();
                    impacts.add(firstImpact[number], impactKinds.add(impact.kind()), quantity, false);
                }
                number++;
                firstCost[number] = costs.count();
                firstImpact[number] = impacts.count();
            }
        }
        costKind = costs.kinds();
        costAmount = costs.amounts();
        costLasting = costs.lasting();
        impactKind = impacts.kinds();
        impactQuantity = impacts.amounts();
    }

    private Methods(Methods from) {
        life = from.life.clone();
        digs = from.digs;
        firstCost = from.firstCost;
        costKind = from.costKind;
        costAmount = from.costAmount.clone();
        costLasting = from.costLasting.clone();
        firstImpact = from.firstImpact;
        impactKind = from.impactKind;
        impactQuantity = from.impactQuantity.clone();
    }

    /** A copy whose lives, amounts and quantities can be overwritten. */
    Methods copyForDraws() {
        return new Methods(this);
    }

    void setLife(int method, int years) {
        life[method] = years;
    }

    void clearCosts() {
        Arrays.fill(costAmount, 0);
        Arrays.fill(costLasting, 0);
    }

    void addCost(int line, double amount, boolean lasts) {
        costAmount[line] += amount;
        costLasting[line] += lasts ? amount : 0;
    }

    void clearImpacts() {
        Arrays.fill(impactQuantity, 0);
    }

    void addImpact(int line, double quantity) {
        impactQuantity[line] += quantity;
    }

    /** The cost line of a kind. */
    int costLine(int method, int kind) {
        int line = firstCost[method];
        while (costKind[line] != kind) {
            line++;
        }
        return line;
    }

    /** The impact line of a kind. */
    int impactLine(int method, int kind) {
        int line = firstImpact[method];
        while (impactKind[line] != kind) {
            line++;
        }
        return line;
    }

    private static double markup(List<Markup> chain) {
        double factor = 1;
        for (Markup markup : chain) {
            factor *= 1 + markup.rate();
        }
        return factor;
    }

    /** Years that the asset lives after this method. */
    public int life(int method) {
        return life[method];
    }

    /** Whether it opens the street. */
    public boolean digs(int method) {
        return digs[method];
    }

    /** First cost line; the last is before {@code firstCost(method + 1)}. */
    public int firstCost(int method) {
        return firstCost[method];
    }

    /** Component kind of a cost line. */
    public int costKind(int line) {
        return costKind[line];
    }

    /** Stand-alone amount of a cost line. */
    public double costAmount(int line) {
        return costAmount[line];
    }

    /** The part of a cost line that lasts. */
    public double costLasting(int line) {
        return costLasting[line];
    }

    /** First impact line; the last is before {@code firstImpact(method + 1)}. */
    public int firstImpact(int method) {
        return firstImpact[method];
    }

    /** Impact kind of an impact line. */
    public int impactKind(int line) {
        return impactKind[line];
    }

    /** Quantity of an impact line, in its own unit. */
    public double impactQuantity(int line) {
        return impactQuantity[line];
    }

    /** Number of methods. */
    public int count() {
        return life.length;
    }
}
