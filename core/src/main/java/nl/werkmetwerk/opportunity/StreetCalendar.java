package nl.werkmetwerk.opportunity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.schedule.SectionSimulator;
import nl.werkmetwerk.schedule.Spells;

/**
 * The calendar of works of every section alone, apart and under a window or another strategy (MODEL 4, 11). For one thread. Sections are
 * numbered in the order of their districts, as assets are in the order of their sections.
 */
public final class StreetCalendar {
    private final ResolvedCase resolved;
    private final SectionSimulator simulator;
    private final ResolvedStrategy separate;
    private final Map<Strategy, ResolvedStrategy> strategies = new HashMap<>();
    private final Spells spells = new Spells();

    private StreetCalendar(ResolvedCase resolved) {
        this.resolved = resolved;
        simulator = new SectionSimulator(resolved);
        separate = ResolvedStrategy.of(Strategy.SEPARATE, resolved);
    }

    /** The calendar of a case; as in {@link OpportunityFinder}, its constraints and strategies do not count. */
    public static StreetCalendar of(Case of) {
        return new StreetCalendar(ResolvedCase.of(OpportunityFinder.alone(of)));
    }

    /** Number of sections. */
    public int sectionCount() {
        return resolved.sectionCount();
    }

    /**
     * A section by its number.
     *
     * @param number 0 … {@link #sectionCount}−1
     */
    public Section section(int number) {
        return resolved.section(number);
    }

    /** Whether a section has assets. */
    public boolean isUsed(int number) {
        return resolved.firstAsset(number) < resolved.firstAsset(number + 1);
    }

    /**
     * The assets of a section, in the order of the case, with the years of their works.
     *
     * @param number of the section
     * @param under a window or another strategy; absent: only what they do apart is asked for
     */
    public List<StreetAsset> assets(int number, Optional<Strategy> under) {
        int first = resolved.firstAsset(number);
        int end = resolved.firstAsset(number + 1);
        List<List<Integer>> apart = years(separate, first, end);
        List<List<Integer>> together = under.isPresent() ? years(resolved(under.get()), first, end) : List.of();
        List<StreetAsset> assets = new ArrayList<>();
        for (int i = 0; i < end - first; i++) {
            Asset asset = resolved.assets().get(first + i);
            int due = asset.planned() ? asset.startYear() : asset.startYear() + asset.life();
            assets.add(new StreetAsset(asset, due, apart.get(i), together.isEmpty() ? List.of() : together.get(i)));
        }
        return assets;
    }

    private ResolvedStrategy resolved(Strategy under) {
        return strategies.computeIfAbsent(under, strategy -> ResolvedStrategy.of(strategy, resolved));
    }

    private List<List<Integer>> years(ResolvedStrategy under, int first, int end) {
        spells.clear();
        simulator.run(under, first, end, spells);
        List<List<Integer>> years = new ArrayList<>();
        for (int asset = first; asset < end; asset++) {
            years.add(new ArrayList<>());
        }
        for (int spell = 0; spell < spells.count(); spell++) {
            if (spells.renews(spell)) {
                years.get(spells.asset(spell) - first).add(resolved.clock().calendar(spells.from(spell)));
            }
        }
        return years;
    }
}
