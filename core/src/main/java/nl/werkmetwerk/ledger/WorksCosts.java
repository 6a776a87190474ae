package nl.werkmetwerk.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** What the works on each asset cost in each year: renewal, sharing and coordination together (MODEL 8 and 9). */
public final class WorksCosts implements LedgerSink {
    private final int years;
    private final List<Integer> assets = new ArrayList<>();
    private final List<Integer> inYears = new ArrayList<>();
    private final List<Integer> methods = new ArrayList<>();
    private final List<double[]> costs = new ArrayList<>();
    private final Map<Long, Integer> places = new HashMap<>();

    private WorksCosts(ResolvedCase resolved) {
        years = resolved.clock().years();
    }

    /** For the entries of a ledger that are sent to it. */
    public static WorksCosts empty(ResolvedCase resolved) {
        return new WorksCosts(resolved);
    }

    /** Of a whole strategy. */
    public static WorksCosts of(ResolvedStrategy strategy, ResolvedCase resolved) {
        WorksCosts costs = new WorksCosts(resolved);
        new LedgerPricer(resolved).priceAll(strategy, costs);
        return costs;
    }

    @Override
    public void renewal(int asset, int year, int method) {
        places.put((long) asset * years + year, costs.size());
        assets.add(asset);
        inYears.add(year);
        methods.add(method);
        costs.add(new double[1]);
    }

    @Override
    public void entry(int asset, int year, Kind kind, int component, double amount) {
        if (kind.isWorks()) {
            int place = Objects.requireNonNull(places.get((long) asset * years + year), "an entry before its renewal");
            costs.get(place)[0] += amount;
        }
    }

    /** Number of works: one for each renewal of an asset. */
    public int count() {
        return costs.size();
    }

    /** Number of the asset. */
    public int asset(int work) {
        return assets.get(work);
    }

    /** Year number 0 … N−1. */
    public int year(int work) {
        return inYears.get(work);
    }

    /** Number of the method used. */
    public int method(int work) {
        return methods.get(work);
    }

    /** Undiscounted euro at prices of the year, 0 or more. */
    public double cost(int work) {
        return costs.get(work)[0];
    }
}
