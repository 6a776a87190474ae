package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/** Cases of which the result follows from that of another. */
final class Variation {
    private Variation() {}

    /** Everything that is an amount of money times k. */
    static Case scaled(Case of, double k) {
        Prices p = of.prices();
        Map<String, Double> impacts = new LinkedHashMap<>();
        p.impacts().forEach((kind, price) -> impacts.put(kind, k * price));
        return of.toBuilder()
                .prices(new Prices(p.year(), p.trends(), p.inflation(), impacts, p.markups()))
                .assets(of.assets().stream().map(a -> scaled(a, k)).toList())
                .build();
    }

    private static Asset scaled(Asset a, double k) {
        return new Asset(
                a.id(),
                a.discipline(),
                a.section(),
                a.quantity(),
                a.unit(),
                a.startYear(),
                a.planned(),
                a.life(),
                a.owner(),
                a.methods().stream().map(m -> scaled(m, k)).toList(),
                new Maintenance(k * a.maintenance().unitCost(), a.maintenance().growth()),
                a.periodic().map(p -> new Periodic(p.every(), k * p.unitCost(), k * p.fixed())),
                a.risk().map(r -> new Risk(k * r.failureCost(), r.scale(), r.shape())),
                new Benefit(
                        k * a.benefit().unitValue(),
                        k * a.benefit().fixed(),
                        a.benefit().cash()),
                a.flexibility(),
                a.accounting());
    }

    private static Method scaled(Method m, double k) {
        return new Method(
                m.id(),
                m.life(),
                m.components().stream()
                        .map(c -> new Component(c.kind(), k * c.unitCost(), k * c.fixed(), c.lasting()))
                        .toList(),
                m.impacts(),
                m.digs());
    }

    /** Every list whose order says nothing, in another order. */
    static Case reordered(Case of, long seed) {
        Random random = new Random(seed);
        return of.toBuilder()
                .sections(shuffled(of.sections(), random))
                .assets(shuffled(of.assets(), random))
                .damage(shuffled(of.damage(), random))
                .strategies(
                        of.strategies().stream().map(s -> reordered(s, random)).toList())
                .build();
    }

    private static Strategy reordered(Strategy s, Random random) {
        List<Works> works = s.works().stream()
                .map(w -> new Works(w.year(), shuffled(w.assets(), random), w.methods()))
                .toList();
        List<Rule> rules = shuffled(s.rules(), random);
        return new Strategy(s.name(), shuffled(works, random), s.complete(), s.window(), rules, s.sharing());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Only works cost anything, and what two of them on a section have in common is done once. */
    static Case worksOnlyFullyShared(Case of) {
        Map<String, Double> phis = new LinkedHashMap<>();
        CaseGenerator.KINDS.forEach(kind -> phis.put(kind, 1.0));
        return of.toBuilder()
                .jointWorks(new JointWorks(phis, Map.of(), 0))
                .residualValue(ResidualRule.NONE)
                .sections(
                        of.sections().stream().map(s -> s.withSharing(Map.of())).toList())
                .assets(of.assets().stream().map(Variation::worksOnly).toList())
                .strategies(of.strategies().stream()
                        .map(s -> s.withSharing(Sharing.ALL))
                        .toList())
                .build();
    }

    private static Asset worksOnly(Asset a) {
        return new Asset(
                a.id(),
                a.discipline(),
                a.section(),
                a.quantity(),
                a.unit(),
                a.startYear(),
                a.planned(),
                a.life(),
                a.owner(),
                a.methods().stream()
                        .map(m -> new Method(m.id(), m.life(), m.components(), List.of(), m.digs()))
                        .toList(),
                Maintenance.NONE,
                Optional.empty(),
                Optional.empty(),
                Benefit.NONE,
                a.flexibility(),
                a.accounting());
    }
}
