package nl.werkmetwerk.compare.sum;

import java.util.List;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.ResolvedCase;

/** One strategy, evaluated: the ledger added up by asset and kind, and by year, in one pass. */
public final class Evaluation {
    private final ResolvedCase resolved;
    private final String strategy;
    private final double[] presentValue;
    private final boolean[] methodUsed;
    private final FlowSums flows;
    private final SectionImpacts impacts;
    private final RenewalLog renewals = new RenewalLog();

    /**
     * A strategy on the whole case.
     *
     * @param strategy its name
     * @param parts what belongs to its assets, part by part in the order of the case
     * @param blocks what was added up block by block, in the order of the case
     */
    public Evaluation(ResolvedCase resolved, String strategy, List<AssetSums> parts, List<FlowSums> blocks) {
        this.resolved = resolved;
        this.strategy = strategy;
        presentValue = new double[resolved.assets().count() * Kind.count()];
        methodUsed = new boolean[resolved.methods().count()];
        int asset = 0;
        int method = 0;
        impacts = new SectionImpacts(resolved);
        for (AssetSums part : parts) {
            System.arraycopy(part.presentValue(), 0, presentValue, asset * Kind.count(), part.presentValue().length);
            System.arraycopy(part.methodUsed(), 0, methodUsed, method, part.methodUsed().length);
            renewals.addAll(part.renewals(), asset, method);
            impacts.addAll(part, asset);
            asset += part.count();
            method += part.methodUsed().length;
        }
        flows = FlowSums.of(resolved);
        blocks.forEach(flows::addAll);
    }

    public String strategy() {
        return strategy;
    }

    public ResolvedCase resolved() {
        return resolved;
    }

    /** Present value of one kind of one asset. */
    public double presentValue(int asset, Kind kind) {
        return presentValue[asset * Kind.count() + kind.ordinal()];
    }

    /** Present value of all kinds of one asset. */
    public double presentValue(int asset) {
        double sum = 0;
        for (int kind = 0; kind < Kind.count(); kind++) {
            sum += presentValue[asset * Kind.count() + kind];
        }
        return sum;
    }

    /** Present value by section number. */
    public double[] bySection() {
        double[] sums = new double[resolved.sectionCount()];
        for (int asset = 0; asset < resolved.assets().count(); asset++) {
            sums[resolved.assets().section(asset)] += presentValue(asset);
        }
        return sums;
    }

    /** Present value of one kind over all assets. */
    public double total(Kind kind) {
        double sum = 0;
        for (int i = kind.ordinal(); i < presentValue.length; i += Kind.count()) {
            sum += presentValue[i];
        }
        return sum;
    }

    /** Sum of all present values. */
    public double total() {
        double sum = 0;
        for (int kind = 0; kind < Kind.count(); kind++) {
            sum += total(Kind.of(kind));
        }
        return sum;
    }

    /** Present value that the shared kinds of its joint works would save if they overlapped wholly (every φ > 0 were 1). */
    public double shareable() {
        return flows.shareable();
    }

    /** Undiscounted sum of year number 0 … N. */
    public double amount(int year) {
        return flows.amount(year);
    }

    /** Undiscounted sum of the cash kinds of year number 0 … N. */
    public double cash(int year) {
        return flows.cash(year);
    }

    /** Whether an impact kind occurs at all. */
    public boolean impactOccurs(int kind) {
        return flows.impactOccurs(kind);
    }

    /** Net quantity of an impact kind over the horizon. */
    public double impact(int kind) {
        return flows.impact(kind);
    }

    /** Net quantities of impacts by section. */
    public SectionImpacts impacts() {
        return impacts;
    }

    /** Section · N + year number of every year in which a section is dug up, ascending. */
    public long[] openings() {
        return renewals.openings(resolved);
    }

    /** Whether a method of some asset is ever used. */
    public boolean uses(int method) {
        return methodUsed[method];
    }

    /** Tells its renewals by year, then asset id. */
    public void tellRenewals(RenewalSink sink) {
        renewals.tell(resolved, sink);
    }
}
