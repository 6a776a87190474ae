package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** What a strategy renews, and what it spends under each budget: what constraints are held against. */
final class Deeds implements LedgerSink {
    /** A renewal, in numbers of the resolved case. */
    record Deed(int asset, int year, int method) {}

    private final ResolvedCase resolved;
    private final List<Budget> budgets;
    private final List<List<Deed>> bySection = new ArrayList<>();
    private final double[][] spent;

    private Deeds(ResolvedCase resolved) {
        this.resolved = resolved;
        budgets = resolved.source().constraints().budgets();
        spent = new double[budgets.size()][resolved.clock().years()];
        for (int section = 0; section < resolved.sectionCount(); section++) {
            bySection.add(new ArrayList<>());
        }
    }

    static Deeds of(ResolvedCase resolved, Strategy strategy) {
        Deeds deeds = new Deeds(resolved);
        new LedgerPricer(resolved).priceAll(ResolvedStrategy.of(strategy, resolved), deeds);
        return deeds;
    }

    /** Renewals on a section. */
    List<Deed> on(int section) {
        return bySection.get(section);
    }

    /** Undiscounted euro of a year under a budget of the case. */
    double spent(int budget, int year) {
        return spent[budget][year];
    }

    @Override
    public void renewal(int asset, int year, int method) {
        bySection.get(resolved.assets().section(asset)).add(new Deed(asset, year, method));
    }

    @Override
    public void entry(int asset, int year, Kind kind, int component, double amount) {
        boolean works = kind == Kind.RENEWAL || kind == Kind.SHARING || kind == Kind.COORDINATION;
        for (int budget = 0; works && budget < spent.length; budget++) {
            if (budgets.get(budget).covers(resolved.assets().get(asset))) {
                spent[budget][year] += amount;
            }
        }
    }
}
