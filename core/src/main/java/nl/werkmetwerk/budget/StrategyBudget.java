package nl.werkmetwerk.budget;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The budget under one strategy (MODEL 9).
 *
 * @param name the strategy
 * @param years all together, b … b+N−1
 * @param accounts the lines that all others add up
 * @param byDiscipline discipline → its rows
 * @param byParty owner → its rows; parties without accounts are absent
 * @param byTaskField task field, or {@code none} → its rows
 * @param levies in the order of the case
 */
public record StrategyBudget(
        String name,
        List<BudgetYear> years,
        List<AccountLines> accounts,
        Map<String, List<BudgetYear>> byDiscipline,
        Map<String, List<BudgetYear>> byParty,
        Map<String, List<BudgetYear>> byTaskField,
        List<LevyResult> levies)
        implements Serializable {
    public StrategyBudget {
        years = List.copyOf(years);
        accounts = List.copyOf(accounts);
        byDiscipline = rows(byDiscipline);
        byParty = rows(byParty);
        byTaskField = rows(byTaskField);
        levies = List.copyOf(levies);
    }

    /** All that is written off, undiscounted nominal euro: a charge without cash. */
    public double writeOff() {
        return years.stream().mapToDouble(BudgetYear::writeOff).sum();
    }

    private static Map<String, List<BudgetYear>> rows(Map<String, List<BudgetYear>> view) {
        Map<String, List<BudgetYear>> rows = new LinkedHashMap<>();
        view.forEach((key, years) -> rows.put(key, List.copyOf(years)));
        return Collections.unmodifiableMap(rows);
    }
}
