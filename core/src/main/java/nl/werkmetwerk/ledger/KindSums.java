package nl.werkmetwerk.ledger;

import java.util.Arrays;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.Clock;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Spells;

/**
 * Adds up present values by kind. Works come as entries; the years between them are summed a spell at a time by
 * {@link YearSums}.
 */
final class KindSums implements LedgerSink, SpellPricer {
    private final YearSums years;
    private final RunningPricer periodic;
    private final Clock clock;
    private final boolean changes;
    private final double[] sums = new double[Kind.count()];

    private KindSums(ResolvedCase resolved, boolean stays) {
        years = new YearSums(resolved, stays);
        periodic = new RunningPricer(resolved);
        clock = resolved.clock();
        changes = !stays;
    }

    /** For a case that stays as it is. */
    static KindSums of(ResolvedCase resolved) {
        return new KindSums(resolved, true);
    }

    /** For a case whose inputs change; whoever changes them calls {@link #weigh}. */
    static KindSums ofChanging(ResolvedCase resolved) {
        return new KindSums(resolved, false);
    }

    /** Works out the weights from the price factors and discount factors of the case. */
    void weigh() {
        years.weigh();
    }

    /** Adds the sums by kind to others. */
    void addTo(double[] byKind) {
        for (int kind = 0; kind < sums.length; kind++) {
            byKind[kind] += sums[kind];
        }
    }

    /** Starts again from 0. */
    void clear() {
        Arrays.fill(sums, 0);
    }

    /** The sum over all kinds since the last call; starts again from 0. */
    double takeTotal() {
        double total = 0;
        for (int kind = 0; kind < sums.length; kind++) {
            total += sums[kind];
            sums[kind] = 0;
        }
        return total;
    }

    @Override
    public void price(Spells spells, int spell, LedgerSink sink) {
        int asset = spells.asset(spell);
        int from = spells.from(spell);
        int to = spells.to(spell);
        int age = spells.age(spell);
        sums[Kind.MAINTENANCE.ordinal()] += years.maintenance(asset, age, from, to);
        sums[Kind.RISK.ordinal()] += years.risk(asset, age, from, to);
        sums[Kind.BENEFIT.ordinal()] -= years.benefit(asset, from, to);
        periodic.pricePeriodic(spells, spell, this);
    }

    /** Of a case that changes from draw to draw; of one that stays every entry is added as it stands in the ledger. */
    @Override
    public boolean addsUpOnly() {
        return changes;
    }

    @Override
    public void renewal(int asset, int year, int method) {
        // its cost comes as entries
    }

    @Override
    public void entry(int asset, int year, Kind kind, int component, double amount) {
        sums[kind.ordinal()] += amount * clock.discount(year);
    }

    @Override
    public void impact(int asset, int year, int impactKind, double gross, double net) {
        // its price comes as an entry
    }
}
