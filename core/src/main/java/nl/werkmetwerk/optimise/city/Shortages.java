package nl.werkmetwerk.optimise.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.constraint.FixedYear;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.optimise.graph.AssetRules;
import nl.werkmetwerk.optimise.graph.DistrictShares;
import nl.werkmetwerk.optimise.graph.SpendingRule;
import nl.werkmetwerk.optimise.outcome.OptimiserListener;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Progress;
import nl.werkmetwerk.optimise.outcome.Shortage;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.schedule.SectionSimulator;
import nl.werkmetwerk.schedule.Spells;
import org.jspecify.annotations.Nullable;

/** Where budgets are too small, and by how much at least (MODEL 7.7). */
final class Shortages {
    /** Euro of cost that outweighs any other reason: the excess comes first, the cost only among equals. */
    private static final double FINE = 1e4;

    private final ResolvedCase resolved;
    private final Sharing sharing;
    private final OptimiserOptions options;
    private final List<int[]> clusters;
    private final List<Budget> budgets;

    Shortages(
            ResolvedCase resolved,
            Sharing sharing,
            OptimiserOptions options,
            List<int[]> clusters,
            List<Budget> budgets) {
        this.resolved = resolved;
        this.sharing = sharing;
        this.options = options;
        this.clusters = clusters;
        this.budgets = budgets;
    }

    /** Solves the case with every euro over a budget fined instead of forbidden. */
    List<Shortage> find() {
        SpendingRule fined = SpendingRule.free().fining(budgets, FINE);
        OptimiserOptions silent = options.withListener(OptimiserListener.SILENT);
        DistrictShares alone = DistrictShares.alone();
        CityPlan plan = new CitySolver(resolved, sharing, silent, Progress.Phase.BUDGETS)
                .solve(clusters, fined, alone, options.gap());
        if (!plan.conflicts().isEmpty() || !plan.found()) {
            return List.of();
        }
        BudgetRows rows = new BudgetRows(resolved, sharing, alone, budgets);
        double[] spent = new double[rows.count()];
        double[] free = new double[rows.count()];
        for (int i = 0; i < clusters.size(); i++) {
            rows.column(clusters.get(i), plan.plans()[i], free).addTo(spent, 1);
        }
        for (int row = 0; row < spent.length; row++) {
            spent[row] = Math.max(0, spent[row] - rows.limit(row));
        }
        return of(resolved, sharing, rows, spent, plan.renewals());
    }

    /** The rows that are overspent by a schedule, with the assets that have to be renewed then. */
    static List<Shortage> of(
            ResolvedCase resolved, Sharing sharing, BudgetRows rows, double[] over, List<int[]> renewals) {
        Map<Integer, List<Integer>> mandatory = mandatory(resolved, sharing, renewals);
        List<Shortage> shortages = new ArrayList<>();
        for (int row = 0; row < over.length; row++) {
            if (over[row] > 0) {
                Budget budget = rows.budget(row);
                List<String> ids = mandatory.getOrDefault(rows.calendarYear(row), List.of()).stream()
                        .map(resolved.assets()::get)
                        .filter(budget::covers)
                        .map(asset -> asset.id())
                        .toList();
                shortages.add(new Shortage(budget, rows.calendarYear(row), over[row], ids));
            }
        }
        return shortages;
    }

    /** By calendar year: assets that a schedule renews at the last moment. */
    private static Map<Integer, List<Integer>> mandatory(ResolvedCase resolved, Sharing sharing, List<int[]> renewals) {
        ResolvedStrategy strategy =
                ResolvedStrategy.of(Schedules.complete(resolved, "nearest", sharing, renewals), resolved);
        SectionSimulator simulator = new SectionSimulator(resolved);
        Map<Integer, List<Integer>> byYear = new HashMap<>();
        for (int section = 0; section < resolved.sectionCount(); section++) {
            Spells spells = new Spells();
            simulator.run(strategy, resolved.firstAsset(section), resolved.firstAsset(section + 1), spells);
            Map<Integer, int[]> before = new HashMap<>();
            for (int spell = 0; spell < spells.count(); spell++) {
                int asset = spells.asset(spell);
                int year = spells.from(spell);
                int[] state = before.get(asset);
                if (spells.renews(spell) && mustRenew(resolved, asset, year, state)) {
                    int calendar = resolved.clock().calendar(year);
                    byYear.computeIfAbsent(calendar, y -> new ArrayList<>()).add(asset);
                }
                int life = spells.renews(spell)
                        ? resolved.methods().life(spells.method(spell))
                        : state == null ? resolved.assets().life(asset) : state[1];
                before.put(asset, new int[] {spells.age(spell) - year, life});
            }
        }
        return byYear;
    }

    /** @param state age less year, and life; null when not built */
    private static boolean mustRenew(ResolvedCase resolved, int asset, int year, int @Nullable [] state) {
        String id = resolved.assets().get(asset).id();
        List<FixedYear> fixed = resolved.source().constraints().fixedYears().stream()
                .filter(entry -> entry.asset().equals(id))
                .toList();
        AssetRules rules = new AssetRules(resolved, asset, fixed);
        return rules.fixed(year)
                || (state == null ? rules.mustBuild(year) : rules.mustRenew(state[1], state[0] + year));
    }
}
