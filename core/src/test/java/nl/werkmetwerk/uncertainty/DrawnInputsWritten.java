package nl.werkmetwerk.uncertainty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;
import nl.werkmetwerk.model.money.Markup;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.uncertain.CostKind;
import nl.werkmetwerk.model.uncertain.Target;

/** Writes drawn inputs into a case by its builders, the long way round, for all assets alike or for some. */
record DrawnInputsWritten(Target on, double value) {
    Case into(Case of) {
        return switch (on.parameter()) {
            case DISCOUNT_RATE ->
                of.toBuilder()
                        .discountRate(new RateSteps(of.discountRate().steps().stream()
                                .map(step -> new RateStep(step.from(), rate(step.rate() + value)))
                                .toList()))
                        .build();
            case COORDINATION_RATE ->
                of.toBuilder()
                        .jointWorks(joint(of, UnaryOperator.identity(), value))
                        .build();
            case SHARING ->
                of.toBuilder()
                        .jointWorks(joint(of, this::phis, 1))
                        .sections(of.sections().stream()
                                .map(section -> section.withSharing(phis(section.sharing())))
                                .toList())
                        .build();
            case PRICE_TREND -> of.toBuilder().prices(trends(of)).build();
            case MARKUP -> of.toBuilder().prices(markups(of.prices())).build();
            case LIFE_LOSS ->
                of.toBuilder()
                        .damage(of.damage().stream()
                                .map(rule -> new DamageRule(rule.by(), rule.to(), Math.min(1, rule.lifeLoss() * value)))
                                .toList())
                        .build();
            case COST -> on.takes(CostKind.IMPACT) ? impactPrices(assets(of)) : assets(of);
            default -> assets(of);
        };
    }

    private static double rate(double rate) {
        return Math.max(-0.99, rate);
    }

    private static JointWorks joint(Case of, UnaryOperator<Map<String, Double>> phis, double coordination) {
        JointWorks joint = of.jointWorks();
        return new JointWorks(phis.apply(joint.sharing()), joint.scope(), joint.coordinationRate() * coordination);
    }

    private Map<String, Double> phis(Map<String, Double> sharing) {
        return each(sharing, phi -> Math.min(1, phi * value), on::takesComponent);
    }

    private static Map<String, Double> each(
            Map<String, Double> of, DoubleUnaryOperator change, Predicate<String> which) {
        Map<String, Double> changed = new LinkedHashMap<>();
        of.forEach((key, number) -> changed.put(key, which.test(key) ? change.applyAsDouble(number) : number));
        return changed;
    }

    private Prices trends(Case of) {
        Map<String, Double> trends = new LinkedHashMap<>(of.prices().trends());
        if (on.takes(CostKind.RENEWAL)) {
            of.assets().stream()
                    .flatMap(asset -> asset.methods().stream())
                    .flatMap(method -> method.components().stream())
                    .map(Component::kind)
                    .distinct()
                    .filter(on::takesComponent)
                    .forEach(kind -> trends.merge(kind, value, Double::sum));
        }
        if (on.takes(CostKind.MAINTENANCE) || on.takes(CostKind.PERIODIC)) {
            trends.merge(Prices.MAINTENANCE, value, Double::sum);
        }
        if (on.takes(CostKind.RISK)) {
            trends.merge(Prices.RISK, value, Double::sum);
        }
        if (on.takes(CostKind.BENEFIT)) {
            trends.merge(Prices.BENEFIT, value, Double::sum);
        }
        if (on.takes(CostKind.IMPACT)) {
            trends.merge(Prices.IMPACT, value, Double::sum);
        }
        Prices p = of.prices();
        return new Prices(p.year(), trends, p.inflation(), p.impacts(), p.markups());
    }

    private Prices markups(Prices p) {
        Map<String, List<Markup>> lists = new LinkedHashMap<>();
        p.markups()
                .forEach((discipline, list) -> lists.put(
                        discipline,
                        list.stream()
                                .map(markup -> new Markup(markup.name(), rate(markup.rate() * value)))
                                .toList()));
        return new Prices(p.year(), p.trends(), p.inflation(), p.impacts(), lists);
    }

    private Case impactPrices(Case of) {
        Prices p = of.prices();
        Map<String, Double> impacts = each(p.impacts(), price -> price * value, on::takesComponent);
        return of.toBuilder()
                .prices(new Prices(p.year(), p.trends(), p.inflation(), impacts, p.markups()))
                .build();
    }

    private Case assets(Case of) {
        return of.toBuilder()
                .assets(of.assets().stream()
                        .map(asset -> on.takes(asset) ? changed(asset, of) : asset)
                        .toList())
                .build();
    }

    private Asset changed(Asset a, Case of) {
        return switch (on.parameter()) {
            case QUANTITY ->
                asset(
                        a,
                        a.quantity() * value,
                        a.startYear(),
                        a.life(),
                        a.methods(),
                        a.maintenance(),
                        a.periodic(),
                        a.risk(),
                        a.benefit());
            case LIFE ->
                asset(
                        a,
                        a.quantity(),
                        a.startYear(),
                        life(a.life()),
                        a.methods().stream().map(this::longer).toList(),
                        a.maintenance(),
                        a.periodic(),
                        a.risk(),
                        a.benefit());
            case INSTALLED ->
                asset(
                        a,
                        a.quantity(),
                        a.planned() ? a.startYear() : built(a, of),
                        a.life(),
                        a.methods(),
                        a.maintenance(),
                        a.periodic(),
                        a.risk(),
                        a.benefit());
            case GROWTH ->
                asset(
                        a,
                        a.quantity(),
                        a.startYear(),
                        a.life(),
                        a.methods(),
                        new Maintenance(
                                a.maintenance().unitCost(), rate(a.maintenance().growth() + value)),
                        a.periodic(),
                        a.risk(),
                        a.benefit());
            default -> dearer(a);
        };
    }

    private int life(int written) {
        return (int) Math.max(1, Math.floor(written * value + 0.5));
    }

    private Method longer(Method m) {
        OptionalInt life = m.life().isPresent() ? OptionalInt.of(life(m.life().getAsInt())) : m.life();
        return new Method(m.id(), life, m.components(), m.impacts(), m.digs());
    }

    private int built(Asset a, Case of) {
        return (int) Math.min(of.baseYear(), Math.floor(a.startYear() + value + 0.5));
    }

    private double factor(CostKind kind) {
        return on.takes(kind) ? value : 1;
    }

    private Asset dearer(Asset a) {
        Maintenance maintenance = new Maintenance(
                a.maintenance().unitCost() * factor(CostKind.MAINTENANCE),
                a.maintenance().growth());
        double turn = factor(CostKind.PERIODIC);
        Optional<Periodic> periodic =
                a.periodic().map(p -> new Periodic(p.every(), p.unitCost() * turn, p.fixed() * turn));
        Optional<Risk> risk =
                a.risk().map(r -> new Risk(r.failureCost() * factor(CostKind.RISK), r.scale(), r.shape()));
        double gain = factor(CostKind.BENEFIT);
        Benefit benefit = new Benefit(
                a.benefit().unitValue() * gain,
                a.benefit().fixed() * gain,
                a.benefit().cash());
        List<Method> methods = a.methods().stream()
                .map(m -> new Method(
                        m.id(),
                        m.life(),
                        m.components().stream().map(this::dearer).toList(),
                        m.impacts(),
                        m.digs()))
                .toList();
        return asset(a, a.quantity(), a.startYear(), a.life(), methods, maintenance, periodic, risk, benefit);
    }

    private Component dearer(Component c) {
        double factor = on.takesComponent(c.kind()) ? factor(CostKind.RENEWAL) : 1;
        return new Component(c.kind(), c.unitCost() * factor, c.fixed() * factor, c.lasting());
    }

    private static Asset asset(
            Asset a,
            double quantity,
            int start,
            int life,
            List<Method> methods,
            Maintenance maintenance,
            Optional<Periodic> periodic,
            Optional<Risk> risk,
            Benefit benefit) {
        return new Asset(
                a.id(),
                a.discipline(),
                a.section(),
                quantity,
                a.unit(),
                start,
                a.planned(),
                life,
                a.owner(),
                methods,
                maintenance,
                periodic,
                risk,
                benefit,
                a.flexibility(),
                a.accounting());
    }
}
