package nl.werkmetwerk.optimise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.compare.sum.StrategyTotal;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Finds the single rule that does best on a case as a whole, by one of its parts after the other: how far ahead things go
 * along, how long they wait, with whom; then how long and how far ahead once more. Nothing waits longer than every asset may; it obeys no other constraint.
 */
public final class CaseRules {
    private static final int[] WAITS = {1, 2, 3, 5, 10};

    private final ResolvedCase resolved;
    private final int threads;
    private final int shortestDefer;

    /** Of the rules tried: steps of the search come by the same ones. */
    private final Map<Rule, Double> totals = new HashMap<>();

    private CaseRule best;

    private CaseRules(Case of, int threads) {
        this.threads = threads;
        resolved = ResolvedCase.of(of);
        shortestDefer = shortestDefer(of);
        Rule first = Rule.within(0);
        best = new CaseRule(first, total(first));
    }

    /** The best rule of those tried; of equal ones the first, which takes least along. */
    public static CaseRule best(Case of, int threads) {
        CaseRules search = new CaseRules(of, threads);
        search.ahead();
        search.waiting();
        search.leading();
        search.waiting();
        search.ahead();
        return search.best;
    }

    private void ahead() {
        Rule now = best.rule();
        for (int years = 0; years <= WindowRules.LONGEST; years++) {
            offer(new Rule(now.lead(), now.take(), years, now.waitAtMost(), Condition.ALWAYS));
        }
    }

    private void waiting() {
        Rule now = best.rule();
        for (int years : WAITS) {
            if (years <= shortestDefer) {
                offer(new Rule(now.lead(), now.take(), now.within(), years, Condition.ALWAYS));
            }
        }
    }

    /** Years that every asset may wait past its life. */
    private static int shortestDefer(Case of) {
        return of.assets().stream()
                .mapToInt(asset -> of.flexibility().of(asset).defer().orElse(0))
                .min()
                .orElse(0);
    }

    private void leading() {
        Rule now = best.rule();
        for (String discipline : disciplines()) {
            offer(new Rule(List.of(discipline), now.take(), now.within(), now.waitAtMost(), Condition.ALWAYS));
        }
    }

    private List<String> disciplines() {
        return resolved.source().assets().stream()
                .map(Asset::discipline)
                .distinct()
                .toList();
    }

    private void offer(Rule rule) {
        double total = total(rule);
        if (total < best.total() - 1e-9 * Math.max(1, Math.abs(best.total()))) {
            best = new CaseRule(rule, total);
        }
    }

    private double total(Rule rule) {
        return totals.computeIfAbsent(
                rule, one -> StrategyTotal.of(resolved, Strategy.byRules("rule", List.of(one)), threads));
    }
}
