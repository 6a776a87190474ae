package nl.werkmetwerk.optimise.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.schedule.SectionSimulator;
import nl.werkmetwerk.schedule.Spells;

/**
 * Schedules that need no search: what known ways of working make of a cluster. A search begins at the cheapest of them
 * that keeps to the constraints, so that what it gives is never worse (MODEL 7).
 */
final class Incumbents {
    /** Whatever is due within so many years goes along. */
    private static final int[] WINDOWS = {2, 5, 10};

    private final ResolvedCase resolved;
    private final List<ResolvedStrategy> ways;

    private Incumbents(ResolvedCase resolved, List<Strategy> strategies) {
        this.resolved = resolved;
        ways = strategies.stream()
                .map(strategy -> ResolvedStrategy.of(strategy, resolved))
                .toList();
    }

    /** Each asset in its own time, some windows, the case's own strategies, and schedules found before. */
    static Incumbents of(ResolvedCase resolved, List<Strategy> found) {
        return new Incumbents(resolved, strategies(resolved, found));
    }

    /** The ways of working that are tried. */
    static List<Strategy> strategies(ResolvedCase resolved, List<Strategy> found) {
        List<Strategy> strategies = new ArrayList<>(found);
        strategies.add(Strategy.COINCIDENT);
        for (int years : WINDOWS) {
            strategies.add(Strategy.window("window-" + years, years));
        }
        strategies.addAll(resolved.source().strategies());
        return strategies;
    }

    /** Gives each thread what lives through them: by cluster, the renewals of every way of working. */
    Supplier<IntFunction<List<int[][]>>> of(List<int[]> clusters) {
        return () -> {
            Walk walk = new Walk(resolved, ways);
            return number -> walk.of(clusters.get(number));
        };
    }

    /** Lives through the sections of clusters. Holds scratch. */
    private static final class Walk {
        private final ResolvedCase resolved;
        private final List<ResolvedStrategy> ways;
        private final SectionSimulator simulator;
        private final Spells spells = new Spells();

        private Walk(ResolvedCase resolved, List<ResolvedStrategy> ways) {
            this.resolved = resolved;
            this.ways = ways;
            simulator = new SectionSimulator(resolved);
        }

        List<int[][]> of(int[] cluster) {
            SortedSet<Integer> sections = new TreeSet<>();
            for (int asset : cluster) {
                sections.add(resolved.assets().section(asset));
            }
            return ways.stream().map(way -> renewals(way, sections, cluster)).toList();
        }

        private int[][] renewals(ResolvedStrategy way, SortedSet<Integer> sections, int[] cluster) {
            spells.clear();
            for (int section : sections) {
                simulator.run(way, resolved.firstAsset(section), resolved.firstAsset(section + 1), spells);
            }
            List<int[]> renewals = new ArrayList<>();
            for (int spell = 0; spell < spells.count(); spell++) {
                int asset = spells.asset(spell);
                if (spells.renews(spell) && Arrays.binarySearch(cluster, asset) >= 0) {
                    renewals.add(new int[] {asset, spells.from(spell), spells.method(spell)});
                }
            }
            renewals.sort(Comparator.<int[]>comparingInt(one -> one[1]).thenComparingInt(one -> one[0]));
            return renewals.toArray(int[][]::new);
        }
    }
}
