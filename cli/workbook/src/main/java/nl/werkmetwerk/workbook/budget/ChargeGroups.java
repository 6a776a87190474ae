package nl.werkmetwerk.workbook.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.werkmetwerk.budget.AccountLines;
import nl.werkmetwerk.budget.BudgetYear;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.budget.StrategyBudget;

/**
 * What the lines of a budget are shown by.
 *
 * @param members name → numbers of its accounts, in the order of the budget
 * @param years of a strategy: name → its lines, as the engine adds them up
 */
record ChargeGroups(Map<String, List<Integer>> members, Function<StrategyBudget, Map<String, List<BudgetYear>>> years) {
    private static ChargeGroups of(
            MunicipalBudget budget,
            Function<AccountLines, String> name,
            Function<StrategyBudget, Map<String, List<BudgetYear>>> years) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        List<AccountLines> accounts = budget.strategies().get(0).accounts();
        for (int account = 0; account < accounts.size(); account++) {
            members.computeIfAbsent(name.apply(accounts.get(account)), key -> new ArrayList<>())
                    .add(account);
        }
        return new ChargeGroups(members, years);
    }

    static ChargeGroups byDiscipline(MunicipalBudget budget) {
        return of(budget, AccountLines::discipline, StrategyBudget::byDiscipline);
    }

    static ChargeGroups byParty(MunicipalBudget budget) {
        return of(budget, AccountLines::party, StrategyBudget::byParty);
    }

    static ChargeGroups byTaskField(MunicipalBudget budget) {
        return of(budget, AccountLines::taskField, StrategyBudget::byTaskField);
    }

    List<String> names() {
        return List.copyOf(members.keySet());
    }
}
