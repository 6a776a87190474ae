package nl.werkmetwerk.ledger;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.resolved.Running;
import nl.werkmetwerk.resolved.Trends;
import nl.werkmetwerk.schedule.Spells;

/** Prices the years that assets live through: maintenance, periodic, risk and benefit (MODEL 2.10 to 2.13, 3.5). */
final class RunningPricer implements SpellPricer {
    private final Running running;
    private final Trends trends;

    RunningPricer(ResolvedCase resolved) {
        running = resolved.running();
        trends = resolved.trends();
    }

    @Override
    public void price(Spells spells, int spell, LedgerSink sink) {
        int asset = spells.asset(spell);
        int age = spells.age(spell);
        double benefit = running.benefit(asset);
        for (int year = spells.from(spell); year < spells.to(spell); year++, age++) {
            double maintenance = running.maintenance(asset, age);
            if (maintenance != 0) {
                book(sink, asset, year, Kind.MAINTENANCE, maintenance * trends.maintenance(year));
            }
            double risk = running.risk(asset, age);
            if (risk != 0) {
                book(sink, asset, year, Kind.RISK, risk * trends.risk(year));
            }
            if (benefit != 0) {
                book(sink, asset, year, Kind.BENEFIT, -benefit * trends.benefit(year));
            }
        }
        pricePeriodic(spells, spell, sink);
    }

    /** A turn for each year in which a positive multiple of the interval lies in (e', e] (MODEL 2.11). */
    void pricePeriodic(Spells spells, int spell, LedgerSink sink) {
        int asset = spells.asset(spell);
        int every = running.every(asset);
        if (every == 0 || running.periodic(asset) == 0) {
            return;
        }
        int first = spells.from(spell);
        int age = spells.age(spell);
        int next = (Math.max(spells.ageBefore(spell), 0) / every + 1) * every;
        if (first < spells.to(spell) && next <= age && !spells.renews(spell)) {
            bookTurn(sink, asset, first);
        }
        for (int turn = (age / every + 1) * every; first + turn - age < spells.to(spell); turn += every) {
            bookTurn(sink, asset, first + turn - age);
        }
    }

    private void bookTurn(LedgerSink sink, int asset, int year) {
        book(sink, asset, year, Kind.PERIODIC, running.periodic(asset) * trends.maintenance(year));
    }

    private static void book(LedgerSink sink, int asset, int year, Kind kind, double amount) {
        sink.entry(asset, year, kind, LedgerSink.NO_COMPONENT, amount);
    }
}
