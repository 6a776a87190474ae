package nl.werkmetwerk.resolved;

import java.util.List;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;

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

    Methods(List<Asset> assets, MethodTerms terms) {
        firstCost = terms.firstCost();
        costKind = terms.costKinds();
        firstImpact = terms.firstImpact();
        impactKind = terms.impactKinds();
        life = new int[firstCost.length - 1];
        digs = new boolean[life.length];
        int number = 0;
        for (Asset asset : assets) {
            for (Method method : asset.methods()) {
                life[number] = asset.lifeAfter(method);
                digs[number] = method.digs();
                number++;
            }
        }
        costAmount = new double[costKind.length];
        costLasting = new double[costKind.length];
        impactQuantity = new double[impactKind.length];
        terms.fillCosts(Inputs.AS_WRITTEN, costAmount, costLasting);
        terms.fillImpacts(Inputs.AS_WRITTEN, impactQuantity);
    }

    private Methods(Methods from, Columns columns) {
        digs = from.digs;
        firstCost = from.firstCost;
        costKind = from.costKind;
        firstImpact = from.firstImpact;
        impactKind = from.impactKind;
        life = columns.methodLife();
        costAmount = columns.cost();
        costLasting = columns.lasting();
        impactQuantity = columns.impact();
    }

    /** The same methods with the lives, costs and impacts of a draft. */
    Methods over(Columns columns) {
        return new Methods(this, columns);
    }

    int[] lives() {
        return life.clone();
    }

    double[] costs() {
        return costAmount.clone();
    }

    double[] lastingCosts() {
        return costLasting.clone();
    }

    double[] impacts() {
        return impactQuantity.clone();
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
