package nl.werkmetwerk.compare;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Block;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** The ledger of one strategy over some districts one after another, added up. */
final class EvaluationPart implements LedgerSink {
    private final ResolvedCase resolved;
    private final int firstAsset;
    private final int firstMethod;
    private final double[] presentValue;
    private final boolean[] methodUsed;
    private final Flows flows;
    private final SectionImpacts impacts;
    private final RenewalLog renewals = new RenewalLog();

    private EvaluationPart(ResolvedCase resolved, int firstSection, int endSection) {
        this.resolved = resolved;
        firstAsset = resolved.firstAsset(firstSection);
        int endAsset = resolved.firstAsset(endSection);
        firstMethod = resolved.assets().firstMethod(firstAsset);
        presentValue = new double[(endAsset - firstAsset) * Kind.count()];
        methodUsed = new boolean[resolved.assets().firstMethod(endAsset) - firstMethod];
        flows = new Flows(resolved);
        impacts = new SectionImpacts(resolved, firstSection, endSection);
    }

    /** Evaluates a strategy for a block of the case. */
    static EvaluationPart of(Block block, ResolvedStrategy under, ResolvedCase resolved, LedgerPricer pricer) {
        EvaluationPart part = new EvaluationPart(
                resolved, resolved.firstSection(block.firstDistrict()), resolved.firstSection(block.endDistrict()));
        for (int district = block.firstDistrict(); district < block.endDistrict(); district++) {
            pricer.priceDistrict(under, district, part);
        }
        return part;
    }

    @Override
    public void renewal(int asset, int year, int method) {
        methodUsed[method - firstMethod] = true;
        renewals.add(asset, year, method);
    }

    @Override
    public void entry(int asset, int year, Kind kind, int component, double amount) {
        presentValue[(asset - firstAsset) * Kind.count() + kind.ordinal()] +=
                amount * resolved.clock().discount(year);
        flows.add(year, amount, kind.isCash(resolved.running().benefitIsCash(asset)));
        if (kind == Kind.SHARING) {
            double phi = resolved.sharing().ofComponent(resolved.assets().section(asset), component);
            flows.addShareable(-amount / phi * resolved.clock().discount(year));
        }
    }

    @Override
    public void impact(int asset, int year, int impactKind, double gross, double net) {
        flows.addImpact(impactKind, net);
        impacts.add(asset, impactKind, net);
    }

    /** Puts what belongs to one asset in its place among all. */
    void copyTo(double[] allPresentValues, boolean[] allMethodsUsed) {
        System.arraycopy(presentValue, 0, allPresentValues, firstAsset * Kind.count(), presentValue.length);
        System.arraycopy(methodUsed, 0, allMethodsUsed, firstMethod, methodUsed.length);
    }

    Flows flows() {
        return flows;
    }

    RenewalLog renewals() {
        return renewals;
    }

    SectionImpacts impacts() {
        return impacts;
    }
}
