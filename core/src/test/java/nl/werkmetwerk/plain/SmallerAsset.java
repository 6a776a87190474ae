package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;

/** An asset with one thing less; which of them are legal shows when they are made. */
final class SmallerAsset {
    private SmallerAsset() {}

    static List<Supplier<Asset>> of(Asset a) {
        List<Supplier<Asset>> list = new ArrayList<>();
        list.add(() -> with(a, 1, a.owner(), a.methods()));
        list.add(() -> with(a, a.quantity(), Optional.empty(), a.methods()));
        list.add(() -> running(a, Maintenance.NONE, a.periodic(), a.risk(), a.benefit()));
        list.add(() -> running(a, a.maintenance(), Optional.empty(), a.risk(), a.benefit()));
        list.add(() -> running(a, a.maintenance(), a.periodic(), Optional.empty(), a.benefit()));
        list.add(() -> running(a, a.maintenance(), a.periodic(), a.risk(), Benefit.NONE));
        Shrinker.eachLess(a.methods()).forEach(m -> list.add(() -> with(a, a.quantity(), a.owner(), m)));
        for (int i = 0; i < a.methods().size(); i++) {
            for (Method simpler : simpler(a.methods().get(i))) {
                List<Method> methods = Shrinker.replaced(a.methods(), i, simpler);
                list.add(() -> with(a, a.quantity(), a.owner(), methods));
            }
        }
        return list;
    }

    private static List<Method> simpler(Method m) {
        List<Method> list = new ArrayList<>();
        list.add(new Method(m.id(), OptionalInt.empty(), m.components(), m.impacts(), m.digs()));
        list.add(new Method(m.id(), m.life(), m.components(), m.impacts(), true));
        for (List<Component> fewer : Shrinker.eachLess(m.components())) {
            list.add(new Method(m.id(), m.life(), fewer, m.impacts(), m.digs()));
        }
        for (List<Impact> fewer : Shrinker.eachLess(m.impacts())) {
            list.add(new Method(m.id(), m.life(), m.components(), fewer, m.digs()));
        }
        return list;
    }

    private static Asset with(Asset a, double quantity, Optional<String> owner, List<Method> methods) {
        return new Asset(
                a.id(),
                a.discipline(),
                a.section(),
                quantity,
                a.unit(),
                a.startYear(),
                a.planned(),
                a.life(),
                owner,
                methods,
                a.maintenance(),
                a.periodic(),
                a.risk(),
                a.benefit(),
                a.flexibility(),
                a.accounting());
    }

    private static Asset running(
            Asset a, Maintenance maintenance, Optional<Periodic> periodic, Optional<Risk> risk, Benefit benefit) {
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
                a.methods(),
                maintenance,
                periodic,
                risk,
                benefit,
                a.flexibility(),
                a.accounting());
    }
}
