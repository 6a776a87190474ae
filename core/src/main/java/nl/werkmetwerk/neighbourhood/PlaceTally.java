package nl.werkmetwerk.neighbourhood;

import java.util.Arrays;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Adds up what a set of measures costs in a place; what is not taken costs nothing, not even at the end. */
final class PlaceTally implements LedgerSink {
    private final ResolvedCase resolved;
    private final boolean[][] covers;
    private final boolean[][] years;
    private final int[] owners;
    private final boolean[] there;
    private final double[] districtShare;
    private final double[] spent;
    private final double[] byOwner;
    private double total;
    private double upkeep;

    /**
     * A tally.
     *
     * @param covers by budget and asset, whether it pays for it
     * @param years by budget and year number, whether it holds
     * @param owners number of the owner by asset
     * @param ownerCount how many owners there are
     * @param districtShare by component kind, φ of what is shared within districts where the rest of the district is not
     *     here: each work then costs as if it were shared with a greater one, which is the least it can cost; else empty
     */
    PlaceTally(
            ResolvedCase resolved,
            boolean[][] covers,
            boolean[][] years,
            int[] owners,
            int ownerCount,
            double[] districtShare) {
        this.resolved = resolved;
        this.covers = covers;
        this.years = years;
        this.owners = owners;
        this.districtShare = districtShare;
        there = new boolean[owners.length];
        spent = new double[covers.length];
        byOwner = new double[ownerCount];
    }

    /** Starts again. */
    void clear() {
        Arrays.fill(there, true);
        Arrays.fill(spent, 0);
        Arrays.fill(byOwner, 0);
        total = 0;
        upkeep = 0;
    }

    /** Leaves an asset out: nobody builds it. */
    void leaveOut(int asset) {
        there[asset] = false;
    }

    @Override
    public void entry(int asset, int year, Kind kind, int component, double gross) {
        double amount = gross * part(kind, component);
        if (!there[asset] || amount == 0) {
            return;
        }
        double value = amount * resolved.clock().discount(year);
        total += value;
        byOwner[owners[asset]] += value;
        if (kind.isWorks()) {
            for (int budget = 0; budget < spent.length; budget++) {
                if (covers[budget][asset] && years[budget][year]) {
                    spent[budget] += amount;
                }
            }
        } else if (kind == Kind.MAINTENANCE || kind == Kind.PERIODIC || kind == Kind.RISK) {
            upkeep += amount;
        }
    }

    private double part(Kind kind, int component) {
        boolean ofDistrict = districtShare.length > 0
                && component != NO_COMPONENT
                && (kind == Kind.RENEWAL || kind == Kind.SHARING)
                && resolved.sharing().byDistrict(component);
        if (!ofDistrict) {
            return 1;
        }
        return kind == Kind.SHARING ? 0 : 1 - districtShare[component];
    }

    SetPrice price() {
        return new SetPrice(total, spent.clone(), upkeep, byOwner.clone());
    }
}
