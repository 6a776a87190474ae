package nl.werkmetwerk.optimise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.constraint.FixedYear;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.place.SharingScope;

/** MODEL 7 year by year, read aloud: what may be renewed, and the ages that follow. */
final class PlainYears {
    private final Case of;

    PlainYears(Case of) {
        this.of = of;
    }

    List<PlainState> start() {
        List<PlainState> states = new ArrayList<>();
        for (Asset asset : of.assets()) {
            states.add(
                    asset.planned()
                            ? new PlainState(false, 0, asset.life(), OptionalInt.empty())
                            : new PlainState(
                                    true,
                                    of.baseYear() - asset.startYear(),
                                    asset.life(),
                                    OptionalInt.of(asset.startYear())));
        }
        return states;
    }

    /** Every allowed way to renew assets in a year: asset → method. */
    List<Map<String, String>> choices(int year, List<PlainState> states) {
        List<Map<String, String>> all = new ArrayList<>();
        all.add(new LinkedHashMap<>());
        for (int i = 0; i < states.size(); i++) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> one : all) {
                if (!must(year, i, states.get(i))) {
                    longer.add(one);
                }
                for (Method method : of.assets().get(i).methods()) {
                    if (allowed(year, i, states, method)) {
                        Map<String, String> with = new LinkedHashMap<>(one);
                        with.put(of.assets().get(i).id(), method.id());
                        longer.add(with);
                    }
                }
            }
            all = longer;
        }
        return all;
    }

    private List<FixedYear> fixed(int year, Asset asset) {
        return of.constraints().fixedYears().stream()
                .filter(f -> f.asset().equals(asset.id()) && f.year() == of.baseYear() + year)
                .toList();
    }

    private boolean must(int year, int i, PlainState state) {
        Asset asset = of.assets().get(i);
        if (!fixed(year, asset).isEmpty()) {
            return true;
        }
        int defer = of.flexibility().of(asset).defer().orElse(0);
        return state.built() ? state.age() >= state.life() + defer : of.baseYear() + year >= asset.startYear() + defer;
    }

    private boolean allowed(int year, int i, List<PlainState> states, Method method) {
        Asset asset = of.assets().get(i);
        List<FixedYear> fixed = fixed(year, asset);
        if (fixed.stream()
                .anyMatch(f -> f.method().isPresent() && !f.method().get().equals(method.id()))) {
            return false;
        }
        Flexibility room = of.flexibility().of(asset);
        PlainState state = states.get(i);
        int advance = room.advance().orElse(0);
        boolean inSpan = state.built()
                ? state.life() - state.age() <= advance
                : of.baseYear() + year >= asset.startYear() - advance;
        return (inSpan || !fixed.isEmpty()) && !(method.digs() && (blocked(year, asset) || rests(year, i, states)));
    }

    private boolean blocked(int year, Asset asset) {
        Section section = section(asset);
        int calendar = of.baseYear() + year;
        return of.constraints().blockedYears().stream()
                .anyMatch(b -> b.from() <= calendar
                        && calendar <= b.until()
                        && b.place()
                                .equals(b.scope() == SharingScope.SECTION ? section.id() : section.districtOrSelf()));
    }

    private Section section(Asset asset) {
        return of.sections().stream()
                .filter(s -> s.id().equals(asset.section()))
                .findFirst()
                .orElseThrow();
    }

    private boolean rests(int year, int i, List<PlainState> states) {
        int calendar = of.baseYear() + year;
        Asset asset = of.assets().get(i);
        return of.constraints().moratoria().stream()
                .filter(m -> m.by().equals(asset.discipline()))
                .anyMatch(m -> {
                    for (int j = 0; j < states.size(); j++) {
                        Asset other = of.assets().get(j);
                        OptionalInt last = states.get(j).lastWorked();
                        if (j != i
                                && other.section().equals(asset.section())
                                && other.discipline().equals(m.after())
                                && last.isPresent()
                                && last.getAsInt() < calendar
                                && calendar <= last.getAsInt() + m.years()) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /** The states at the start of the next year. */
    List<PlainState> after(int year, List<PlainState> states, Map<String, String> renewed) {
        List<PlainState> next = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            Asset asset = of.assets().get(i);
            PlainState state = states.get(i);
            if (renewed.containsKey(asset.id())) {
                Method method = method(asset, renewed);
                next.add(new PlainState(true, 1, asset.lifeAfter(method), OptionalInt.of(of.baseYear() + year)));
            } else if (!state.built()) {
                next.add(state);
            } else {
                int age = state.age() + loss(asset, state, renewed) + 1;
                next.add(new PlainState(true, age, state.life(), state.lastWorked()));
            }
        }
        return next;
    }

    private static Method method(Asset asset, Map<String, String> renewed) {
        return asset.methods().stream()
                .filter(m -> m.id().equals(renewed.get(asset.id())))
                .findFirst()
                .orElseThrow();
    }

    private int loss(Asset asset, PlainState state, Map<String, String> renewed) {
        TreeSet<String> diggers = new TreeSet<>();
        for (Asset other : of.assets()) {
            boolean digs =
                    renewed.containsKey(other.id()) && method(other, renewed).digs();
            if (digs && other != asset && other.section().equals(asset.section())) {
                diggers.add(other.discipline());
            }
        }
        double kept = 1;
        for (DamageRule rule : of.damage()) {
            if (rule.to().equals(asset.discipline()) && diggers.contains(rule.by())) {
                kept *= 1 - rule.lifeLoss();
            }
        }
        int left = state.life() - state.age();
        return left > 0 ? (int) Math.floor(Math.round((1 - kept) * left * 1e9) / 1e9 + 0.5) : 0;
    }
}
