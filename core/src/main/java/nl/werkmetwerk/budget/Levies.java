package nl.werkmetwerk.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.Levy;
import nl.werkmetwerk.model.place.Section;

/** Sets the levies of a case against the lines of their disciplines (MODEL 9). */
final class Levies {
    private final Case of;
    private final Inflation inflation;
    private final double households;

    Levies(Case of, Inflation inflation) {
        this.of = of;
        this.inflation = inflation;
        households = of.sections().stream().mapToDouble(Section::households).sum();
    }

    List<LevyResult> results(Map<String, List<BudgetYear>> byDiscipline) {
        return of.budget().levies().stream()
                .map(levy -> result(levy, byDiscipline))
                .toList();
    }

    private LevyResult result(Levy levy, Map<String, List<BudgetYear>> byDiscipline) {
        List<List<BudgetYear>> rows = levy.disciplines().stream()
                .distinct()
                .filter(byDiscipline::containsKey)
                .map(byDiscipline::get)
                .toList();
        List<LevyYear> years = new ArrayList<>();
        for (int year = 0; year < of.horizon(); year++) {
            int number = year;
            years.add(year(
                    levy, number, rows.stream().map(lines -> lines.get(number)).toList()));
        }
        return new LevyResult(levy.name(), years);
    }

    private LevyYear year(Levy levy, int year, List<BudgetYear> rows) {
        double charges = rows.stream().mapToDouble(BudgetYear::total).sum();
        double addition = rows.stream().mapToDouble(BudgetYear::addition).sum();
        double withdrawal = rows.stream().mapToDouble(BudgetYear::withdrawal).sum();
        boolean raised = levy.years().contains(of.baseYear() + year);
        double income = raised ? inflation.nominal(levy.income(), year) : 0;
        double otherIncome = raised ? inflation.nominal(levy.otherIncome(), year) : 0;
        double cost = charges - addition + withdrawal;
        CostRecovery recovery = new CostRecovery(income, otherIncome, cost, addition, withdrawal);
        return new LevyYear(
                of.baseYear() + year,
                charges,
                income,
                otherIncome,
                recovery.afterProvisions(),
                recovery.beforeProvisions(),
                households > 0 ? OptionalDouble.of(charges / households) : OptionalDouble.empty());
    }
}
