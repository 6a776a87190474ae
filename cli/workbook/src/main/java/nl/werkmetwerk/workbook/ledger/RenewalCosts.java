package nl.werkmetwerk.workbook.ledger;

import java.util.HashMap;
import java.util.Map;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.entry.LedgerEntry;

/** Sums over the ledger of what renewals cost: stored results of formulas, gathered while the ledger is written. */
public final class RenewalCosts {
    /** One renewal. */
    public record Key(String strategy, String asset, int year) {}

    /** Undiscounted euro. */
    public record Amounts(double renewal, double sharing) {
        public static final Amounts NOTHING = new Amounts(0, 0);

        Amounts plus(Amounts more) {
            return new Amounts(renewal + more.renewal, sharing + more.sharing);
        }
    }

    private final Map<Key, Amounts> amounts = new HashMap<>();
    private final Map<String, double[]> presentValues = new HashMap<>();
    private final int strategies;

    RenewalCosts(int strategies) {
        this.strategies = strategies;
    }

    void add(LedgerEntry entry, int strategy) {
        if (entry.kind() == Kind.RENEWAL) {
            presentValues.computeIfAbsent(entry.asset(), key -> new double[strategies])[strategy] +=
                    entry.presentValue();
            add(entry, new Amounts(entry.amount(), 0));
        } else if (entry.kind() == Kind.SHARING) {
            add(entry, new Amounts(0, entry.amount()));
        }
    }

    private void add(LedgerEntry entry, Amounts more) {
        amounts.merge(new Key(entry.strategy(), entry.asset(), entry.year()), more, Amounts::plus);
    }

    public Map<Key, Amounts> amounts() {
        return amounts;
    }

    /** Asset → present value of its renewals under each strategy. */
    public Map<String, double[]> presentValues() {
        return presentValues;
    }
}
