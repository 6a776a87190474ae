package nl.werkmetwerk.ledger;

import java.util.function.Consumer;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** The ledger of a strategy as a stream of entries, never held as a whole (MODEL 6.1). */
public final class Ledger {
    private Ledger() {}

    /** Sends every entry of a strategy of the case, or of a baseline, to a reader: by section, the same every time. */
    public static void read(Case of, Strategy strategy, Consumer<LedgerEntry> reader) {
        read(ResolvedCase.of(of), strategy, reader);
    }

    /** As {@link #read(Case, Strategy, Consumer)}, for a case that was resolved before. */
    public static void read(ResolvedCase resolved, Strategy strategy, Consumer<LedgerEntry> reader) {
        ResolvedStrategy under = ResolvedStrategy.of(strategy, resolved);
        LedgerSink sink = new Naming(resolved, strategy.name(), reader);
        new LedgerPricer(resolved).priceAll(under, sink);
    }

    /** Gives numbers their names. */
    private record Naming(ResolvedCase resolved, String strategy, Consumer<LedgerEntry> reader) implements LedgerSink {
        @Override
        public void renewal(int asset, int year, int method) {
            // a renewal is no entry; its cost is
        }

        @Override
        public void impact(int asset, int year, int impactKind, double gross, double net) {
            // a quantity is no entry; its price is
        }

        @Override
        public void entry(int asset, int year, Kind kind, int component, double amount) {
            reader.accept(LedgerEntry.of(resolved, strategy, asset, year, kind, component, amount));
        }
    }
}
