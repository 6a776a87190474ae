package nl.werkmetwerk.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.werkmetwerk.ledger.ScheduleTotals;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Finds the few rules that carry furthest over a case, one at a time (MODEL-practice 13.5): each step adds the rule that
 * saves most, of those that save as much the one with fewest years, then the first tried. It obeys no constraint. A step
 * goes through the case once, whatever the number of rules.
 */
public final class RuleSearch {
    private static final double TOLERANCE = 1e-9;

    private final ResolvedCase resolved;
    private final List<Rule> tried;
    private final double tolerance;
    private final int threads;

    /**
     * A search over a case.
     *
     * @param tried rules, in the order in which they are tried
     * @param threads number of threads, 1 or more; what is found is the same for any
     */
    public RuleSearch(Case of, List<Rule> tried, int threads) {
        resolved = ResolvedCase.of(of);
        this.tried = List.copyOf(tried);
        this.threads = threads;
        double separate = totals(Strategy.SEPARATE, List.of())[0];
        tolerance = TOLERANCE * Math.max(1, Math.abs(separate));
    }

    /** The rules by step, each step those of the one before and one more; empty where no rule adds anything. */
    public List<List<Rule>> steps(int most) {
        List<List<Rule>> steps = new ArrayList<>();
        List<Rule> now = List.of();
        while (steps.size() < most) {
            Optional<List<Rule>> next = better(now);
            if (next.isEmpty()) {
                return steps;
            }
            now = next.get();
            steps.add(now);
        }
        return steps;
    }

    /** The same rules with the one that adds most, where one adds anything. */
    private Optional<List<Rule>> better(List<Rule> now) {
        double[] totals = totals(Strategy.byRules("rules", now), tried);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < totals.length; i++) {
            least = Math.min(least, totals[i]);
        }
        if (totals[0] - least <= tolerance) {
            return Optional.empty();
        }
        List<Rule> more = new ArrayList<>(now);
        more.add(simplest(totals, least));
        return Optional.of(List.copyOf(more));
    }

    private Rule simplest(double[] totals, double least) {
        @Nullable Rule best = null;
        for (int i = 1; i < totals.length; i++) {
            Rule rule = tried.get(i - 1);
            boolean asGood = totals[i] <= least + tolerance;
            if (asGood && (best == null || years(rule) < years(best))) {
                best = rule;
            }
        }
        return Objects.requireNonNull(best);
    }

    private static int years(Rule rule) {
        return rule.within() + rule.waitAtMost();
    }

    /** Total of a strategy as it is, then with each of these rules added to its own. */
    private double[] totals(Strategy base, List<Rule> added) {
        List<ResolvedStrategy> strategies = new ArrayList<>();
        strategies.add(ResolvedStrategy.of(base, resolved));
        for (Rule rule : added) {
            List<Rule> rules = new ArrayList<>(base.rules());
            rules.add(rule);
            strategies.add(ResolvedStrategy.of(Strategy.byRules("rules", rules), resolved));
        }
        return ScheduleTotals.of(resolved, strategies, () -> new RuleAgreement(resolved, added), threads);
    }
}
