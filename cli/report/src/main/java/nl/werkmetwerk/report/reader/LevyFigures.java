package nl.werkmetwerk.report.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.werkmetwerk.budget.LevyResult;
import nl.werkmetwerk.budget.LevyYear;
import nl.werkmetwerk.files.document.BudgetDocument;
import nl.werkmetwerk.files.document.ToldBudget;
import nl.werkmetwerk.model.plan.Baseline;

/** What a household pays of each levy, by the result of {@code budget}. */
final class LevyFigures {
    private LevyFigures() {}

    /** Levies of a year under a strategy and apart; those of which the result does not tell both are left out. */
    static List<Street.LevyPerHousehold> of(BudgetDocument budget, String strategy, int year) {
        OptionalInt planned = place(budget, strategy);
        OptionalInt apart = place(budget, Baseline.SEPARATE.id());
        List<Street.LevyPerHousehold> levies = new ArrayList<>();
        if (planned.isPresent() && apart.isPresent()) {
            ToldBudget plan = budget.strategies().get(planned.getAsInt());
            ToldBudget alone = budget.strategies().get(apart.getAsInt());
            for (int levy = 0; levy < plan.levies().size(); levy++) {
                add(levies, plan, planned.getAsInt(), alone, apart.getAsInt(), levy, year);
            }
        }
        return levies;
    }

    private static OptionalInt place(BudgetDocument budget, String strategy) {
        return IntStream.range(0, budget.strategies().size())
                .filter(place -> budget.strategies().get(place).name().equals(strategy))
                .findFirst();
    }

    private static void add(
            List<Street.LevyPerHousehold> levies,
            ToldBudget plan,
            int planAt,
            ToldBudget alone,
            int aloneAt,
            int levy,
            int year) {
        LevyResult planned = plan.levies().get(levy);
        for (int row = 0; row < planned.years().size(); row++) {
            LevyYear with = planned.years().get(row);
            LevyYear without = alone.levies().get(levy).years().get(row);
            if (with.year() == year
                    && with.perHousehold().isPresent()
                    && without.perHousehold().isPresent()) {
                String path = "/levies/" + levy + "/years/" + row;
                levies.add(new Street.LevyPerHousehold(
                        planned.name(),
                        Figure.whole("budget#/strategies/" + planAt + path + "/year", year),
                        Figure.of(
                                "budget#/strategies/" + planAt + path + "/perHousehold",
                                with.perHousehold().getAsDouble()),
                        Figure.of(
                                "budget#/strategies/" + aloneAt + path + "/perHousehold",
                                without.perHousehold().getAsDouble())));
            }
        }
    }
}
