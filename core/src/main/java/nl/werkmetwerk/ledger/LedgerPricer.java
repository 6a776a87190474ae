package nl.werkmetwerk.ledger;

import java.util.Arrays;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.schedule.SectionSimulator;
import nl.werkmetwerk.schedule.Spells;
import nl.werkmetwerk.together.Places;

/**
 * Turns a strategy into the entries of its ledger, place by place. A place is a section, or a district where a kind is
 * shared within the district. Holds scratch arrays: one for each thread.
 */
public final class LedgerPricer {
    private final ResolvedCase resolved;
    private final SectionSimulator simulator;
    private final WorksPricer works;
    private final SpellPricer running;
    private final EndPricer end;
    private final Spells spells = new Spells();
    private int[] renewals = new int[16];

    /** A pricer for the places of a case. */
    public LedgerPricer(ResolvedCase resolved) {
        this(resolved, new RunningPricer(resolved));
    }

    /** A pricer that has the years between works priced by {@code running}. */
    LedgerPricer(ResolvedCase resolved, SpellPricer running) {
        this.resolved = resolved;
        this.running = running;
        simulator = new SectionSimulator(resolved);
        works = new WorksPricer(resolved);
        end = new EndPricer(resolved);
    }

    /** Takes up rates and price changes that are new since the last time. */
    void refresh() {
        end.refresh();
    }

    /** Sends all entries of the case to a sink, district by district. */
    public void priceAll(ResolvedStrategy strategy, LedgerSink sink) {
        for (int district = 0; district < resolved.districtCount(); district++) {
            priceDistrict(strategy, district, sink);
        }
    }

    /** Sends all entries of a district to a sink; the order is the same every time. */
    public void priceDistrict(ResolvedStrategy strategy, int district, LedgerSink sink) {
        Places.visit(resolved, district, (first, end) -> pricePlace(strategy, first, end, sink));
    }

    /** Sends the entries of the works of a district to a sink, without those of the years between them and of the end. */
    public void priceWorksOfDistrict(ResolvedStrategy strategy, int district, LedgerSink sink) {
        Places.visit(resolved, district, (first, end) -> {
            live(strategy, first, end);
            priceWorks(strategy, first, end, sink);
        });
    }

    /**
     * Sends all entries of the sections {@code firstSection … endSection−1} to a sink.
     *
     * @param firstSection first section of a district; where no kind is shared by district, any section
     * @param endSection end of that district, or the next section
     */
    public void pricePlace(ResolvedStrategy strategy, int firstSection, int endSection, LedgerSink sink) {
        live(strategy, firstSection, endSection);
        priceWorks(strategy, firstSection, endSection, sink);
        priceYears(firstSection, endSection, sink);
    }

    /** Lives through the years of a place; what follows is about its spells. */
    void live(ResolvedStrategy strategy, int firstSection, int endSection) {
        spells.clear();
        for (int section = firstSection; section < endSection; section++) {
            simulator.run(strategy, resolved.firstAsset(section), resolved.firstAsset(section + 1), spells);
        }
    }

    /** Prices the works of a place, shared as the strategy says. */
    void priceWorks(ResolvedStrategy strategy, int firstSection, int endSection, LedgerSink sink) {
        priceWorks(strategy, firstSection, endSection, resolved.clock().years(), sink);
    }

    /** Prices the works of a place in the years before one. */
    void priceWorks(ResolvedStrategy strategy, int firstSection, int endSection, int until, LedgerSink sink) {
        works.begin(strategy, sink);
        if (endSection - firstSection == 1) {
            priceWorksOfSection(until);
        } else {
            priceWorksOfDistrict(until);
        }
    }

    /** Prices the years between the works of a place, and its end. */
    void priceYears(int firstSection, int endSection, LedgerSink sink) {
        priceLivedYears(sink);
        end.price(spells, resolved.firstAsset(firstSection), resolved.firstAsset(endSection), sink);
    }

    /** Prices the years between the works of the place that was lived through. */
    void priceLivedYears(LedgerSink sink) {
        for (int spell = 0; spell < spells.count(); spell++) {
            running.price(spells, spell, sink);
        }
    }

    /** The spells of the place that is being priced; those of the next place take their room. */
    public Spells spells() {
        return spells;
    }

    /** Spells of one section come in the order of their years. */
    private void priceWorksOfSection(int until) {
        int count = 0;
        for (int spell = 0; spell < spells.count() && spells.from(spell) < until; spell++) {
            if (spells.renews(spell)) {
                if (count > 0 && spells.from(renewals[0]) != spells.from(spell)) {
                    works.price(spells.from(renewals[0]), spells, renewals, count);
                    count = 0;
                }
                count = append(spell, count);
            }
        }
        if (count > 0) {
            works.price(spells.from(renewals[0]), spells, renewals, count);
        }
    }

    /** Spells of several sections are gone through once for each year in which there are works. */
    private void priceWorksOfDistrict(int until) {
        int[] next = new int[spells.count()];
        int[] firstOfYear = new int[until];
        Arrays.fill(firstOfYear, -1);
        for (int spell = spells.count() - 1; spell >= 0; spell--) {
            if (spells.renews(spell) && spells.from(spell) < until) {
                next[spell] = firstOfYear[spells.from(spell)];
                firstOfYear[spells.from(spell)] = spell;
            }
        }
        for (int year = 0; year < firstOfYear.length; year++) {
            int count = 0;
            for (int spell = firstOfYear[year]; spell >= 0; spell = next[spell]) {
                count = append(spell, count);
            }
            if (count > 0) {
                works.price(year, spells, renewals, count);
            }
        }
    }

    private int append(int spell, int count) {
        if (count == renewals.length) {
            renewals = Arrays.copyOf(renewals, 2 * count);
        }
        renewals[count] = spell;
        return count + 1;
    }
}
