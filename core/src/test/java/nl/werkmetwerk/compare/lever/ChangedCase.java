package nl.werkmetwerk.compare.lever;

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
import nl.werkmetwerk.model.place.JointWorks;

/** A case as somebody would write it who wants what levers say: every price in its assets changed, one by one. */
public final class ChangedCase {
    private final Case of;
    private final Levers to;

    private ChangedCase(Case of, Levers to) {
        this.of = of;
        this.to = to;
    }

    /** The case written anew. */
    public static Case of(Case of, Levers to) {
        return new ChangedCase(of, to).changed();
    }

    private Case changed() {
        List<Asset> assets = of.assets().stream().map(this::asset).toList();
        return of.toBuilder()
                .discountRate(to.rate())
                .jointWorks(new JointWorks(to.sharing(), of.jointWorks().scope(), to.coordinationRate()))
                .prices(prices(of.prices()))
                .assets(assets)
                .build();
    }

    private Prices prices(Prices old) {
        Map<String, Double> impacts = new LinkedHashMap<>();
        old.impacts().forEach((kind, price) -> impacts.put(kind, price * to.price("impact")));
        return new Prices(old.year(), old.trends(), old.inflation(), impacts, old.markups());
    }

    private Asset asset(Asset old) {
        double upkeep = to.price("maintenance");
        double gain = to.price("benefit");
        return new Asset(
                old.id(),
                old.discipline(),
                old.section(),
                old.quantity(),
                old.unit(),
                old.startYear(),
                old.planned(),
                old.life(),
                old.owner(),
                old.methods().stream().map(this::method).toList(),
                new Maintenance(
                        old.maintenance().unitCost() * upkeep, old.maintenance().growth()),
                old.periodic().map(turn -> new Periodic(turn.every(), turn.unitCost() * upkeep, turn.fixed() * upkeep)),
                old.risk().map(risk -> new Risk(risk.failureCost() * to.price("risk"), risk.scale(), risk.shape())),
                new Benefit(
                        old.benefit().unitValue() * gain,
                        old.benefit().fixed() * gain,
                        old.benefit().cash()),
                old.flexibility(),
                old.accounting());
    }

    private Method method(Method old) {
        List<Component> components = old.components().stream()
                .map(one -> new Component(
                        one.kind(),
                        one.unitCost() * to.price(one.kind()),
                        one.fixed() * to.price(one.kind()),
                        one.lasting()))
                .toList();
        return new Method(old.id(), old.life(), components, old.impacts(), old.digs());
    }
}
