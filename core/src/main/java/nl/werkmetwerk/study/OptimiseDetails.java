package nl.werkmetwerk.study;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.optimise.CaseRule;
import nl.werkmetwerk.optimise.CaseRules;
import nl.werkmetwerk.optimise.NextBest;
import nl.werkmetwerk.optimise.NextBestYears;
import nl.werkmetwerk.optimise.SectionRule;
import nl.werkmetwerk.optimise.WindowRules;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;

/**
 * What an optimum is set against.
 *
 * @param totals name of a strategy → total, present value: the baselines, the case's own, the optimum
 * @param bySection section → total of the optimum
 * @param rules the best window of every section
 * @param rule the best single rule for the whole case
 * @param works the calendar of the optimum
 * @param nextBest what the next best year of each section would cost
 */
public record OptimiseDetails(
        Map<String, Double> totals,
        Map<String, Double> bySection,
        List<SectionRule> rules,
        CaseRule rule,
        List<PlannedWorks> works,
        List<NextBest> nextBest)
        implements Serializable {
    public OptimiseDetails {
        totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
        bySection = Collections.unmodifiableMap(new LinkedHashMap<>(bySection));
        rules = List.copyOf(rules);
        works = List.copyOf(works);
        nextBest = List.copyOf(nextBest);
    }

    /** Years before the end in which a plan renews what the value at the end makes worth it, rather than need. */
    public static final int LAST_YEARS = 5;

    /** Works of the optimum in the last years of the case. */
    public List<PlannedWorks> lastWorks(Case of) {
        int from = of.baseYear() + Math.max(0, of.horizon() - LAST_YEARS);
        return works.stream().filter(planned -> planned.works().year() >= from).toList();
    }

    /** Computes them; the next best years as far as the options leave time for that. */
    static OptimiseDetails of(Optimisation optimisation, OptimiserOptions options) {
        Case of = optimisation.of();
        int threads = options.threads();
        List<Strategy> strategies = new ArrayList<>(of.strategies());
        strategies.add(optimisation.strategy());
        List<StrategyResult> results = Comparer.compare(
                        of.toBuilder().strategies(strategies).build(), threads)
                .strategies();
        Map<String, Double> totals = new LinkedHashMap<>();
        results.forEach(result -> totals.put(result.name(), result.total()));
        return new OptimiseDetails(
                totals,
                results.get(results.size() - 1).bySection(),
                WindowRules.best(of, threads),
                CaseRules.best(of, threads),
                PlannedWorks.of(of, optimisation.strategy()),
                NextBestYears.of(optimisation, options));
    }
}
