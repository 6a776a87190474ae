package nl.werkmetwerk.resolved;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.money.Markup;
import nl.werkmetwerk.resolved.DrawnInputs.Region;

/** Works out drawn costs and impacts of methods from the components as written. */
final class DrawnMethods {
    private final Methods methods;
    private final int[] firstMethod;
    private final int[] firstComponent;
    private final int[] firstImpact;
    private final List<Component> components = new ArrayList<>();
    private final List<Impact> impacts = new ArrayList<>();
    private final double[] unit;
    private final double[] fixed;
    private final boolean[] lasts;
    private final int[] line;
    private final int[] impactLine;
    private final double[] quantity;
    private final double[][] markups;

    DrawnMethods(Case of, Assets assets, Methods drawn, Names kinds, Names impactKinds) {
        methods = drawn;
        int count = assets.count();
        firstMethod = new int[count + 1];
        quantity = new double[count];
        markups = new double[count][];
        firstComponent = new int[drawn.count() + 1];
        firstImpact = new int[drawn.count() + 1];
        int number = 0;
        for (int i = 0; i < count; i++) {
            Asset asset = assets.get(i);
            quantity[i] = asset.quantity();
            markups[i] = of.prices().markupsOf(asset.discipline()).stream()
                    .mapToDouble(Markup::rate)
                    .toArray();
            for (Method method : asset.methods()) {
                components.addAll(method.components());
                impacts.addAll(method.impacts());
                number++;
                firstComponent[number] = components.size();
                firstImpact[number] = impacts.size();
            }
            firstMethod[i + 1] = number;
        }
        unit = components.stream().mapToDouble(Component::unitCost).toArray();
        fixed = components.stream().mapToDouble(Component::fixed).toArray();
        lasts = new boolean[unit.length];
        line = new int[unit.length];
        impactLine = new int[impacts.size()];
        for (int method = 0; method < drawn.count(); method++) {
            for (int c = firstComponent[method]; c < firstComponent[method + 1]; c++) {
                lasts[c] = of.lasts(components.get(c));
                line[c] = drawn.costLine(method, kinds.number(components.get(c).kind()));
            }
            for (int c = firstImpact[method]; c < firstImpact[method + 1]; c++) {
                impactLine[c] = drawn.impactLine(
                        method, impactKinds.number(impacts.get(c).kind()));
            }
        }
    }

    int componentCount() {
        return unit.length;
    }

    /** First component as written of an asset; the last is before that of the next asset. */
    int firstComponentOf(int asset) {
        return firstComponent[firstMethod[asset]];
    }

    String kindOf(int component) {
        return components.get(component).kind();
    }

    void update(DrawnInputs in, Cuts cuts) {
        boolean quantities = in.touched(Region.QUANTITY);
        if (quantities || in.touched(Region.UNIT) || in.touched(Region.FIXED) || in.touched(Region.MARKUP)) {
            methods.clearCosts();
            for (int asset = 0; asset < quantity.length; asset++) {
                updateCosts(asset, in, cuts);
            }
        }
        if (quantities) {
            methods.clearImpacts();
            for (int asset = 0; asset < quantity.length; asset++) {
                updateImpacts(asset, in);
            }
        }
    }

    private void updateCosts(int asset, DrawnInputs in, Cuts cuts) {
        double size = cuts.amount(quantity[asset] * in.get(Region.QUANTITY, asset));
        double markup = markup(asset, in, cuts);
        for (int c = firstComponentOf(asset); c < firstComponentOf(asset + 1); c++) {
            double perUnit = cuts.amount(unit[c] * in.get(Region.UNIT, c));
            double amount = (perUnit * size + cuts.amount(fixed[c] * in.get(Region.FIXED, c))) * markup;
            methods.addCost(line[c], amount, lasts[c]);
        }
    }

    private double markup(int asset, DrawnInputs in, Cuts cuts) {
        double factor = in.get(Region.MARKUP, asset);
        double product = 1;
        for (double rate : markups[asset]) {
            product *= 1 + cuts.rate(rate * factor);
        }
        return product;
    }

    private void updateImpacts(int asset, DrawnInputs in) {
        double size = Math.max(0, quantity[asset] * in.get(Region.QUANTITY, asset));
        for (int c = firstImpact[firstMethod[asset]]; c < firstImpact[firstMethod[asset + 1]]; c++) {
            Impact impact = impacts.get(c);
            methods.addImpact(impactLine[c], impact.perUnit() * size + impact.fixed());
        }
    }
}
