package nl.werkmetwerk.resolved;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.money.Markup;
import nl.werkmetwerk.resolved.Inputs.Region;

/**
 * Components and impacts of methods as written, and what they add up to by method and kind: lines (MODEL 2). Costs and
 * impacts of a method are the lines {@code first … first of the next − 1}.
 */
final class MethodTerms {
    private final int[] firstMethod;
    private final double[] quantity;
    private final double[][] markups;
    private final int[] firstComponent;
    private final int[] kind;
    private final double[] unit;
    private final double[] fixed;
    private final boolean[] lasts;
    private final int[] line;
    private final int[] firstImpactTerm;
    private final double[] impactPerUnit;
    private final double[] impactFixed;
    private final int[] impactLine;
    private final int[] firstCost;
    private final int[] firstImpact;
    private final Lines costs = new Lines();
    private final Lines impacts = new Lines();

    MethodTerms(Case of, List<Asset> assets, ToIntFunction<String> kinds, ToIntFunction<String> impactKinds) {
        int count = assets.size();
        firstMethod = new int[count + 1];
        quantity = new double[count];
        markups = new double[count][];
        firstComponent = ends(assets, method -> method.components().size());
        firstImpactTerm = ends(assets, method -> method.impacts().size());
        int methods = firstComponent.length - 1;
        firstCost = new int[methods + 1];
        firstImpact = new int[methods + 1];
        int components = firstComponent[methods];
        kind = new int[components];
        unit = new double[components];
        fixed = new double[components];
        lasts = new boolean[components];
        line = new int[components];
        impactPerUnit = new double[firstImpactTerm[methods]];
        impactFixed = new double[impactPerUnit.length];
        impactLine = new int[impactPerUnit.length];
        for (int i = 0; i < count; i++) {
            Asset asset = assets.get(i);
            firstMethod[i + 1] = firstMethod[i] + asset.methods().size();
            quantity[i] = asset.quantity();
            markups[i] = rates(of.prices().markupsOf(asset.discipline()));
            for (int m = 0; m < asset.methods().size(); m++) {
                addCosts(of, asset.methods().get(m), firstMethod[i] + m, kinds);
                addImpacts(asset.methods().get(m), firstMethod[i] + m, impactKinds);
            }
        }
    }

    /** First number of each method when those of all methods are numbered through; then how many there are. */
    private static int[] ends(List<Asset> assets, ToIntFunction<Method> count) {
        int methods = assets.stream().mapToInt(asset -> asset.methods().size()).sum();
        int[] ends = new int[methods + 1];
        int number = 0;
        for (Asset asset : assets) {
            for (Method method : asset.methods()) {
                ends[number + 1] = ends[number] + count.applyAsInt(method);
                number++;
            }
        }
        return ends;
    }

    private static double[] rates(List<Markup> chain) {
        double[] rates = new double[chain.size()];
        Arrays.setAll(rates, i -> chain.get(i).rate());
        return rates;
    }

    private void addCosts(Case of, Method method, int number, ToIntFunction<String> kinds) {
        int c = firstComponent[number];
        for (Component component : method.components()) {
            kind[c] = kinds.applyAsInt(component.kind());
            unit[c] = component.unitCost();
            fixed[c] = component.fixed();
            lasts[c] = of.lasts(component);
            line[c] = costs.lineOf(firstCost[number], kind[c]);
            c++;
        }
        firstCost[number + 1] = costs.count();
    }

    private void addImpacts(Method method, int number, ToIntFunction<String> impactKinds) {
        int i = firstImpactTerm[number];
        for (Impact impact : method.impacts()) {
            impactPerUnit[i] = impact.perUnit();
            impactFixed[i] = impact.fixed();
            impactLine[i] = impacts.lineOf(firstImpact[number], impactKinds.applyAsInt(impact.kind()));
            i++;
        }
        firstImpact[number + 1] = impacts.count();
    }

    int[] firstCost() {
        return firstCost;
    }

    int[] costKinds() {
        return costs.kinds();
    }

    int[] firstImpact() {
        return firstImpact;
    }

    int[] impactKinds() {
        return impacts.kinds();
    }

    int componentCount() {
        return unit.length;
    }

    /** First component as written of an asset; the last is before that of the next asset. */
    int firstComponentOf(int asset) {
        return firstComponent[firstMethod[asset]];
    }

    /** Kind of a component as written. */
    int kindOf(int component) {
        return kind[component];
    }

    /**
     * Works out the cost lines: (unitCost·quantity + fixed) · markups.
     *
     * @param amount stand-alone, by line
     * @param lasting the part of it that lasts, by line
     */
    void fillCosts(Inputs in, double[] amount, double[] lasting) {
        Arrays.fill(amount, 0);
        Arrays.fill(lasting, 0);
        for (int asset = 0; asset < quantity.length; asset++) {
            double size = in.amount(quantity[asset], Region.QUANTITY, asset);
            double markup = markup(asset, in);
            for (int c = firstComponentOf(asset); c < firstComponentOf(asset + 1); c++) {
                double perUnit = in.amount(unit[c], Region.UNIT, c);
                double cost = (perUnit * size + in.amount(fixed[c], Region.FIXED, c)) * markup;
                amount[line[c]] += cost;
                lasting[line[c]] += lasts[c] ? cost : 0;
            }
        }
    }

    private double markup(int asset, Inputs in) {
        double product = 1;
        for (double rate : markups[asset]) {
            product *= 1 + in.rate(rate, Region.MARKUP, asset);
        }
        return product;
    }

    /** Works out the impact lines: perUnit·quantity + fixed, in the kind's own unit. */
    void fillImpacts(Inputs in, double[] amount) {
        Arrays.fill(amount, 0);
        for (int asset = 0; asset < quantity.length; asset++) {
            double size = in.amount(quantity[asset], Region.QUANTITY, asset);
            for (int i = firstImpactTerm[firstMethod[asset]]; i < firstImpactTerm[firstMethod[asset + 1]]; i++) {
                amount[impactLine[i]] += impactPerUnit[i] * size + impactFixed[i];
            }
        }
    }
}
