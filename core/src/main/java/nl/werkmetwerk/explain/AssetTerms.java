package nl.werkmetwerk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** (u·q + f)·M of the components of a kind for which {@code which} holds, times what else is given. */
    Formula components(int asset, int method, String kind, Predicate<Component> which, Quantity... times) {
        Asset source = resolved.assets().get(asset);
        Method by = method(asset, method);
        String path = by.id().equals(Method.RENEWAL) && source.methods().size() == 1
                ? path(source) + ".renewal"
                : methodPath(source, by) + ".components";
        List<Component> found = by.components().stream()
                .filter(component -> component.kind().equals(kind) && which.test(component))
                .toList();
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String place = path + "[" + kind + "]";
            quantities.add(Quantity.input(
                    numbered("u", i, found.size()), kind, found.get(i).unitCost(), place + ".unitCost"));
            quantities.add(Quantity.input(
                    numbered("f", i, found.size()), kind, found.get(i).fixed(), place + ".fixed"));
        }
        quantities.add(quantity(source));
        quantities.add(terms.markup(source.discipline()));
        StringBuilder text = new StringBuilder(perUnitAndFixed(found.size())).append("·M");
        for (Quantity factor : times) {
            text.append('·').append(factor.symbol());
            quantities.add(factor);
        }
        return Formula.of(text.toString(), quantities);
    }

    /** u·q + f of the impacts of a kind. */
    Formula impacts(int asset, int method, String kind) {
        Asset source = resolved.assets().get(asset);
        Method by = method(asset, method);
        String path = by.id().equals(Method.RENEWAL) && source.methods().size() == 1
                ? path(source) + ".impacts"
                : methodPath(source, by) + ".impacts";
        List<Impact> found =
                by.impacts().stream().filter(i -> i.kind().equals(kind)).toList();
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String place = path + "[" + kind + "]";
            quantities.add(Quantity.input(
                    numbered("u", i, found.size()), kind, found.get(i).perUnit(), place + ".perUnit"));
            quantities.add(Quantity.input(
                    numbered("f", i, found.size()), kind, found.get(i).fixed(), place + ".fixed"));
        }
        quantities.add(quantity(source));
        return Formula.of(perUnitAndFixed(found.size()), quantities);
    }

    private static String methodPath(Asset asset, Method method) {
        return path(asset) + ".methods[" + method.id() + "]";
    }

    private static String numbered(String symbol, int i, int count) {
        return count == 1 ? symbol : symbol + "_" + (i + 1);
    }

    private static String perUnitAndFixed(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> numbered("u", i, count) + "·q + " + numbered("f", i, count))
                .collect(Collectors.joining(" + ", "(", ")"));
    }
}
