package nl.werkmetwerk.plain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.SectionResult;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.place.Attribute;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.Wanted;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/** Other names for everything that has a free name, in another order of the alphabet; for cases and for results. */
final class Renaming {
    private static final Set<String> KEPT = Set.of(
            "none",
            "default",
            "maintenance",
            "risk",
            "benefit",
            "impact",
            "separate",
            "coincident",
            "households",
            "district",
            "city");

    private Renaming() {}

    private static String of(String name) {
        return KEPT.contains(name) ? name : new StringBuilder(name).reverse() + "~";
    }

    private static <T> Map<String, T> keys(Map<String, T> map) {
        Map<String, T> renamed = new LinkedHashMap<>();
        map.forEach((key, value) -> renamed.put(of(key), value));
        return renamed;
    }

    private static List<String> each(List<String> names) {
        return names.stream().map(Renaming::of).toList();
    }

    static Case of(Case c) {
        Prices p = c.prices();
        JointWorks j = c.jointWorks();
        return c.toBuilder()
                .name(of(c.name()))
                .prices(new Prices(p.year(), keys(p.trends()), p.inflation(), keys(p.impacts()), keys(p.markups())))
                .jointWorks(new JointWorks(keys(j.sharing()), keys(j.scope()), j.coordinationRate()))
                .consumed(new LinkedHashSet<>(each(List.copyOf(c.consumed()))))
                .damage(c.damage().stream()
                        .map(d -> new DamageRule(of(d.by()), of(d.to()), d.lifeLoss()))
                        .toList())
                .sections(c.sections().stream().map(Renaming::of).toList())
                .parties(c.parties().stream()
                        .map(x -> new Party(of(x.id()), x.name()))
                        .toList())
                .assets(c.assets().stream().map(Renaming::of).toList())
                .strategies(c.strategies().stream().map(Renaming::of).toList())
                .build();
    }

    private static Section of(Section s) {
        return new Section(
                of(s.id()),
                of(s.name()),
                s.district().map(Renaming::of),
                s.city().map(Renaming::of),
                s.knownHouseholds(),
                keys(s.sharing()),
                attributes(s.attributes()));
    }

    private static Map<String, Attribute> attributes(Map<String, Attribute> attributes) {
        Map<String, Attribute> renamed = keys(attributes);
        renamed.replaceAll((name, value) -> of(value));
        return renamed;
    }

    private static Attribute of(Attribute attribute) {
        return attribute instanceof Attribute.Text text ? new Attribute.Text(of(text.value())) : attribute;
    }

    private static Rule of(Rule r) {
        Map<String, Wanted> wanted = keys(r.when().wanted());
        wanted.replaceAll((name, value) -> of(value));
        return new Rule(each(r.lead()), each(r.take()), r.within(), r.waitAtMost(), new Condition(wanted));
    }

    private static Wanted of(Wanted wanted) {
        return wanted instanceof Wanted.OneOf oneOf
                ? new Wanted.OneOf(oneOf.values().stream().map(Renaming::of).toList())
                : wanted;
    }

    private static Asset of(Asset a) {
        return new Asset(
                of(a.id()),
                of(a.discipline()),
                of(a.section()),
                a.quantity(),
                a.unit(),
                a.startYear(),
                a.planned(),
                a.life(),
                a.owner().map(Renaming::of),
                a.methods().stream().map(Renaming::of).toList(),
                a.maintenance(),
                a.periodic(),
                a.risk(),
                a.benefit(),
                a.flexibility(),
                a.accounting());
    }

    private static Method of(Method m) {
        return new Method(
                of(m.id()),
                m.life(),
                m.components().stream()
                        .map(c -> new Component(of(c.kind()), c.unitCost(), c.fixed(), c.lasting()))
                        .toList(),
                m.impacts().stream()
                        .map(i -> new Impact(of(i.kind()), i.perUnit(), i.fixed()))
                        .toList(),
                m.digs());
    }

    private static Strategy of(Strategy s) {
        return new Strategy(
                of(s.name()),
                s.works().stream().map(Renaming::of).toList(),
                s.complete(),
                s.window(),
                s.rules().stream().map(Renaming::of).toList(),
                s.sharing());
    }

    private static Works of(Works w) {
        Map<String, String> methods = new LinkedHashMap<>();
        w.methods().forEach((asset, method) -> methods.put(of(asset), of(method)));
        return new Works(w.year(), each(w.assets()), methods);
    }

    /** The result of the renamed case, from that of the case. */
    static Comparison of(Comparison c) {
        return new Comparison(
                of(c.of()),
                c.strategies().stream().map(Renaming::of).toList(),
                c.savings().stream().map(Renaming::of).toList(),
                List.of(),
                List.of());
    }

    private static StrategyResult of(StrategyResult r) {
        return new StrategyResult(
                of(r.name()),
                r.total(),
                r.byKind(),
                keys(r.byDiscipline()),
                keys(r.byParty()),
                keys(r.bySection()),
                keys(r.byDistrict()),
                keys(r.byCity()),
                r.equivalentAnnualCost(),
                keys(r.impacts()),
                r.renewals().stream()
                        .map(n -> new Renewal(of(n.asset()), n.year(), of(n.method())))
                        .sorted(Comparator.comparingInt(Renewal::year)
                                .thenComparing(n -> n.asset().codePoints().toArray(), java.util.Arrays::compare))
                        .toList(),
                r.sections().stream()
                        .map(s -> new SectionResult(of(s.section()), s.openings(), keys(s.impacts()), s.worksCost()))
                        .toList(),
                r.cashFlows());
    }

    private static Saving of(Saving s) {
        return new Saving(
                of(s.strategy()),
                s.baseline(),
                s.amount(),
                s.fraction(),
                s.bridge(),
                s.damageEffect(),
                s.integration(),
                s.timing(),
                s.endOfHorizon(),
                s.irr(),
                s.irrRoots(),
                s.modifiedIrr(),
                s.paybackYear(),
                s.benefitCostRatio(),
                s.chance());
    }
}
