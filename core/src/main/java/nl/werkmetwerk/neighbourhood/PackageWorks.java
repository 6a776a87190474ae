package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.neighbourhood.MethodChange;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.neighbourhood.BasePlan.Renewal;

/** The strategy of a set of measures: R, as changed, and the years of the measures (MODEL-practice 12.2 and 12.3). */
final class PackageWorks {
    /** Name of the strategy that is written to a case. */
    static final String NAME = "package";

    private final BasePlan base;
    private final int end;

    /** @param end the year after the last of the horizon */
    PackageWorks(BasePlan base, int end) {
        this.base = base;
        this.end = end;
    }

    /** Whether anybody shares works. */
    boolean shares() {
        return base.strategy().sharing() != Sharing.NONE;
    }

    /**
     * What is done to assets of the case when measures are taken.
     *
     * @param assets of the case
     * @param measures taken, all on sections of these assets or where there are none
     */
    Strategy strategy(String name, List<Asset> assets, Collection<Candidate> measures) {
        Map<Integer, Year> years = new TreeMap<>();
        Map<String, Map<String, Change>> changes = changes(measures);
        for (Asset asset : assets) {
            Optional<Change> change = change(asset, changes.getOrDefault(asset.section(), Map.of()));
            for (Renewal renewal : change.map(one -> changed(asset, one)).orElseGet(() -> base.renewals(asset))) {
                years.computeIfAbsent(renewal.year(), year -> new Year()).add(asset, renewal.method());
            }
        }
        for (Candidate measure : measures) {
            int life = measure.measure().asset().life();
            for (int year = measure.year(); year < end; year += life) {
                years.computeIfAbsent(year, y -> new Year()).ids.add(measure.id());
            }
        }
        List<Works> works = new ArrayList<>();
        years.forEach((year, done) -> works.add(new Works(year, done.ids, done.methods)));
        return new Strategy(
                name, works, true, OptionalInt.empty(), base.strategy().sharing());
    }

    /** From which year a discipline is renewed by which method. */
    private record Change(String method, int from) {}

    /** What is renewed in one year. */
    private static final class Year {
        private final List<String> ids = new ArrayList<>();
        private final Map<String, String> methods = new HashMap<>();

        void add(Asset asset, String method) {
            ids.add(asset.id());
            if (!asset.methods().get(0).id().equals(method)) {
                methods.put(asset.id(), method);
            }
        }
    }

    /** Section → discipline → change: of several measures to one method the earliest counts. */
    private static Map<String, Map<String, Change>> changes(Collection<Candidate> measures) {
        Map<String, Map<String, Change>> changes = new HashMap<>();
        for (Candidate measure : measures) {
            for (MethodChange change : measure.measure().changes()) {
                changes.computeIfAbsent(measure.section().id(), id -> new HashMap<>())
                        .merge(
                                change.discipline(),
                                new Change(change.method(), measure.year()),
                                (one, other) -> one.from() <= other.from() ? one : other);
            }
        }
        return changes;
    }

    private static Optional<Change> change(Asset asset, Map<String, Change> onSection) {
        return Optional.ofNullable(onSection.get(asset.discipline()))
                .filter(change ->
                        asset.methods().stream().anyMatch(method -> method.id().equals(change.method())));
    }

    private List<Renewal> changed(Asset asset, Change change) {
        List<Renewal> renewals = new ArrayList<>();
        for (Renewal renewal : base.renewals(asset)) {
            if (renewal.year() < change.from()) {
                renewals.add(renewal);
                continue;
            }
            int life = life(asset, change.method());
            if (life != life(asset, renewal.method())) {
                for (int year = renewal.year(); year < end; year += life) {
                    renewals.add(new Renewal(year, change.method()));
                }
                break;
            }
            renewals.addAll(sameYears(asset, change));
            break;
        }
        return renewals;
    }

    private List<Renewal> sameYears(Asset asset, Change change) {
        return base.renewals(asset).stream()
                .filter(renewal -> renewal.year() >= change.from())
                .map(renewal -> new Renewal(renewal.year(), change.method()))
                .toList();
    }

    private static int life(Asset asset, String method) {
        Method named = asset.methods().stream()
                .filter(one -> one.id().equals(method))
                .findFirst()
                .orElseThrow();
        return asset.lifeAfter(named);
    }
}
