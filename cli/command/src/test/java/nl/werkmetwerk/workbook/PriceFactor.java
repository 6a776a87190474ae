package nl.werkmetwerk.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;
import nl.werkmetwerk.model.money.Prices;

/** A case in which all prices of one component kind or cost category are so many times what they were. */
record PriceFactor(String key, double factor) {
    Case of(Case source) {
        Prices prices = source.prices();
        Map<String, Double> impacts = new LinkedHashMap<>();
        prices.impacts().forEach((kind, price) -> impacts.put(kind, price * times(Prices.IMPACT)));
        List<Asset> assets = source.assets().stream().map(this::asset).toList();
        return source.toBuilder()
                .prices(new Prices(prices.year(), prices.trends(), prices.inflation(), impacts, prices.markups()))
                .assets(assets)
                .build();
    }

    private double times(String kind) {
        return kind.equals(key) ? factor : 1;
    }

    private Asset asset(Asset asset) {
        double upkeep = times(Prices.MAINTENANCE);
        Benefit benefit = asset.benefit();
        double gain = times(Prices.BENEFIT);
        return new Asset(
                asset.id(),
                asset.discipline(),
                asset.section(),
                asset.quantity(),
                asset.unit(),
                asset.startYear(),
                asset.planned(),
                asset.life(),
                asset.owner(),
                asset.methods().stream().map(this::method).toList(),
                new Maintenance(
                        asset.maintenance().unitCost() * upkeep,
                        asset.maintenance().growth()),
                asset.periodic()
                        .map(turn -> new Periodic(turn.every(), turn.unitCost() * upkeep, turn.fixed() * upkeep)),
                asset.risk().map(risk -> new Risk(risk.failureCost() * times(Prices.RISK), risk.scale(), risk.shape())),
                new Benefit(benefit.unitValue() * gain, benefit.fixed() * gain, benefit.cash()),
                asset.flexibility(),
                asset.accounting());
    }

    private Method method(Method method) {
        List<Component> components = method.components().stream()
                .map(component -> new Component(
                        component.kind(),
                        component.unitCost() * times(component.kind()),
                        component.fixed() * times(component.kind()),
                        component.lasting()))
                .toList();
        return new Method(method.id(), method.life(), components, method.impacts(), method.digs());
    }
}
