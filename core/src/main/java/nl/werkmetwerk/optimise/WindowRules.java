package nl.werkmetwerk.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;

/**
 * A policy that is easier to explain than an optimum: in every section one window (MODEL 4.5), the best for it. It obeys
 * no constraint; where kinds are shared by district the sections are judged as if all had the same window.
 */
public final class WindowRules {
    /** Longest window tried, in years. */
    public static final int LONGEST = 20;

    private WindowRules() {}

    /** The best window of every section that has assets, in the order of the case. */
    public static List<SectionRule> best(Case of, int threads) {
        List<Strategy> windows = new ArrayList<>();
        for (int years = 0; years <= LONGEST; years++) {
            windows.add(Strategy.window("window-" + years, years));
        }
        Case with = of.toBuilder().onlyStrategies(windows).build();
        List<StrategyResult> results = Comparer.compare(with, threads).strategies();
        List<SectionRule> rules = new ArrayList<>();
        Map<String, Double> sections = results.get(0).bySection();
        for (String section : sections.keySet()) {
            rules.add(best(section, results.subList(1, results.size())));
        }
        return rules;
    }

    /** @param results coincident, then the windows from 0 on */
    private static SectionRule best(String section, List<StrategyResult> results) {
        int best = 0;
        for (int i = 1; i < results.size(); i++) {
            double total = total(results.get(i), section);
            double least = total(results.get(best), section);
            if (total < least - 1e-9 * Math.max(1, Math.abs(least))) {
                best = i;
            }
        }
        return new SectionRule(section, best - 1, total(results.get(best), section));
    }

    private static double total(StrategyResult result, String section) {
        return Objects.requireNonNull(result.bySection().get(section), section);
    }
}
