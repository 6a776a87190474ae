package nl.werkmetwerk.compare.sum;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What a slice adds to the sums of its block, one by one: sums of doubles depend on their order, so that sums of slices
 * could not be added to those of the slices before.
 */
public final class FlowLog implements Flows, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final int years;
    private final int impactKinds;
    private int count;
    private double[] amount = new double[64];

    /** Twice the year number, one more where the amount is cash. */
    private int[] year = new int[64];

    private int impactCount;
    private double[] impact = new double[8];
    private int[] impactKind = new int[8];
    private int shareableCount;
    private double[] shareable = new double[8];

    /**
     * Nothing yet.
     *
     * @param years N
     * @param impactKinds how many there are in the whole
     */
    public FlowLog(int years, int impactKinds) {
        this.years = years;
        this.impactKinds = impactKinds;
    }

    @Override
    public void add(int inYear, double flow, boolean isCash) {
        if (count == amount.length) {
            amount = Arrays.copyOf(amount, 2 * count);
            year = Arrays.copyOf(year, 2 * count);
        }
        amount[count] = flow;
        year[count] = 2 * inYear + (isCash ? 1 : 0);
        count++;
    }

    @Override
    public void addImpact(int kind, double net) {
        if (impactCount == impact.length) {
            impact = Arrays.copyOf(impact, 2 * impactCount);
            impactKind = Arrays.copyOf(impactKind, 2 * impactCount);
        }
        impact[impactCount] = net;
        impactKind[impactCount] = kind;
        impactCount++;
    }

    @Override
    public void addShareable(double value) {
        if (shareableCount == shareable.length) {
            shareable = Arrays.copyOf(shareable, 2 * shareableCount);
        }
        shareable[shareableCount] = value;
        shareableCount++;
    }

    /** The sums of slices one after another, at least one: as if they had been taken in one go. */
    public static FlowSums added(List<FlowLog> slices) {
        FlowSums sums = new FlowSums(slices.get(0).years, slices.get(0).impactKinds);
        slices.forEach(slice -> slice.addTo(sums));
        return sums;
    }

    private void addTo(FlowSums sums) {
        for (int i = 0; i < count; i++) {
            sums.add(year[i] / 2, amount[i], year[i] % 2 == 1);
        }
        for (int i = 0; i < impactCount; i++) {
            sums.addImpact(impactKind[i], impact[i]);
        }
        for (int i = 0; i < shareableCount; i++) {
            sums.addShareable(shareable[i]);
        }
    }
}
