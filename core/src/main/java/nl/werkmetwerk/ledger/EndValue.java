package nl.werkmetwerk.ledger;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Present value of what one asset is worth or owes at the end of the horizon (MODEL 6.5, 6.6, 6.23). For one thread. */
public final class EndValue {
    /** Age of an asset that is not built. */
    public static final int NOT_BUILT = EndRule.NOT_BUILT;

    private final ResolvedCase resolved;
    private final int end;
    private final EndRule rule;
    private final EndRule.Booking adding = this::add;
    private double sum;

    /** Of the assets of a case. */
    public EndValue(ResolvedCase resolved) {
        this.resolved = resolved;
        end = resolved.clock().years();
        rule = rule(resolved, end);
    }

    /** The rule of a case at the end of a number of years. */
    static EndRule rule(ResolvedCase resolved, int end) {
        return switch (resolved.endRule()) {
            case STRAIGHT_LINE -> new StraightLine(resolved, end);
            case CONTINUATION -> new GoingOn(resolved, end);
            case NONE -> new NoEnd();
        };
    }

    /**
     * Euro, negative where it is worth something.
     *
     * @param madeBy method of its last renewal, {@link nl.werkmetwerk.schedule.Spells#NO_RENEWAL} for none
     * @param age effective age at the end, or {@link #NOT_BUILT}
     */
    public double of(int asset, int madeBy, int age) {
        sum = 0;
        rule.value(asset, madeBy, age, adding);
        return sum * resolved.clock().discount(end);
    }

    private void add(int asset, Kind kind, int line, double amount) {
        sum += amount * resolved.trends().ofKind(resolved.methods().costKind(line), end);
    }
}
