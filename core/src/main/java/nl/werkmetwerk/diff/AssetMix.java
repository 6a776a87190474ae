package nl.werkmetwerk.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkmetwerk.field.Topic;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;

/** Assets that have some topics of one asset and the rest of another. */
record AssetMix(Set<Topic> ofB) {
    Asset of(Asset a, Asset b) {
        Asset there = pick(Topic.ASSETS, a, b);
        Asset years = pick(Topic.TIMING, a, b);
        return new Asset(
                there.id(),
                there.discipline(),
                there.section(),
                there.quantity(),
                there.unit(),
                years.startYear(),
                years.planned(),
                pick(Topic.LIVES, a, b).life(),
                there.owner(),
                methods(a, b),
                maintenance(a, b),
                optional(a.periodic(), b.periodic(), this::periodic),
                optional(a.risk(), b.risk(), this::risk),
                benefit(a, b),
                there.flexibility(),
                there.accounting());
    }

    private <T> T pick(Topic topic, T a, T b) {
        return ofB.contains(topic) ? b : a;
    }

    private Maintenance maintenance(Asset a, Asset b) {
        return new Maintenance(
                pick(Topic.PRICES, a, b).maintenance().unitCost(),
                pick(Topic.LIVES, a, b).maintenance().growth());
    }

    private Benefit benefit(Asset a, Asset b) {
        Benefit price = pick(Topic.PRICES, a, b).benefit();
        return new Benefit(
                price.unitValue(),
                price.fixed(),
                pick(Topic.ASSETS, a, b).benefit().cash());
    }

    private <T> Optional<T> optional(Optional<T> a, Optional<T> b, BiFunction<T, T, T> mix) {
        return a.isPresent() && b.isPresent() ? Optional.of(mix.apply(a.get(), b.get())) : pick(Topic.ASSETS, a, b);
    }

    private Periodic periodic(Periodic a, Periodic b) {
        Periodic price = pick(Topic.PRICES, a, b);
        return new Periodic(pick(Topic.LIVES, a, b).every(), price.unitCost(), price.fixed());
    }

    private Risk risk(Risk a, Risk b) {
        Risk life = pick(Topic.LIVES, a, b);
        return new Risk(pick(Topic.PRICES, a, b).failureCost(), life.scale(), life.shape());
    }

    private List<Method> methods(Asset a, Asset b) {
        if (AssetFacets.isPlain(a.methods()) != AssetFacets.isPlain(b.methods())) {
            return pick(Topic.ASSETS, a, b).methods();
        }
        List<Method> mixed = new ArrayList<>();
        for (Method method : pick(Topic.ASSETS, a, b).methods()) {
            Optional<Method> inA = named(a, method.id());
            Optional<Method> inB = named(b, method.id());
            mixed.add(optional(inA, inB, this::method).orElseThrow());
        }
        return mixed;
    }

    private static Optional<Method> named(Asset asset, String id) {
        return asset.methods().stream().filter(method -> method.id().equals(id)).findFirst();
    }

    private Method method(Method a, Method b) {
        Method there = pick(Topic.ASSETS, a, b);
        List<Component> components = IntStream.range(0, there.components().size())
                .mapToObj(i -> component(there.components(), i, a.components(), b.components()))
                .collect(Collectors.toList());
        return new Method(there.id(), pick(Topic.LIVES, a, b).life(), components, there.impacts(), there.digs());
    }

    private Component component(List<Component> there, int i, List<Component> inA, List<Component> inB) {
        String kind = there.get(i).kind();
        int place = (int)
                there.subList(0, i).stream().filter(c -> c.kind().equals(kind)).count();
        Optional<Component> a = ofKind(inA, kind, place);
        Optional<Component> b = ofKind(inB, kind, place);
        return optional(a, b, this::component).orElseThrow();
    }

    private static Optional<Component> ofKind(List<Component> components, String kind, int place) {
        return components.stream()
                .filter(c -> c.kind().equals(kind))
                .skip(place)
                .findFirst();
    }

    private Component component(Component a, Component b) {
        Component price = pick(Topic.PRICES, a, b);
        return new Component(
                a.kind(),
                price.unitCost(),
                price.fixed(),
                pick(Topic.TIMING, a, b).lasting());
    }
}
