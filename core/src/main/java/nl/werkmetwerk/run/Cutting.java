package nl.werkmetwerk.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.constraint.BlockedYears;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.constraint.FixedYear;
import nl.werkmetwerk.model.money.Contribution;
import nl.werkmetwerk.model.money.Funding;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.model.uncertain.Correlation;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * What belongs to each slice of a case: its sections and assets, and of all that is said in the case what is said of
 * these or of every place. Coverage and experiments are about the whole and go with no slice.
 */
final class Cutting {
    /** No slice. */
    static final int NONE = -1;

    private final Case whole;
    private final Map<String, Integer> sliceOfSection = new HashMap<>();
    private final Map<String, Integer> sliceOfAsset = new HashMap<>();
    private final List<List<Section>> sections;
    private final List<List<Asset>> assets;
    private final List<List<List<Works>>> works = new ArrayList<>();
    private final List<List<FixedYear>> fixedYears;
    private final List<List<LibraryUse>> library;

    /**
     * Sorts a case out.
     *
     * @param sliceOf by section number; {@link #NONE} where a section is in none
     */
    Cutting(ResolvedCase resolved, int[] sliceOf, int slices) {
        whole = resolved.source();
        for (int section = 0; section < sliceOf.length; section++) {
            sliceOfSection.put(resolved.section(section).id(), sliceOf[section]);
        }
        for (Asset asset : whole.assets()) {
            sliceOfAsset.put(asset.id(), of(sliceOfSection, asset.section()));
        }
        sections = lists(slices);
        assets = lists(slices);
        fixedYears = lists(slices);
        library = lists(slices);
        whole.sections().forEach(section -> add(sections, of(sliceOfSection, section.id()), section));
        whole.assets().forEach(asset -> add(assets, of(sliceOfAsset, asset.id()), asset));
        whole.constraints().fixedYears().forEach(year -> add(fixedYears, of(sliceOfAsset, year.asset()), year));
        whole.uncertainty().library().forEach(use -> add(library, of(sliceOfAsset, use.asset()), use));
        for (Strategy strategy : whole.strategies()) {
            List<List<Works>> ofSlices = lists(slices);
            strategy.works().forEach(entry -> cut(entry, ofSlices));
            works.add(ofSlices);
        }
    }

    private static <T> List<List<T>> lists(int count) {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static <T> void add(List<List<T>> lists, int slice, T one) {
        if (slice != NONE) {
            lists.get(slice).add(one);
        }
    }

    /** Each slice has its own assets of an entry, and their methods. */
    private void cut(Works entry, List<List<Works>> ofSlices) {
        Map<Integer, List<String>> named = new TreeMap<>();
        entry.assets()
                .forEach(asset -> named.computeIfAbsent(of(sliceOfAsset, asset), slice -> new ArrayList<>())
                        .add(asset));
        Map<Integer, Map<String, String>> methods = new HashMap<>();
        entry.methods()
                .forEach((asset, method) -> methods.computeIfAbsent(
                                of(sliceOfAsset, asset), slice -> new LinkedHashMap<>())
                        .put(asset, method));
        named.forEach((slice, ids) ->
                ofSlices.get(slice).add(new Works(entry.year(), ids, methods.getOrDefault(slice, Map.of()))));
    }

    /** Whether anything lies in a slice. */
    boolean hasAssets(int slice) {
        return !assets.get(slice).isEmpty();
    }

    /** The case of a slice, which has assets. */
    Case part(int slice) {
        List<Strategy> strategies = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            strategies.add(whole.strategies().get(i).withWorks(works.get(i).get(slice)));
        }
        CaseBuilder part = whole.toBuilderOfPart();
        return part.sections(sections.get(slice))
                .assets(assets.get(slice))
                .strategies(strategies)
                .constraints(constraints(slice))
                .funding(new Funding(contributions(slice), List.of()))
                .uncertainty(uncertainty(slice))
                .build();
    }

    private Constraints constraints(int slice) {
        Constraints all = whole.constraints();
        List<BlockedYears> blocked = all.blockedYears().stream()
                .filter(years -> sections.get(slice).stream().anyMatch(years::covers))
                .toList();
        return new Constraints(fixedYears.get(slice), blocked, all.moratoria(), all.budgets());
    }

    private List<Contribution> contributions(int slice) {
        return whole.funding().contributions().stream()
                .filter(one -> isIn(slice, one.asset(), one.section()))
                .toList();
    }

    private Uncertainty uncertainty(int slice) {
        Uncertainty all = whole.uncertainty();
        List<UncertainInput> inputs = all.inputs().stream()
                .filter(input -> isIn(slice, input.on().asset(), input.on().section()))
                .toList();
        List<String> ids = inputs.stream().map(UncertainInput::id).toList();
        List<Correlation> correlations = all.correlations().stream()
                .filter(pair -> Stream.of(pair.first(), pair.second()).allMatch(ids::contains))
                .toList();
        return new Uncertainty(inputs, correlations, library.get(slice));
    }

    /** Whether what is named, if anything, is part of a slice. */
    private boolean isIn(int slice, Optional<String> asset, Optional<String> section) {
        return asset.map(id -> of(sliceOfAsset, id) == slice).orElse(true)
                && section.map(id -> of(sliceOfSection, id) == slice).orElse(true);
    }

    private static int of(Map<String, Integer> sliceOf, String id) {
        return Objects.requireNonNull(sliceOf.get(id), id);
    }
}
