package nl.werkmetwerk.opportunity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import nl.werkmetwerk.ledger.Totals;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.money.BudgetRules;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Spells;

/**
 * What a strategy costs more when some assets are renewed a year later: they keep their works up to then, named, and the
 * rest of the strategy stays. Evaluated on the places concerned alone: sections, or districts where a kind is shared
 * within them.
 */
final class LaterWorks {
    private final ResolvedCase resolved;
    private final Strategy strategy;
    private final Case frame;
    private final Map<Integer, List<Works>> named = new HashMap<>();

    LaterWorks(ResolvedCase resolved, Strategy strategy) {
        this.resolved = resolved;
        this.strategy = strategy;
        Asset one = resolved.assets().get(0);
        frame = resolved.source().toBuilder()
                .constraints(Constraints.NONE)
                .budget(BudgetRules.NONE)
                .uncertainty(Uncertainty.NONE)
                .onlyStrategies(List.of())
                .sections(List.of(resolved.section(resolved.assets().section(0))))
                .assets(List.of(one))
                .build();
        strategy.works().forEach(this::index);
    }

    private void index(Works works) {
        Map<Integer, List<String>> bySection = new LinkedHashMap<>();
        for (String asset : works.assets()) {
            int section = resolved.assets().section(resolved.assetNumber(asset));
            bySection.computeIfAbsent(section, number -> new ArrayList<>()).add(asset);
        }
        bySection.forEach((section, assets) ->
                named.computeIfAbsent(section, number -> new ArrayList<>()).add(only(works, assets)));
    }

    /**
     * Total with the assets renewed in {@code year + 1} instead of {@code year}, less the total; empty where the plan then
     * names two methods for one asset in that year, which is refused (MODEL 4).
     *
     * @param moved ids of assets renewed in the year
     * @param year year number, before the last
     * @param spells of the section of the asset that waits, under the strategy
     */
    OptionalDouble costOf(Set<String> moved, int year, Spells spells) {
        Set<Integer> sections = sectionsOf(moved);
        ResolvedCase place = ResolvedCase.of(placeOf(sections));
        List<Works> asIs = new ArrayList<>();
        sections.forEach(section -> asIs.addAll(named.getOrDefault(section, List.of())));
        List<Works> later = waiting(asIs, moved, year, spells);
        return namesTwoMethods(later, resolved.clock().calendar(year + 1))
                ? OptionalDouble.empty()
                : OptionalDouble.of(total(place, later) - total(place, asIs));
    }

    private static boolean namesTwoMethods(List<Works> works, int year) {
        Map<String, String> methods = new HashMap<>();
        return works.stream()
                .filter(named -> named.year() == year)
                .flatMap(named -> named.methods().entrySet().stream())
                .anyMatch(named -> !methods.computeIfAbsent(named.getKey(), id -> named.getValue())
                        .equals(named.getValue()));
    }

    private double total(ResolvedCase place, List<Works> works) {
        return Totals.of(place, strategy.withWorks(works), 1).total();
    }

    private Set<Integer> sectionsOf(Set<String> moved) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (String id : moved) {
            int section = resolved.assets().section(resolved.assetNumber(id));
            for (int number = resolved.firstOfPlace(section); number < resolved.endOfPlace(section); number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private Case placeOf(Set<Integer> numbers) {
        List<Section> sections = new ArrayList<>();
        List<Asset> assets = new ArrayList<>();
        for (int number : numbers) {
            sections.add(resolved.section(number));
            for (int asset = resolved.firstAsset(number); asset < resolved.firstAsset(number + 1); asset++) {
                assets.add(resolved.assets().get(asset));
            }
        }
        return frame.toBuilder().sections(sections).assets(assets).build();
    }

    private static Works only(Works named, List<String> assets) {
        Map<String, String> methods = new LinkedHashMap<>(named.methods());
        methods.keySet().retainAll(assets);
        return new Works(named.year(), assets, methods);
    }

    private List<Works> waiting(List<Works> asIs, Set<String> moved, int year, Spells spells) {
        List<Works> works = new ArrayList<>();
        int calendar = resolved.clock().calendar(year);
        for (Works named : asIs) {
            List<String> stay = named.assets().stream()
                    .filter(id -> named.year() != calendar || !moved.contains(id))
                    .toList();
            List<String> wait =
                    named.assets().stream().filter(id -> !stay.contains(id)).toList();
            works.add(only(named, stay));
            Works later = only(named, wait);
            works.add(new Works(calendar + 1, later.assets(), later.methods()));
        }
        works.addAll(keptBefore(moved, year, spells));
        return works;
    }

    /** Renewals up to the year that the strategy does not name, of assets that are named from now on. */
    private List<Works> keptBefore(Set<String> moved, int year, Spells spells) {
        List<Works> kept = new ArrayList<>();
        for (int spell = 0; spell < spells.count(); spell++) {
            String id = resolved.assets().get(spells.asset(spell)).id();
            int from = spells.from(spell);
            if (spells.renews(spell) && from <= year && moved.contains(id) && !isNamed(id, from)) {
                String method = resolved.assets().methodId(spells.asset(spell), spells.method(spell));
                int to = resolved.clock().calendar(from == year ? year + 1 : from);
                kept.add(new Works(to, List.of(id), Map.of(id, method)));
            }
        }
        return kept;
    }

    private boolean isNamed(String asset, int year) {
        int section = resolved.assets().section(resolved.assetNumber(asset));
        return named.getOrDefault(section, List.of()).stream()
                .anyMatch(works -> works.year() == resolved.clock().calendar(year)
                        && works.assets().contains(asset));
    }
}
