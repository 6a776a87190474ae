package nl.werkmetwerk.ledger;

import java.util.function.Consumer;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
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

    /**
     * The entry that a {@link LedgerSink} received, with names in the place of numbers.
     *
     * @param strategy name
     * @param asset number of the asset
     * @param year year number, N for the end of the horizon
     * @param component number of the component or impact kind, or {@link LedgerSink#NO_COMPONENT}
     * @param amount euro, undiscounted
     */
    public static LedgerEntry entry(
            ResolvedCase resolved, String strategy, int asset, int year, Kind kind, int component, double amount) {
        Asset source = resolved.assets().get(asset);
        double factor = resolved.clock().discount(year);
        return new LedgerEntry(
                strategy,
                resolved.clock().calendar(year),
                source.id(),
                source.section(),
                source.discipline(),
                source.ownerOrNone(),
                kind,
                componentName(resolved, kind, component),
                amount,
                factor,
                amount * factor);
    }

    private static String componentName(ResolvedCase resolved, Kind kind, int component) {
        if (component == LedgerSink.NO_COMPONENT) {
            return "";
        }
        return kind == Kind.IMPACT
                ? resolved.impactKinds().name(component)
                : resolved.kinds().name(component);
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
            reader.accept(Ledger.entry(resolved, strategy, asset, year, kind, component, amount));
        }
    }
}
