package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** R: what the base strategy renews, when and how, and when it opens which section (MODEL-practice 12.1). */
final class BasePlan {
    /**
     * One renewal.
     *
     * @param year calendar year
     * @param method id
     */
    record Renewal(int year, String method) {}

    private final Strategy strategy;
    private final Map<String, List<Renewal>> renewals = new HashMap<>();
    private final Map<String, NavigableSet<Integer>> openings = new HashMap<>();

    private BasePlan(Strategy strategy) {
        this.strategy = strategy;
    }

    static BasePlan of(ResolvedCase resolved, Strategy strategy) {
        BasePlan plan = new BasePlan(strategy);
        new LedgerPricer(resolved).priceAll(ResolvedStrategy.of(strategy, resolved), new LedgerSink() {
            @Override
            public void renewal(int asset, int year, int method) {
                plan.add(resolved, asset, year, method);
            }

            @Override
            public void entry(int asset, int year, Kind kind, int component, double amount) {
                // what the base costs is priced place by place
            }
        });
        return plan;
    }

    private void add(ResolvedCase resolved, int asset, int year, int method) {
        Asset renewed = resolved.assets().get(asset);
        int calendar = resolved.clock().calendar(year);
        renewals.computeIfAbsent(renewed.id(), id -> new ArrayList<>())
                .add(new Renewal(calendar, resolved.assets().methodId(asset, method)));
        if (resolved.methods().digs(method)) {
            openings.computeIfAbsent(renewed.section(), id -> new TreeSet<>()).add(calendar);
        }
    }

    /** The strategy. */
    Strategy strategy() {
        return strategy;
    }

    /** Renewals of an asset, ascending. */
    List<Renewal> renewals(Asset of) {
        return renewals.getOrDefault(of.id(), List.of());
    }

    /** Calendar years in which a section is opened. */
    NavigableSet<Integer> openings(String section) {
        return openings.getOrDefault(section, new TreeSet<>());
    }
}
