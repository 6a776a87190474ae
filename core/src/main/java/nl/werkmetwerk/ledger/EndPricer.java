package nl.werkmetwerk.ledger;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.Spells;

/** Books what stands at the end of the horizon: residual value and backlog (MODEL 6.5, 6.6, 6.23). */
final class EndPricer {
    private final ResolvedCase resolved;
    private final EndRule rule;
    private final int end;
    private final LastSpells last = new LastSpells();
    private final EndRule.Booking booking = this::book;

    @SuppressWarnings("NullAway.Init") // price sets it before anything is booked
    private LedgerSink sink;

    EndPricer(ResolvedCase resolved) {
        this.resolved = resolved;
        end = resolved.clock().years();
        rule = EndValue.rule(resolved, end);
    }

    /** Takes up rates and price changes that are new since the last time. */
    void refresh() {
        rule.refresh();
    }

    /** Books the assets {@code first … endAsset−1}, whose spells are all in {@code spells}. */
    void price(Spells spells, int first, int endAsset, LedgerSink into) {
        sink = into;
        last.begin(first, endAsset);
        for (int spell = 0; spell < spells.count(); spell++) {
            last.take(spells, spell);
        }
        for (int asset = first; asset < endAsset; asset++) {
            rule.value(asset, last.madeBy(asset), last.age(spells, asset, end), booking);
        }
    }

    private void book(int asset, Kind kind, int line, double amount) {
        int component = resolved.methods().costKind(line);
        sink.entry(asset, end, kind, component, amount * resolved.trends().ofKind(component, end));
    }
}
