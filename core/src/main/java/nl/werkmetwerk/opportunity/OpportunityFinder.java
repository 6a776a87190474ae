package nl.werkmetwerk.opportunity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.resolved.Block;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Threads;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** Finds the sections where combining pays (MODEL 11). Cost is linear in assets. */
public final class OpportunityFinder {
    /** Differences up to this part of what they are taken from are rounding. */
    static final double ROUNDING = 1e-9;

    private final ResolvedCase resolved;
    private final List<Strategy> tried;
    private final boolean named;
    private final int threads;

    private OpportunityFinder(Case of, List<Strategy> tried, boolean named, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads (" + threads + ") is not allowed: it is at least 1");
        }
        this.resolved = ResolvedCase.of(alone(of));
        this.tried = tried;
        this.named = named;
        this.threads = threads;
    }

    /**
     * All opportunities of a case under the best window of each section.
     *
     * @param of the case; its constraints and sharing by district do not count here
     * @param windows years to try, each 0 or more, at least one; 5 and 10 are usual
     * @param threads 1 or more; the result does not depend on it
     * @throws IllegalArgumentException if there is no window, one is negative, or threads is below 1
     */
    public static Opportunities find(Case of, List<Integer> windows, int threads) {
        if (windows.isEmpty() || windows.stream().anyMatch(years -> years < 0)) {
            throw new IllegalArgumentException(
                    "windows (" + windows + ") are not allowed: at least one, each 0 or more");
        }
        List<Strategy> tried = windows.stream()
                .distinct()
                .sorted()
                .map(years -> Strategy.window("window", years))
                .toList();
        return new OpportunityFinder(of, tried, false, threads).find();
    }

    /**
     * All opportunities of a case under one of its strategies.
     *
     * @param of the case; its constraints and sharing by district do not count here
     * @param strategy of the case, or a baseline
     * @param threads 1 or more; the result does not depend on it
     * @throws IllegalArgumentException if threads is below 1
     */
    public static Opportunities under(Case of, Strategy strategy, int threads) {
        return new OpportunityFinder(of, List.of(strategy), true, threads).find();
    }

    /** The case as every section sees it: nothing beyond the section, no constraint, no strategy of its own. */
    static Case alone(Case of) {
        JointWorks works = of.jointWorks();
        return of.toBuilder()
                .jointWorks(new JointWorks(works.sharing(), Map.of(), works.coordinationRate()))
                .constraints(Constraints.NONE)
                .uncertainty(Uncertainty.NONE)
                .onlyStrategies(List.of())
                .build();
    }

    private Opportunities find() {
        List<Look> looks = looks();
        List<Candidate> candidates = looks.stream()
                .filter(Candidate.class::isInstance)
                .map(Candidate.class::cast)
                .toList();
        FirstWorks first = new FirstWorks(resolved, candidates);
        List<Opportunity> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            found.add(opportunity(candidate, first));
        }
        found.sort(Comparator.comparingDouble((Opportunity o) -> -o.saving()).thenComparing(Opportunity::section));
        return new Opportunities(found, reasons(looks));
    }

    private List<Look> looks() {
        ResolvedStrategy separate = ResolvedStrategy.of(Strategy.SEPARATE, resolved);
        ResolvedStrategy coincident = ResolvedStrategy.of(Strategy.COINCIDENT, resolved);
        List<ResolvedStrategy> under = tried.stream()
                .map(strategy -> ResolvedStrategy.of(strategy, resolved))
                .toList();
        List<List<Look>> parts = Threads.of(threads).run(Block.of(resolved), () -> {
            Obstacles obstacles = new Obstacles(resolved, named);
            SectionScan scan = new SectionScan(resolved, obstacles, separate, coincident, under);
            return scan::looks;
        });
        return parts.stream().flatMap(List::stream).toList();
    }

    /** By code; sections in the order of the case. */
    private List<Reason> reasons(List<Look> looks) {
        Map<String, Obstacle> bySection = new HashMap<>();
        for (Look look : looks) {
            if (look instanceof Declined declined) {
                bySection.put(resolved.section(look.section()).id(), declined.obstacle());
            }
        }
        Map<Obstacle, List<String>> byCode = new EnumMap<>(Obstacle.class);
        for (Section section : resolved.source().sections()) {
            Obstacle obstacle = bySection.get(section.id());
            if (obstacle != null) {
                byCode.computeIfAbsent(obstacle, code -> new ArrayList<>()).add(section.id());
            }
        }
        return byCode.entrySet().stream()
                .map(code -> new Reason(code.getKey(), code.getValue()))
                .toList();
    }

    private Opportunity opportunity(Candidate found, FirstWorks first) {
        double savingFirst = found.separate() - first.total(found);
        Set<String> parties = new LinkedHashSet<>();
        found.assets().forEach(asset -> parties.add(resolved.assets().get(asset).ownerOrNone()));
        return new Opportunity(
                resolved.section(found.section()).id(),
                named ? OptionalInt.empty() : tried.get(found.tried()).window(),
                named ? Optional.of(tried.get(found.tried()).name()) : Optional.empty(),
                found.saving(),
                found.savingCoincident(),
                savingFirst,
                found.separate() > 0 ? OptionalDouble.of(found.saving() / found.separate()) : OptionalDouble.empty(),
                resolved.clock().calendar(found.year()),
                ids(found.assets()),
                List.copyOf(parties),
                ids(found.putOff()),
                found.worksCost(),
                found.worksCost() != 0 ? OptionalDouble.of(savingFirst / found.worksCost()) : OptionalDouble.empty(),
                found.impacts(),
                first.riders(found));
    }

    private List<String> ids(List<Integer> assets) {
        return assets.stream().map(asset -> resolved.assets().get(asset).id()).toList();
    }
}
