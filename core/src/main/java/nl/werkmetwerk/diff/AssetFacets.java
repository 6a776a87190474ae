package nl.werkmetwerk.diff;

import java.util.List;
import nl.werkmetwerk.field.Topic;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Method;

/** Everything that an asset says. */
final class AssetFacets {
    /** A method without a life of its own has that of the asset. */
    private static final String AS_ASSET = "life";

    private final String path;
    private final Facets facets = new Facets();

    private AssetFacets(Asset asset) {
        path = "assets[" + asset.id() + "]";
    }

    static Facets of(Asset asset) {
        AssetFacets all = new AssetFacets(asset);
        all.general(asset);
        all.methods(asset.methods());
        all.running(asset);
        asset.flexibility().advance().ifPresent(years -> all.put(Topic.OTHER, ".flexibility.advance", years));
        asset.flexibility().defer().ifPresent(years -> all.put(Topic.OTHER, ".flexibility.defer", years));
        all.put(Topic.OTHER, ".accounting", asset.accounting());
        return all.facets;
    }

    private void put(Topic topic, String field, Object value) {
        facets.put(topic, path + field, value);
    }

    private void putOfPart(Topic topic, String field, Object value) {
        facets.putOfPart(topic, path + field, value);
    }

    private void general(Asset asset) {
        put(Topic.ASSETS, ".discipline", asset.discipline());
        put(Topic.ASSETS, ".section", asset.section());
        facets.putIfPresent(Topic.ASSETS, path + ".owner", asset.owner());
        put(Topic.ASSETS, ".quantity", asset.quantity());
        put(Topic.OTHER, ".unit", asset.unit());
        put(Topic.TIMING, asset.planned() ? ".planned" : ".installed", asset.startYear());
        put(Topic.LIVES, ".life", asset.life());
    }

    /** Whether they are one {@code renewal}, not a list of methods. */
    static boolean isPlain(List<Method> methods) {
        return methods.size() == 1
                && methods.get(0).id().equals(Method.RENEWAL)
                && methods.get(0).digs()
                && methods.get(0).life().isEmpty();
    }

    private void methods(List<Method> methods) {
        boolean plain = isPlain(methods);
        if (!plain) {
            put(
                    Topic.ASSETS,
                    ".methods",
                    String.join(", ", methods.stream().map(Method::id).toList()));
        }
        for (Method method : methods) {
            String place = plain ? "" : ".methods[" + method.id() + "]";
            components(plain ? ".renewal" : place + ".components", method.components());
            impacts(place + ".impacts", method.impacts());
            if (!plain) {
                putOfPart(Topic.LIVES, place + ".life", life(method));
                put(Topic.ASSETS, place + ".digs", method.digs());
            }
        }
    }

    private static Object life(Method method) {
        return method.life().isPresent() ? method.life().getAsInt() : AS_ASSET;
    }

    private void components(String place, List<Component> components) {
        put(
                Topic.ASSETS,
                place,
                String.join(", ", components.stream().map(Component::kind).toList()));
        for (Component component : components) {
            String here = place + "[" + component.kind() + "]";
            putOfPart(Topic.PRICES, here + ".unitCost", component.unitCost());
            putOfPart(Topic.PRICES, here + ".fixed", component.fixed());
            putOfPart(Topic.TIMING, here + ".lasting", component.lasting());
        }
    }

    private void impacts(String place, List<Impact> impacts) {
        for (Impact impact : impacts) {
            put(Topic.ASSETS, place + "[" + impact.kind() + "].perUnit", impact.perUnit());
            put(Topic.ASSETS, place + "[" + impact.kind() + "].fixed", impact.fixed());
        }
    }

    private void running(Asset asset) {
        put(Topic.PRICES, ".maintenance.unitCost", asset.maintenance().unitCost());
        put(Topic.LIVES, ".maintenance.growth", asset.maintenance().growth());
        asset.periodic().ifPresent(periodic -> {
            putOfPart(Topic.LIVES, ".periodic.every", periodic.every());
            putOfPart(Topic.PRICES, ".periodic.unitCost", periodic.unitCost());
            putOfPart(Topic.PRICES, ".periodic.fixed", periodic.fixed());
        });
        asset.risk().ifPresent(risk -> {
            putOfPart(Topic.PRICES, ".risk.failureCost", risk.failureCost());
            putOfPart(Topic.LIVES, ".risk.scale", risk.scale());
            putOfPart(Topic.LIVES, ".risk.shape", risk.shape());
        });
        put(Topic.PRICES, ".benefit.unitValue", asset.benefit().unitValue());
        put(Topic.PRICES, ".benefit.fixed", asset.benefit().fixed());
        put(Topic.OTHER, ".benefit.cash", asset.benefit().cash());
    }
}
