package nl.werkmetwerk.opportunity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.schedule.SectionSimulator;
import nl.werkmetwerk.schedule.Spells;

/** What a strategy renews in one year, what could join, what waiting costs and how long the choice is open (MODEL 11). */
public final class YearPlan {
    /** What is due within so many years could join. */
    private static final int SOON = 10;

    private final ResolvedCase resolved;
    private final Strategy strategy;
    private final int year;
    private final Spells spells = new Spells();
    private final LaterWorks later;
    private final Map<String, Set<String>> together;
    private final Map<Set<String>, OptionalDouble> waiting = new HashMap<>();

    private YearPlan(Case of, Strategy strategy, int year) {
        resolved = ResolvedCase.of(of);
        this.strategy = strategy;
        this.year = year - of.baseYear();
        later = new LaterWorks(resolved, strategy);
        together = namedTogether(strategy, year);
    }

    /** What a strategy names together in a year, by each of these. */
    private static Map<String, Set<String>> namedTogether(Strategy strategy, int calendar) {
        Map<String, Set<String>> together = new HashMap<>();
        for (Works works : strategy.works()) {
            if (works.year() == calendar) {
                Set<String> all = new LinkedHashSet<>(works.assets());
                works.assets().forEach(asset -> together.merge(asset, all, YearPlan::union));
            }
        }
        return together;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    /**
     * The works of a year, by discipline, section and asset.
     *
     * @param of the case
     * @param strategy one of the case, or a baseline
     * @param year calendar year b … b+N−1
     * @throws IllegalArgumentException if the year lies outside the horizon
     */
    public static List<YearWork> of(Case of, Strategy strategy, int year) {
        if (year < of.baseYear() || year >= of.baseYear() + of.horizon()) {
            throw new IllegalArgumentException("year (" + year + ") lies outside the horizon");
        }
        return new YearPlan(of, strategy, year).works();
    }

    private List<YearWork> works() {
        ResolvedStrategy under = ResolvedStrategy.of(strategy, resolved);
        SectionSimulator simulator = new SectionSimulator(resolved);
        List<YearWork> plan = new ArrayList<>();
        for (int section = 0; section < resolved.sectionCount(); section++) {
            spells.clear();
            simulator.run(under, resolved.firstAsset(section), resolved.firstAsset(section + 1), spells);
            addSection(section, plan);
        }
        plan.sort(Comparator.comparing(YearWork::discipline)
                .thenComparing(YearWork::section)
                .thenComparing(YearWork::asset));
        return plan;
    }

    private void addSection(int section, List<YearWork> plan) {
        List<Integer> now = new ArrayList<>();
        for (int spell = 0; spell < spells.count(); spell++) {
            if (spells.renews(spell) && spells.from(spell) == year) {
                now.add(spell);
            }
        }
        for (int spell : now) {
            plan.add(work(section, spell, now));
        }
    }

    private YearWork work(int section, int spell, List<Integer> now) {
        int asset = spells.asset(spell);
        Asset source = resolved.assets().get(asset);
        return new YearWork(
                source.id(),
                source.section(),
                source.discipline(),
                source.ownerOrNone(),
                resolved.assets().methodId(asset, spells.method(spell)),
                now.stream()
                        .map(spells::asset)
                        .filter(other -> other != asset)
                        .map(other -> resolved.assets().get(other).id())
                        .toList(),
                couldJoin(section, now),
                costToWait(source),
                resolved.clock().calendar(lastOpen(asset)));
    }

    private OptionalDouble costToWait(Asset source) {
        if (year == resolved.clock().years() - 1) {
            return OptionalDouble.empty();
        }
        Set<String> moved = together.getOrDefault(source.id(), Set.of(source.id()));
        return waiting.computeIfAbsent(moved, those -> later.costOf(those, year, spells));
    }

    private List<String> couldJoin(int section, List<Integer> now) {
        List<Integer> renewed = now.stream().map(spells::asset).toList();
        List<String> soon = new ArrayList<>();
        for (int asset = resolved.firstAsset(section); asset < resolved.firstAsset(section + 1); asset++) {
            if (!renewed.contains(asset) && dueYear(asset) - year <= SOON) {
                soon.add(resolved.assets().get(asset).id());
            }
        }
        return soon;
    }

    /** Year in which an asset is due by its age at the start of this year. */
    private int dueYear(int asset) {
        Assets assets = resolved.assets();
        int built = builtBefore(asset);
        return built < 0 ? assets.plannedYear(asset) : year + lifeBefore(asset) - ageBefore(built);
    }

    private int lastOpen(int asset) {
        int defer = resolved.source()
                .flexibility()
                .of(resolved.assets().get(asset))
                .defer()
                .orElse(0);
        return dueYear(asset) + defer - 1;
    }

    /** The last spell that begins before this year, −1 when the asset is not there yet. */
    private int builtBefore(int asset) {
        int found = -1;
        for (int spell = 0; spell < spells.count(); spell++) {
            boolean before = spells.from(spell) < year || (spells.from(spell) == 0 && !spells.renews(spell));
            found = spells.asset(spell) == asset && before ? spell : found;
        }
        return found;
    }

    private int ageBefore(int spell) {
        return spells.age(spell) + year - spells.from(spell);
    }

    private int lifeBefore(int asset) {
        int life = resolved.assets().life(asset);
        for (int spell = 0; spell < spells.count(); spell++) {
            if (spells.asset(spell) == asset && spells.renews(spell) && spells.from(spell) < year) {
                life = resolved.methods().life(spells.method(spell));
            }
        }
        return life;
    }
}
