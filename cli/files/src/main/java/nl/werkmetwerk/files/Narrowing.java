package nl.werkmetwerk.files;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.neighbourhood.PackagePlan;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/**
 * A part of a case: some of its strategies, or some of its sections with what lies there. What is shared with a section
 * left out is not shared any more.
 *
 * @param strategies names of the case's own strategies that stay; empty: all
 * @param sections ids of the sections that stay; empty: all
 */
public record Narrowing(List<String> strategies, List<String> sections) {
    /** Keeps everything. */
    public static final Narrowing NONE = new Narrowing(List.of(), List.of());

    public Narrowing {
        strategies = List.copyOf(strategies);
        sections = List.copyOf(sections);
    }

    /** Names that the case does not have; the baselines are always there and may be named. */
    public List<String> unknownStrategies(Case of) {
        List<String> known = strategyNames(of);
        return strategies.stream().filter(name -> !known.contains(name)).toList();
    }

    /** Ids that the case does not have. */
    public List<String> unknownSections(Case of) {
        List<String> known = of.sections().stream().map(Section::id).toList();
        return sections.stream().filter(id -> !known.contains(id)).toList();
    }

    /** Names of all strategies of a case, baselines first. */
    public static List<String> strategyNames(Case of) {
        return of.allStrategies().stream().map(Strategy::name).toList();
    }

    /** Whether anything is left to compare. */
    public boolean leavesAssets(Case of) {
        return of.assets().stream().anyMatch(asset -> keeps(sections, asset.section()));
    }

    /**
     * The narrowed case.
     *
     * @throws nl.werkmetwerk.model.check.InvalidCaseException if no asset is left
     */
    public Case of(Case whole) {
        List<Asset> assets = whole.assets().stream()
                .filter(asset -> keeps(sections, asset.section()))
                .toList();
        Set<String> ids = assets.stream().map(Asset::id).collect(Collectors.toSet());
        List<Section> places = whole.sections().stream()
                .filter(section -> keeps(sections, section.id()))
                .toList();
        UncertaintyNarrowing uncertain = new UncertaintyNarrowing(
                this, ids, places.stream().map(Section::id).collect(Collectors.toSet()));
        return whole.toBuilder()
                .uncertainty(uncertain.of(whole.uncertainty()))
                .experiments(uncertain.of(whole.experiments()))
                .principles(List.of())
                .constraints(ConstraintNarrowing.of(whole.constraints(), ids, places))
                .packages(PackagePlan.NONE)
                .sections(places)
                .funding(new FundingNarrowing(this, whole, assets).funding())
                .assets(assets)
                .strategies(whole.strategies().stream()
                        .filter(strategy -> keeps(strategies, strategy.name()))
                        .map(strategy -> narrowed(strategy, ids))
                        .toList())
                .build();
    }

    static boolean keeps(Collection<String> chosen, String one) {
        return chosen.isEmpty() || chosen.contains(one);
    }

    private static Strategy narrowed(Strategy strategy, Set<String> assets) {
        List<Works> works = strategy.works().stream()
                .map(entry -> narrowed(entry, assets))
                .filter(entry -> !entry.assets().isEmpty())
                .toList();
        return strategy.withWorks(works);
    }

    private static Works narrowed(Works works, Set<String> assets) {
        Map<String, String> methods = new LinkedHashMap<>(works.methods());
        methods.keySet().retainAll(assets);
        return new Works(
                works.year(), works.assets().stream().filter(assets::contains).toList(), methods);
    }
}
