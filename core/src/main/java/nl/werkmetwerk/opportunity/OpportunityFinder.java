package nl.werkmetwerk.opportunity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Block;
import nl.werkmetwerk.run.Threads;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** Finds the sections where combining pays (MODEL 11). Cost is linear in assets. */
public final class OpportunityFinder {
    /** Differences up to this part of what they are taken from are rounding. */
    static final double ROUNDING = 1e-9;

    private final ResolvedCase resolved;
    private final List<Integer> windows;
    private final int threads;

    private OpportunityFinder(Case of, List<Integer> windows, int threads) {
        this.resolved = ResolvedCase.of(alone(of));
        this.windows = windows.stream().distinct().sorted().toList();
        this.threads = threads;
    }

    /**
     * All opportunities of a case, by saving, then section id.
     *
     * @param of the case; its constraints and sharing by district do not count here
     * @param windows years to try, each 0 or more, at least one; 5 and 10 are usual
     * @param threads 1 or more; the result does not depend on it
     * @throws IllegalArgumentException if there is no window, one is negative, or threads is below 1
     */
    public static List<Opportunity> find(Case of, List<Integer> windows, int threads) {
        if (windows.isEmpty() || windows.stream().anyMatch(years -> years < 0)) {
            throw new IllegalArgumentException(
                    "windows (" + windows + ") are not allowed: at least one, each 0 or more");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads (" + threads + ") is not allowed: it is at least 1");
        }
        return new OpportunityFinder(of, windows, threads).find();
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

    private List<Opportunity> find() {
        List<Candidate> candidates = candidates();
        FirstWorks first = new FirstWorks(resolved, candidates);
        List<Opportunity> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            found.add(opportunity(candidate, first));
        }
        found.sort(Comparator.comparingDouble((Opportunity o) -> -o.saving()).thenComparing(Opportunity::section));
        return List.copyOf(found);
    }

    private List<Candidate> candidates() {
        ResolvedStrategy separate = ResolvedStrategy.of(Strategy.SEPARATE, resolved);
        ResolvedStrategy coincident = ResolvedStrategy.of(Strategy.COINCIDENT, resolved);
        List<ResolvedStrategy> joint = windows.stream()
                .map(years -> ResolvedStrategy.of(Strategy.window("window", years), resolved))
                .toList();
        List<List<Candidate>> parts = Threads.of(threads).run(Block.of(resolved), () -> {
            SectionScan scan = new SectionScan(separate, coincident, joint);
            return scan::candidates;
        });
        return parts.stream().flatMap(List::stream).toList();
    }

    private Opportunity opportunity(Candidate found, FirstWorks first) {
        double savingFirst = found.separate() - first.total(found);
        Set<String> parties = new LinkedHashSet<>();
        found.assets().forEach(asset -> parties.add(resolved.assets().get(asset).ownerOrNone()));
        return new Opportunity(
                resolved.section(found.section()).id(),
                found.window(),
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

    /** Looks at one section after another; scratch of one thread. */
    private final class SectionScan {
        private final LedgerPricer pricer = new LedgerPricer(resolved);
        private final SectionTally tally = new SectionTally(resolved);
        private final ResolvedStrategy separate;
        private final ResolvedStrategy coincident;
        private final List<ResolvedStrategy> joint;

        SectionScan(ResolvedStrategy separate, ResolvedStrategy coincident, List<ResolvedStrategy> joint) {
            this.separate = separate;
            this.coincident = coincident;
            this.joint = joint;
        }

        List<Candidate> candidates(Block block) {
            int first = resolved.firstSection(block.firstDistrict());
            int end = resolved.firstSection(block.endDistrict());
            return IntStream.range(first, end)
                    .mapToObj(this::candidate)
                    .flatMap(Optional::stream)
                    .toList();
        }

        /** The section under its best window; empty where combining does not pay. */
        Optional<Candidate> candidate(int section) {
            double apart = run(separate, section).total();
            SectionImpacts impactsApart = tally.impacts();
            List<int[]> renewalsApart = tally.renewals();
            double byChance = run(coincident, section).total();
            double rounding = ROUNDING * Math.max(1, Math.abs(apart));
            int best = best(section, apart, rounding);
            double total = run(joint.get(best), section).total();
            int year = tally.firstJointYear();
            if (apart - total <= rounding || year < 0) {
                return Optional.empty();
            }
            List<Integer> assets = tally.renewedIn(year);
            List<Integer> putOff = assets.stream()
                    .filter(asset -> renewalsApart.stream().anyMatch(one -> one[1] == asset && one[0] < year))
                    .toList();
            Map<String, Double> impacts = impactsApart.less(tally.impacts(), resolved.impactKinds());
            return Optional.of(new Candidate(
                    section,
                    windows.get(best),
                    apart,
                    apart - total,
                    byChance - total,
                    year,
                    assets,
                    putOff,
                    tally.works(year),
                    impacts,
                    riders(section, year)));
        }

        private int best(int section, double apart, double rounding) {
            double greatest = Double.NEGATIVE_INFINITY;
            double[] savings = new double[joint.size()];
            for (int i = 0; i < savings.length; i++) {
                savings[i] = apart - run(joint.get(i), section).total();
                greatest = Math.max(greatest, savings[i]);
            }
            int best = 0;
            while (savings[best] < greatest - rounding) {
                best++;
            }
            return best;
        }

        private SectionTally run(ResolvedStrategy strategy, int section) {
            pricer.pricePlace(strategy, section, section + 1, tally.clear());
            return tally;
        }

        private List<Integer> riders(int section, int year) {
            List<Integer> riders = new ArrayList<>();
            for (int asset = resolved.firstAsset(section); asset < resolved.firstAsset(section + 1); asset++) {
                int planned = resolved.assets().plannedYear(asset);
                boolean within = planned >= year && planned < resolved.clock().years();
                if (resolved.assets().planned(asset) && within && !tally.renewedBefore(asset, year)) {
                    riders.add(asset);
                }
            }
            return riders;
        }
    }
}
