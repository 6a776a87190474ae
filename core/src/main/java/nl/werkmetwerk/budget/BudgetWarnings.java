package nl.werkmetwerk.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.werkmetwerk.compare.NameWarnings;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Reasons to doubt a budget: opening book values that are not given, terms above the life, levies that bring in more than
 * their cost, names of nothing (MODEL 9).
 */
final class BudgetWarnings {
    private static final int MOST_NAMED = 10;
    private static final double TOLERANCE = 1e-9;

    private final ResolvedCase resolved;
    private final AssetAccounting accounting;
    private final List<Warning> warnings = new ArrayList<>();

    private BudgetWarnings(ResolvedCase resolved, AssetAccounting accounting) {
        this.resolved = resolved;
        this.accounting = accounting;
    }

    static List<Warning> of(ResolvedCase resolved, AssetAccounting accounting, List<StrategyBudget> budgets) {
        BudgetWarnings warnings = new BudgetWarnings(resolved, accounting);
        warnings.add(Warning.Code.NO_BOOK_VALUE, accounting::hasNoBookValue);
        warnings.add(Warning.Code.DEPRECIATION_ABOVE_LIFE, warnings::isChargedBeyondItsLife);
        warnings.addRecoveries(budgets);
        warnings.warnings.addAll(NameWarnings.ofBudget(resolved.source()));
        return warnings.warnings;
    }

    private boolean isChargedBeyondItsLife(int asset) {
        Methods methods = resolved.methods();
        int first = resolved.assets().firstMethod(asset);
        int least = IntStream.range(first, resolved.assets().firstMethod(asset + 1))
                .map(methods::life)
                .min()
                .orElseThrow();
        return accounting.rule(asset).depreciationYears().orElse(0) > least;
    }

    private void addRecoveries(List<StrategyBudget> budgets) {
        for (int levy = 0; levy < resolved.source().budget().levies().size(); levy++) {
            addRecovery(levy, budgets);
        }
    }

    /** Tells of a levy where it is the most, once for all strategies. */
    private void addRecovery(int levy, List<StrategyBudget> budgets) {
        int count = 0;
        double most = 1 + TOLERANCE;
        Map<String, Object> facts = Map.of();
        for (StrategyBudget budget : budgets) {
            LevyYear greatest = greatest(budget.levies().get(levy));
            double recovery = greatest.costRecovery().orElse(0);
            count += recovery > 1 + TOLERANCE ? 1 : 0;
            if (recovery > most) {
                most = recovery;
                facts = Map.of("strategy", budget.name(), "year", greatest.year(), "recovery", recovery);
            }
        }
        if (count > 0) {
            String name = resolved.source().budget().levies().get(levy).name();
            Map<String, Object> all = new LinkedHashMap<>(facts);
            all.put("levy", name);
            all.put("count", count);
            warnings.add(new Warning(Warning.Code.RECOVERY_ABOVE_ONE, "levies[" + name + "]", all));
        }
    }

    /** The first year with the greatest recovery. */
    private static LevyYear greatest(LevyResult levy) {
        LevyYear greatest = levy.years().get(0);
        for (LevyYear year : levy.years()) {
            if (year.costRecovery().orElse(0) > greatest.costRecovery().orElse(0)) {
                greatest = year;
            }
        }
        return greatest;
    }

    private void add(Warning.Code code, IntPredicate doubtful) {
        List<String> assets = IntStream.range(0, resolved.assets().count())
                .filter(asset -> accounting.hasAccount(asset) && doubtful.test(asset))
                .mapToObj(asset -> resolved.assets().get(asset).id())
                .toList();
        if (!assets.isEmpty()) {
            List<String> named = assets.subList(0, Math.min(MOST_NAMED, assets.size()));
            warnings.add(new Warning(code, "accounting", Map.of("count", assets.size(), "assets", named)));
        }
    }
}
