package nl.werkmetwerk.optimise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import nl.werkmetwerk.compare.sum.StrategyTotal;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * The optimum by trying every schedule that MODEL 7 allows and pricing each by the ordinary engine. Knows nothing of how
 * the optimiser works.
 */
final class PlainOptimum {
    private final ResolvedCase resolved;
    private final Sharing sharing;
    private final PlainYears years;
    private final long most;
    private final Predicate<Works> forbidden;
    private long tried;
    private long visited;
    private double best = Double.POSITIVE_INFINITY;

    private PlainOptimum(Case of, Sharing sharing, long most, Predicate<Works> forbidden) {
        this.forbidden = forbidden;
        this.resolved = ResolvedCase.of(of);
        this.sharing = sharing;
        this.years = new PlainYears(of);
        this.most = most;
    }

    /** Least total; infinite when nothing is feasible; NaN when there are more than {@code most} schedules. */
    static double of(Case of, Sharing sharing, long most) {
        return without(of, sharing, most, works -> false);
    }

    /** The same among the schedules without some works. */
    static double without(Case of, Sharing sharing, long most, Predicate<Works> forbidden) {
        PlainOptimum search = new PlainOptimum(of, sharing, most, forbidden);
        search.from(0, search.years.start(), new ArrayList<>());
        return search.tried > most || search.visited > 100 * most ? Double.NaN : search.best;
    }

    private void from(int year, List<PlainState> states, List<Works> works) {
        if (tried > most || visited++ > 100 * most) {
            return;
        }
        if (year == resolved.source().horizon()) {
            tried++;
            price(works);
            return;
        }
        for (Map<String, String> renewed : years.choices(year, states)) {
            List<Works> more = new ArrayList<>(works);
            if (!renewed.isEmpty()) {
                more.add(new Works(
                        resolved.source().baseYear() + year,
                        List.copyOf(renewed.keySet()),
                        new LinkedHashMap<>(renewed)));
            }
            from(year + 1, years.after(year, states, renewed), more);
        }
    }

    private void price(List<Works> works) {
        Strategy strategy = new Strategy("plain", works, true, OptionalInt.empty(), sharing);
        double total = StrategyTotal.of(resolved, strategy, 1);
        if (total < best && works.stream().noneMatch(forbidden) && withinBudgets(strategy)) {
            best = total;
        }
    }

    private boolean withinBudgets(Strategy strategy) {
        List<Budget> budgets = resolved.source().constraints().budgets();
        if (budgets.isEmpty()) {
            return true;
        }
        Map<String, Asset> assets = new HashMap<>();
        resolved.source().assets().forEach(asset -> assets.put(asset.id(), asset));
        double[][] spent = new double[budgets.size()][resolved.source().horizon() + 1];
        Ledger.read(resolved, strategy, entry -> {
            if (entry.kind() == Kind.RENEWAL || entry.kind() == Kind.SHARING || entry.kind() == Kind.COORDINATION) {
                for (int b = 0; b < spent.length; b++) {
                    if (budgets.get(b).covers(assets.get(entry.asset()))
                            && budgets.get(b).covers(entry.year())) {
                        spent[b][entry.year() - resolved.source().baseYear()] += entry.amount();
                    }
                }
            }
        });
        for (int b = 0; b < spent.length; b++) {
            for (double amount : spent[b]) {
                if (!budgets.get(b).allows(amount)) {
                    return false;
                }
            }
        }
        return true;
    }
}
