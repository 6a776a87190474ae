package nl.werkmetwerk.examples.solvers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import nl.werkmetwerk.compare.sum.StrategyTotal;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * What all solvers are given.
 *
 * @param name size, and budget
 * @param city without budget
 * @param budget euro a year for all works together
 */
record Trial(String name, Case city, OptionalDouble budget) {
    /** The case as the engine sees it. */
    Case bounded() {
        if (budget.isEmpty()) {
            return city;
        }
        Budget yearly = Budget.of(city.baseYear(), city.baseYear() + city.horizon() - 1, budget.getAsDouble());
        return city.toBuilder()
                .constraints(Constraints.NONE.withBudgets(List.of(yearly)))
                .build();
    }

    /** The first streets alone. */
    Case first(int streets) {
        List<Section> sections = city.sections().subList(0, streets);
        if (streets == city.sections().size()) {
            return city;
        }
        Set<String> ids = new HashSet<>();
        sections.forEach(section -> ids.add(section.id()));
        List<Asset> assets = city.assets().stream()
                .filter(asset -> ids.contains(asset.section()))
                .toList();
        return city.toBuilder().sections(sections).assets(assets).build();
    }

    /** What a plan costs, by the engine. */
    static double total(Case of, Map<String, boolean[]> plan) {
        List<Works> works = new ArrayList<>();
        for (int year = 0; year < of.horizon(); year++) {
            int number = year;
            List<String> ids =
                    plan.keySet().stream().filter(id -> plan.get(id)[number]).toList();
            if (!ids.isEmpty()) {
                works.add(new Works(of.baseYear() + year, ids, Map.of()));
            }
        }
        Strategy strategy = new Strategy("plan", works, true, OptionalInt.empty(), Sharing.ALL);
        return StrategyTotal.of(ResolvedCase.of(of), strategy, 1);
    }
}
