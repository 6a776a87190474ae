package nl.werkmetwerk.compare.sum;

import java.io.Serial;
import java.io.Serializable;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Sums over assets of what is reported by year or by impact, and of what sharing could give at most. */
public final class FlowSums implements Flows, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final double[] amounts;
    private final double[] cash;
    private final double[] impacts;
    private final boolean[] impactOccurs;
    private double shareable;

    /**
     * No sums yet.
     *
     * @param years N
     * @param impactKinds how many there are
     */
    public FlowSums(int years, int impactKinds) {
        amounts = new double[years + 1];
        cash = new double[amounts.length];
        impacts = new double[impactKinds];
        impactOccurs = new boolean[impactKinds];
    }

    /** No sums yet, of a case. */
    public static FlowSums of(ResolvedCase resolved) {
        return new FlowSums(resolved.clock().years(), resolved.impactKinds().count());
    }

    @Override
    public void add(int year, double amount, boolean isCash) {
        amounts[year] += amount;
        if (isCash) {
            cash[year] += amount;
        }
    }

    @Override
    public void addImpact(int kind, double net) {
        impacts[kind] += net;
        impactOccurs[kind] = true;
    }

    @Override
    public void addShareable(double value) {
        shareable += value;
    }

    /** Adds all sums of others. */
    void addAll(FlowSums others) {
        for (int year = 0; year < amounts.length; year++) {
            amounts[year] += others.amounts[year];
            cash[year] += others.cash[year];
        }
        for (int kind = 0; kind < impacts.length; kind++) {
            impacts[kind] += others.impacts[kind];
            impactOccurs[kind] |= others.impactOccurs[kind];
        }
        shareable += others.shareable;
    }

    /** Undiscounted sum of year number 0 … N. */
    public double amount(int year) {
        return amounts[year];
    }

    /** Undiscounted sum of the cash kinds of year number 0 … N. */
    public double cash(int year) {
        return cash[year];
    }

    /** Whether an impact kind occurs at all. */
    public boolean impactOccurs(int kind) {
        return impactOccurs[kind];
    }

    /** Net quantity of an impact kind over the horizon. */
    public double impact(int kind) {
        return impacts[kind];
    }

    /** Present value that sharing would give if works overlapped wholly. */
    public double shareable() {
        return shareable;
    }
}
