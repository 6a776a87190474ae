package nl.werkmetwerk.ledger;

import java.util.Arrays;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.Clock;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Spells;

/**
 * Adds up present values up to several ends of the horizon at once: what happens in a year counts for every end after
 * it, what stands is valued at each. For one thread.
 */
final class EndSums implements LedgerSink, SpellPricer {
    private final ResolvedCase resolved;
    private final Clock clock;
    private final YearSums years;
    private final RunningPricer periodic;
    private final int[] ends;

    /** By year number: the first end after it. */
    private final int[] firstEnd;

    /** By end: how it is valued, and its discount factor. */
    private final EndRule[] rules;

    private final double[] factors;
    private final EndRule.Booking booking = this::book;
    private final Standings standings;

    /** By end: what happens between the end before and this one; what stands at it. */
    private final double[] between;

    private final double[] standing;
    private int booked;

    /**
     * For the ends of some numbers of years.
     *
     * @param resolved a case of as many years as the greatest end
     * @param ends numbers of years, ascending, each once
     */
    EndSums(ResolvedCase resolved, int[] ends) {
        this.resolved = resolved;
        this.ends = ends.clone();
        clock = resolved.clock();
        years = new YearSums(resolved, true);
        periodic = new RunningPricer(resolved);
        standings = new Standings(resolved, ends);
        firstEnd = new int[clock.years()];
        rules = new EndRule[ends.length];
        factors = new double[ends.length];
        between = new double[ends.length];
        standing = new double[ends.length];
        double factor = 1;
        for (int end = 0, year = 0; end < ends.length; end++) {
            for (; year < ends[end]; year++) {
                firstEnd[year] = end;
                factor /= 1 + clock.rate(year);
            }
            rules[end] = EndValue.rule(resolved, ends[end]);
            factors[end] = factor;
        }
    }

    /** Adds the total up to each end since the last call to others; starts again from 0. */
    void takeTotals(double[] into) {
        double sum = 0;
        for (int end = 0; end < ends.length; end++) {
            sum += between[end];
            into[end] += sum + standing[end];
        }
        Arrays.fill(between, 0);
        Arrays.fill(standing, 0);
    }

    @Override
    public void price(Spells spells, int spell, LedgerSink sink) {
        int asset = spells.asset(spell);
        int age = spells.age(spell);
        int to = spells.to(spell);
        for (int from = spells.from(spell), until; from < to; age += until - from, from = until) {
            int end = firstEnd[from];
            until = Math.min(to, ends[end]);
            between[end] += years.maintenance(asset, age, from, until)
                    + years.risk(asset, age, from, until)
                    - years.benefit(asset, from, until);
        }
        periodic.pricePeriodic(spells, spell, this);
    }

    @Override
    public void entry(int asset, int year, Kind kind, int component, double amount) {
        between[firstEnd[year]] += amount * clock.discount(year);
    }

    /** Values what stands in a place at each end; its spells come section by section. */
    void value(Spells spells, int firstSection, int endSection) {
        standings.tell(spells, firstSection, endSection, (end, asset, madeBy, age) -> {
            booked = end;
            rules[end].value(asset, madeBy, age, booking);
        });
    }

    private void book(int asset, Kind kind, int line, double amount) {
        double price = resolved.trends().ofKind(resolved.methods().costKind(line), ends[booked]);
        standing[booked] += amount * price * factors[booked];
    }
}
