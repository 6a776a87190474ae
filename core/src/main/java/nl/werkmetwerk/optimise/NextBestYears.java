package nl.werkmetwerk.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.optimise.exact.ClusterPlan;
import nl.werkmetwerk.optimise.exact.ClusterSolver;
import nl.werkmetwerk.optimise.graph.Cluster;
import nl.werkmetwerk.optimise.graph.ClusterBuilder;
import nl.werkmetwerk.optimise.graph.ClusterParts;
import nl.werkmetwerk.optimise.graph.DistrictShares;
import nl.werkmetwerk.optimise.graph.Infeasible;
import nl.werkmetwerk.optimise.graph.Merging;
import nl.werkmetwerk.optimise.graph.Partition;
import nl.werkmetwerk.optimise.graph.ScheduleCost;
import nl.werkmetwerk.optimise.graph.SpendingRule;
import nl.werkmetwerk.optimise.outcome.BudgetPrice;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Threads;
import org.jspecify.annotations.Nullable;

/**
 * Solves every section once more without the year of its first joint works. Kinds shared by district between sections
 * that are solved apart count as if the section were alone.
 */
public final class NextBestYears {
    private static final double CLOSE = 1e-6;

    private final ResolvedCase resolved;
    private final OptimiserOptions options;
    private final List<int[]> clusters;
    private final Map<Integer, Integer> clusterOf = new HashMap<>();
    private final SpendingRule rule;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> renewals = new ArrayList<>();

    private NextBestYears(Optimisation found, OptimiserOptions options) {
        this.options = options;
        resolved = ResolvedCase.of(found.of());
        clusters = Merging.of(resolved, Sharing.ALL, Partition.of(resolved, Sharing.ALL));
        for (int i = 0; i < clusters.size(); i++) {
            for (int asset : clusters.get(i)) {
                clusterOf.put(asset, i);
            }
        }
        rule = rule(found);
        for (int asset = 0; asset < resolved.assets().count(); asset++) {
            numbers.put(resolved.assets().get(asset).id(), asset);
        }
        found.strategy().works().forEach(this::add);
    }

    /**
     * By section that is worked on, in the order of the case. Left out are sections with too many assets to be
     * solved exactly, and those that were not looked at before a cancellation.
     */
    public static List<NextBest> of(Optimisation found, OptimiserOptions options) {
        return new NextBestYears(found, options).run();
    }

    /** Whether costs count what a euro of a budget over several sections is worth. */
    public static boolean countsBudgets(Optimisation found) {
        ResolvedCase resolved = ResolvedCase.of(found.of());
        List<int[]> clusters = Merging.of(resolved, Sharing.ALL, Partition.of(resolved, Sharing.ALL));
        return found.budgetPrices().stream().anyMatch(price -> !Merging.holds(resolved, clusters, price.budget()));
    }

    private SpendingRule rule(Optimisation found) {
        List<Budget> budgets = resolved.source().constraints().budgets();
        List<Budget> held = budgets.stream()
                .filter(b -> Merging.holds(resolved, clusters, b))
                .toList();
        List<Budget> spread = budgets.stream()
                .filter(b -> !Merging.holds(resolved, clusters, b))
                .toList();
        double[][] prices = new double[spread.size()][resolved.clock().years()];
        for (BudgetPrice price : found.budgetPrices()) {
            if (spread.contains(price.budget())) {
                int year = price.year() - resolved.source().baseYear();
                prices[spread.indexOf(price.budget())][year] += price.price();
            }
        }
        return SpendingRule.free().limiting(held).pricing(spread, prices);
    }

    private void add(Works works) {
        for (String id : works.assets()) {
            int asset = Objects.requireNonNull(numbers.get(id), id);
            int method = resolved.assets().firstMethod(asset);
            String chosen = works.methods().get(id);
            while (chosen != null && !resolved.assets().methodId(asset, method).equals(chosen)) {
                method++;
            }
            renewals.add(new int[] {asset, works.year() - resolved.source().baseYear(), method});
        }
    }

    private List<NextBest> run() {
        int[][] firsts = firsts();
        Map<Integer, List<int[]>> byCluster = new HashMap<>();
        renewals.forEach(renewal -> byCluster
                .computeIfAbsent(clusterOf(renewal[0]), unknown -> new ArrayList<>())
                .add(renewal));
        NextBest[] found = new NextBest[firsts.length];
        Threads.of(options.threads()).each(firsts.length, () -> {
            ClusterBuilder builder = new ClusterBuilder(resolved);
            return section -> {
                if (firsts[section] != null
                        && !large(firsts[section][0])
                        && !options.cancellation().requested()) {
                    int cluster = clusterOf(firsts[section][0]);
                    found[section] = next(
                            builder,
                            clusters.get(cluster),
                            firsts[section],
                            byCluster.getOrDefault(cluster, List.of()));
                }
            };
        });
        return Arrays.stream(found).filter(Objects::nonNull).toList();
    }

    private int clusterOf(int asset) {
        return Objects.requireNonNull(clusterOf.get(asset));
    }

    private boolean large(int asset) {
        return ClusterParts.tooLarge(resolved, clusters.get(clusterOf(asset)));
    }

    /** By section: the dearest renewal of the first joint works, of the first works where none are joint. */
    private int[][] firsts() {
        int[][] works = new int[resolved.sectionCount()][resolved.clock().years()];
        for (int[] renewal : renewals) {
            works[resolved.assets().section(renewal[0])][renewal[1]]++;
        }
        int[][] firsts = new int[works.length][];
        for (int[] renewal : renewals) {
            int section = resolved.assets().section(renewal[0]);
            if (firsts[section] == null || before(renewal, firsts[section], works[section])) {
                firsts[section] = renewal;
            }
        }
        return firsts;
    }

    private boolean before(int[] renewal, int[] other, int[] worksByYear) {
        boolean joint = worksByYear[renewal[1]] > 1;
        if (joint != worksByYear[other[1]] > 1) {
            return joint;
        }
        return renewal[1] < other[1] || (renewal[1] == other[1] && alone(renewal[2]) > alone(other[2]));
    }

    private double alone(int method) {
        double sum = 0;
        for (int line = resolved.methods().firstCost(method);
                line < resolved.methods().firstCost(method + 1);
                line++) {
            sum += resolved.methods().costAmount(line);
        }
        return sum;
    }

    private @Nullable NextBest next(ClusterBuilder builder, int[] assets, int[] first, List<int[]> planned) {
        String section = resolved.section(resolved.assets().section(first[0])).id();
        String id = resolved.assets().get(first[0]).id();
        int year = resolved.clock().calendar(first[1]);
        try {
            Cluster cluster = builder.build(Sharing.ALL, assets, rule, DistrictShares.alone());
            double now = ScheduleCost.of(cluster, resolved, planned);
            Cluster without = cluster.without(Arrays.binarySearch(assets, first[0]), first[1]);
            ClusterPlan other = ClusterSolver.solve(without, resolved, CLOSE, options.cancellation());
            return other.found()
                    ? new NextBest(section, id, year, year(other, first[0]), OptionalDouble.of(other.cost() - now))
                    : null;
        } catch (Infeasible e) {
            return new NextBest(section, id, year, OptionalInt.empty(), OptionalDouble.empty());
        }
    }

    private OptionalInt year(ClusterPlan plan, int asset) {
        return Arrays.stream(plan.renewals())
                .filter(renewal -> renewal[0] == asset)
                .mapToInt(renewal -> resolved.clock().calendar(renewal[1]))
                .min();
    }
}
