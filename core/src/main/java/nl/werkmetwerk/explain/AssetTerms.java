package nl.werkmetwerk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.werkmetwerk.entry.AmountRule;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Quantities of one asset and its methods, before trend (MODEL 2). */
final class AssetTerms {
    private final ResolvedCase resolved;
    private final CaseTerms terms;

    AssetTerms(ResolvedCase resolved, CaseTerms terms) {
        this.resolved = resolved;
        this.terms = terms;
    }

    static String path(Asset asset) {
        return "assets[" + asset.id() + "]";
    }

    /** q. */
    static Quantity quantity(Asset asset) {
        return Quantity.input("q", asset.unit(), asset.quantity(), path(asset) + ".quantity");
    }

    /** A method by its number. */
    Method method(int asset, int method) {
        return resolved.assets()
                .get(asset)
                .methods()
                .get(method - resolved.assets().firstMethod(asset));
    }

    /** L after a renewal by a method. */
    Quantity lifeAfter(int asset, int method) {
        Asset source = resolved.assets().get(asset);
        Method by = method(asset, method);
        return by.life().isPresent()
                ? Quantity.input("L", by.id(), by.life().getAsInt(), methodPath(source, by) + ".life")
                : life(source);
    }

    /** L of an asset that was not renewed. */
    static Quantity life(Asset asset) {
        return Quantity.input("L", asset.life(), path(asset) + ".life");
    }

    /** The stand-alone amount of the components of a kind in a year. */
    Formula renewal(int asset, int method, String kind, int year) {
        List<Quantity> quantities = components(asset, method, kind, component -> true);
        AmountRule rule = AmountRule.renewal(quantities.size() / 2);
        quantities.add(quantity(resolved.assets().get(asset)));
        quantities.add(terms.markup(resolved.assets().get(asset).discipline()));
        quantities.add(terms.trend(kind, year));
        return new Formula(rule.formula(), quantities);
    }

    /** The components of a kind for which {@code which} holds, at the price level of the case. */
    Formula part(int asset, int method, String kind, Predicate<Component> which) {
        List<Quantity> quantities = components(asset, method, kind, which);
        AmountRule rule = AmountRule.part(quantities.size() / 2);
        quantities.add(quantity(resolved.assets().get(asset)));
        quantities.add(terms.markup(resolved.assets().get(asset).discipline()));
        return new Formula(rule.formula(), quantities);
    }

    /** u and f of each. */
    private List<Quantity> components(int asset, int method, String kind, Predicate<Component> which) {
        List<Component> found = method(asset, method).components().stream()
                .filter(component -> component.kind().equals(kind) && which.test(component))
                .toList();
        String place = path(asset, method, "renewal", "components") + "[" + kind + "]";
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            quantities.add(Quantity.input(
                    numbered("u", i, found.size()), kind, found.get(i).unitCost(), place + ".unitCost"));
            quantities.add(Quantity.input(
                    numbered("f", i, found.size()), kind, found.get(i).fixed(), place + ".fixed"));
        }
        return quantities;
    }

    /** The stand-alone quantity of the impacts of a kind. */
    Formula impacts(int asset, int method, String kind) {
        List<Impact> found = method(asset, method).impacts().stream()
                .filter(impact -> impact.kind().equals(kind))
                .toList();
        String place = path(asset, method, "impacts", "impacts") + "[" + kind + "]";
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            quantities.add(Quantity.input(
                    numbered("u", i, found.size()), kind, found.get(i).perUnit(), place + ".perUnit"));
            quantities.add(Quantity.input(
                    numbered("f", i, found.size()), kind, found.get(i).fixed(), place + ".fixed"));
        }
        quantities.add(quantity(resolved.assets().get(asset)));
        return new Formula(AmountRule.quantity(found.size()).formula(), quantities);
    }

    /** Where a list of a method stands: at the asset itself when that is written without methods. */
    private String path(int asset, int method, String ofAsset, String ofMethod) {
        Asset source = resolved.assets().get(asset);
        Method by = method(asset, method);
        return by.id().equals(Method.RENEWAL) && source.methods().size() == 1
                ? path(source) + "." + ofAsset
                : methodPath(source, by) + "." + ofMethod;
    }

    private static String methodPath(Asset asset, Method method) {
        return path(asset) + ".methods[" + method.id() + "]";
    }

    private static String numbered(String symbol, int i, int count) {
        return count == 1 ? symbol : symbol + "_" + (i + 1);
    }
}
