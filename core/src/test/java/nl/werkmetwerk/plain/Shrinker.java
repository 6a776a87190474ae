package nl.werkmetwerk.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.money.Timing;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/** Makes a case that shows something as small as leaving things out one by one can. */
final class Shrinker {
    private final Predicate<Case> shows;
    private Case smallest;

    private Shrinker(Case of, Predicate<Case> shows) {
        this.smallest = of;
        this.shows = shows;
    }

    static Case smallest(Case of, Predicate<Case> shows) {
        Shrinker shrinker = new Shrinker(of, shows);
        while (shrinker.step()) {
            // on with the smaller one
        }
        return shrinker.smallest;
    }

    private boolean step() {
        for (Supplier<CaseBuilder> candidate : candidates()) {
            Optional<Case> smaller = legal(candidate);
            if (smaller.isPresent() && !smaller.get().equals(smallest) && shows.test(smaller.get())) {
                smallest = smaller.get();
                return true;
            }
        }
        return false;
    }

    private static Optional<Case> legal(Supplier<CaseBuilder> candidate) {
        try {
            return Optional.of(candidate.get().build());
        } catch (IllegalArgumentException notLegal) {
            return Optional.empty();
        }
    }

    private List<Supplier<CaseBuilder>> candidates() {
        List<Supplier<CaseBuilder>> list = new ArrayList<>();
        Case c = smallest;
        for (List<Strategy> fewer : eachLess(c.strategies())) {
            list.add(() -> c.toBuilder().strategies(fewer));
        }
        for (Asset asset : c.assets()) {
            list.add(() -> without(asset));
        }
        list.add(() -> c.toBuilder().discountRate(0));
        list.add(() -> c.toBuilder().timing(Timing.START));
        list.add(() -> c.toBuilder().prices(Prices.constant(c.baseYear())));
        list.add(() -> c.toBuilder().jointWorks(JointWorks.NONE));
        list.add(() -> c.toBuilder().consumed(Set.of()));
        list.add(() -> c.toBuilder().residualValue(ResidualRule.NONE));
        list.add(() -> c.toBuilder().parties(List.of()));
        for (int years : new int[] {c.horizon() / 2, c.horizon() - 1}) {
            list.add(() -> c.toBuilder().horizon(years));
        }
        eachLess(c.damage()).forEach(fewer -> list.add(() -> c.toBuilder().damage(fewer)));
        eachLess(c.sections()).forEach(fewer -> list.add(() -> c.toBuilder().sections(fewer)));
        details(list);
        return list;
    }

    private void details(List<Supplier<CaseBuilder>> list) {
        Case c = smallest;
        for (int i = 0; i < c.sections().size(); i++) {
            Section bare = Section.of(c.sections().get(i).id());
            List<Section> sections = replaced(c.sections(), i, bare);
            list.add(() -> c.toBuilder().sections(sections));
        }
        for (int i = 0; i < c.strategies().size(); i++) {
            for (Strategy simpler : simpler(c.strategies().get(i))) {
                List<Strategy> strategies = replaced(c.strategies(), i, simpler);
                list.add(() -> c.toBuilder().strategies(strategies));
            }
        }
        for (int i = 0; i < c.assets().size(); i++) {
            for (Supplier<Asset> simpler : SmallerAsset.of(c.assets().get(i))) {
                int index = i;
                list.add(() -> c.toBuilder().assets(replaced(c.assets(), index, simpler.get())));
            }
        }
    }

    private static List<Strategy> simpler(Strategy s) {
        List<Strategy> list = new ArrayList<>();
        list.add(new Strategy(s.name(), s.works(), s.complete(), OptionalInt.empty(), s.rules(), s.sharing()));
        list.add(new Strategy(s.name(), s.works(), false, s.window(), s.rules(), s.sharing()));
        list.add(s.withSharing(Sharing.ALL));
        for (List<Works> fewer : eachLess(s.works())) {
            list.add(s.withWorks(fewer));
        }
        for (List<Rule> fewer : eachLess(s.rules())) {
            list.add(withRules(s, fewer));
        }
        for (int i = 0; i < s.rules().size(); i++) {
            for (Rule simpler : simpler(s.rules().get(i))) {
                list.add(withRules(s, replaced(s.rules(), i, simpler)));
            }
        }
        for (int i = 0; i < s.works().size(); i++) {
            Works works = s.works().get(i);
            for (List<String> fewer : eachLess(works.assets())) {
                Works bare = new Works(works.year(), fewer, java.util.Map.of());
                list.add(s.withWorks(replaced(s.works(), i, bare)));
            }
        }
        return list;
    }

    private static Strategy withRules(Strategy s, List<Rule> rules) {
        return new Strategy(s.name(), s.works(), s.complete(), s.window(), rules, s.sharing());
    }

    private static List<Rule> simpler(Rule r) {
        return List.of(
                new Rule(List.of(), r.take(), r.within(), r.waitAtMost(), r.when()),
                new Rule(r.lead(), List.of(), r.within(), r.waitAtMost(), r.when()),
                new Rule(r.lead(), r.take(), 0, r.waitAtMost(), r.when()),
                new Rule(r.lead(), r.take(), r.within(), 0, r.when()),
                new Rule(r.lead(), r.take(), r.within(), r.waitAtMost(), Condition.ALWAYS));
    }

    private CaseBuilder without(Asset asset) {
        List<Asset> assets = new ArrayList<>(smallest.assets());
        assets.remove(asset);
        List<Strategy> strategies = new ArrayList<>();
        for (Strategy s : smallest.strategies()) {
            List<Works> works =
                    s.works().stream().map(w -> without(w, asset.id())).toList();
            strategies.add(s.withWorks(works));
        }
        return smallest.toBuilder().assets(assets).strategies(strategies);
    }

    private static Works without(Works works, String id) {
        List<String> assets = works.assets().stream().filter(a -> !a.equals(id)).toList();
        var methods = new java.util.LinkedHashMap<>(works.methods());
        methods.remove(id);
        return new Works(works.year(), assets, methods);
    }

    static <T> List<List<T>> eachLess(List<T> list) {
        List<List<T>> shorter = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<T> one = new ArrayList<>(list);
            one.remove(i);
            shorter.add(one);
        }
        return shorter;
    }

    static <T> List<T> replaced(List<T> list, int index, T by) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, by);
        return copy;
    }
}
