package nl.werkmetwerk.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.Attribute;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.Wanted;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/** A city of many copies of one case, each in districts of its own: large, and yet its result is known. */
record Copies(Case of, int count) {
    Case city() {
        return of.toBuilder()
                .sections(each(of.sections(), Copies::section))
                .assets(each(of.assets(), Copies::asset))
                .strategies(of.strategies().stream().map(this::strategy).toList())
                .build();
    }

    private interface Copier<T> {
        T copy(T original, String suffix);
    }

    private <T> List<T> each(List<T> originals, Copier<T> copier) {
        return IntStream.range(0, count)
                .boxed()
                .flatMap(i -> originals.stream().map(original -> copier.copy(original, "/" + i)))
                .toList();
    }

    private static Section section(Section s, String suffix) {
        return new Section(
                s.id() + suffix,
                s.name(),
                s.district().map(d -> d + suffix),
                s.city(),
                s.knownHouseholds(),
                s.sharing(),
                s.attributes());
    }

    private static Asset asset(Asset a, String suffix) {
        return new Asset(
                a.id() + suffix,
                a.discipline(),
                a.section() + suffix,
                a.quantity(),
                a.unit(),
                a.startYear(),
                a.planned(),
                a.life(),
                a.owner(),
                a.methods(),
                a.maintenance(),
                a.periodic(),
                a.risk(),
                a.benefit(),
                a.flexibility(),
                a.accounting());
    }

    private Strategy strategy(Strategy s) {
        List<Rule> rules = s.rules().stream().map(this::rule).toList();
        return new Strategy(s.name(), each(s.works(), Copies::works), s.complete(), s.window(), rules, s.sharing());
    }

    /** What holds for a district holds for its copies. */
    private Rule rule(Rule r) {
        Map<String, Wanted> wanted = new LinkedHashMap<>(r.when().wanted());
        wanted.computeIfPresent(
                "district",
                (district, names) -> new Wanted.OneOf(
                        each(((Wanted.OneOf) names).values(), (name, suffix) -> new Attribute.Text(name + suffix))));
        return new Rule(r.lead(), r.take(), r.within(), r.waitAtMost(), new Condition(wanted));
    }

    private static Works works(Works w, String suffix) {
        Map<String, String> methods = new LinkedHashMap<>();
        w.methods().forEach((asset, method) -> methods.put(asset + suffix, method));
        return new Works(w.year(), w.assets().stream().map(id -> id + suffix).toList(), methods);
    }
}
