package nl.werkmetwerk.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.Levy;
import nl.werkmetwerk.model.place.Section;

/** Sets the levies of a case against the lines of their disciplines (MODEL 9). */
final class Levies {
    private final Case of;
    private final Inflation inflation;
    private final Set<String> withoutBookValue;
    private final double households;

    /** @param withoutBookValue disciplines of which an opening book value is not known, so that charges are not either */
    Levies(Case of, Inflation inflation, Set<String> withoutBookValue) {
        this.of = of;
        this.inflation = inflation;
        this.withoutBookValue = withoutBookValue;
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
        boolean raised = levy.years().contains(of.baseYear() + year);
        double otherCost = raised ? inflation.nominal(levy.totalOtherCost(), year) : 0;
        double charges = rows.stream().mapToDouble(BudgetYear::total).sum() + otherCost;
        double addition = rows.stream().mapToDouble(BudgetYear::addition).sum();
        double withdrawal = rows.stream().mapToDouble(BudgetYear::withdrawal).sum();
        double income = raised ? inflation.nominal(levy.income(), year) : 0;
        double otherIncome = raised ? inflation.nominal(levy.otherIncome(), year) : 0;
        CostRecovery recovery =
                new CostRecovery(income, otherIncome, charges - addition + withdrawal, addition, withdrawal);
        boolean known = levy.disciplines().stream().noneMatch(withoutBookValue::contains);
        return new LevyYear(
                of.baseYear() + year,
                charges,
                otherCost,
                income,
                otherIncome,
                known ? recovery.afterProvisions() : OptionalDouble.empty(),
                known ? recovery.beforeProvisions() : OptionalDouble.empty(),
                households > 0 ? OptionalDouble.of(charges / households) : OptionalDouble.empty());
    }
}
