package nl.werkmetwerk.compare.sum;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** Adds up the ledger of a strategy district by district. Holds scratch: one for each thread. */
public final class PartPricer {
    private final ResolvedCase resolved;
    private final LedgerPricer pricer;

    public PartPricer(ResolvedCase resolved) {
        this.resolved = resolved;
        pricer = new LedgerPricer(resolved);
    }

    /** One strategy in the districts {@code firstDistrict … endDistrict−1}; what is reported by year goes to flows. */
    public StrategyPart part(ResolvedStrategy strategy, int firstDistrict, int endDistrict, Flows flows) {
        AssetSums assets = assets(strategy, firstDistrict, endDistrict, flows);
        OverlapPart overlap = OverlapPart.of(resolved, strategy, firstDistrict, endDistrict, assets, pricer);
        return new StrategyPart(assets, overlap);
    }

    /** As {@link #part}, without what depends on how far works overlap. */
    public AssetSums assets(ResolvedStrategy strategy, int firstDistrict, int endDistrict, Flows flows) {
        int firstAsset = resolved.firstAsset(resolved.firstSection(firstDistrict));
        int endAsset = resolved.firstAsset(resolved.firstSection(endDistrict));
        AssetSums sums = AssetSums.of(resolved, firstAsset, endAsset);
        LedgerSink sink = new Sink(resolved, firstAsset, sums, flows);
        for (int district = firstDistrict; district < endDistrict; district++) {
            pricer.priceDistrict(strategy, district, sink);
        }
        return sums;
    }

    /** Puts every entry where it is added up. */
    private static final class Sink implements LedgerSink {
        private final ResolvedCase resolved;
        private final int firstAsset;
        private final int firstMethod;
        private final double[] presentValue;
        private final AssetSums assets;
        private final Flows flows;

        Sink(ResolvedCase resolved, int firstAsset, AssetSums assets, Flows flows) {
            this.resolved = resolved;
            this.firstAsset = firstAsset;
            firstMethod = resolved.assets().firstMethod(firstAsset);
            presentValue = assets.presentValue();
            this.assets = assets;
            this.flows = flows;
        }

        @Override
        public void renewal(int asset, int year, int method) {
            assets.methodUsed()[method - firstMethod] = true;
            assets.renewals().add(asset - firstAsset, year, method - firstMethod);
        }

        @Override
        public void entry(int asset, int year, Kind kind, int component, double amount) {
            double discount = resolved.clock().discount(year);
            presentValue[(asset - firstAsset) * Kind.count() + kind.ordinal()] += amount * discount;
            flows.add(year, amount, kind.isCash(resolved.running().benefitIsCash(asset)));
            if (kind == Kind.SHARING) {
                double phi = resolved.sharing().ofComponent(resolved.assets().section(asset), component);
                flows.addShareable(-amount / phi * discount);
            }
        }

        @Override
        public void impact(int asset, int year, int impactKind, double gross, double net) {
            flows.addImpact(impactKind, net);
            int place = (asset - firstAsset) * resolved.impactKinds().count() + impactKind;
            assets.impact()[place] += net;
            assets.impactOccurs()[place] = true;
        }
    }
}
