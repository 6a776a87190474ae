package nl.werkmetwerk.ledger;

import java.util.Arrays;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.Clock;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.resolved.Running;
import nl.werkmetwerk.resolved.Trends;
import nl.werkmetwerk.schedule.Spells;

/**
 * Adds up present values by kind. Works come as entries; the years between them are summed a spell at a time over
 * weights (trend · discount factor) and tables by age, without an entry for each year.
 */
final class KindSums implements LedgerSink, SpellPricer {
    private final Running running;
    private final RunningPricer periodic;
    private final Clock clock;
    private final Trends trends;
    private final double[] maintenanceWeight;
    private final GrownWeights maintenance;
    private final double[] riskWeight;
    private final DiscountedRisk risk;
    private final double[] benefitUntil;
    private final double[] sums = new double[Kind.count()];

    private KindSums(ResolvedCase resolved, boolean stays) {
        running = resolved.running();
        periodic = new RunningPricer(resolved);
        clock = resolved.clock();
        trends = resolved.trends();
        int years = clock.years();
        maintenanceWeight = new double[years];
        maintenance = new GrownWeights(running, maintenanceWeight);
        riskWeight = new double[years];
        benefitUntil = new double[years + 1];
        weigh();
        risk = stays
                ? DiscountedRisk.tabled(running, riskWeight, resolved.frame())
                : DiscountedRisk.yearByYear(running, riskWeight);
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
        for (int year = 0; year < riskWeight.length; year++) {
            maintenanceWeight[year] = trends.maintenance(year) * clock.discount(year);
            riskWeight[year] = trends.risk(year) * clock.discount(year);
            benefitUntil[year + 1] = benefitUntil[year] + trends.benefit(year) * clock.discount(year);
        }
        maintenance.forget();
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
        double upkeep = running.maintenance(asset);
        if (upkeep != 0) {
            sums[Kind.MAINTENANCE.ordinal()] += upkeep * maintenance.over(running.growth(asset), age, from, to);
        }
        sums[Kind.RISK.ordinal()] += risk.over(asset, age, from, to);
        sums[Kind.BENEFIT.ordinal()] -= running.benefit(asset) * (benefitUntil[to] - benefitUntil[from]);
        periodic.pricePeriodic(spells, spell, this);
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
