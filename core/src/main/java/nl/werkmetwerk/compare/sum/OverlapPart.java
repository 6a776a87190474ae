package nl.werkmetwerk.compare.sum;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.JointWorksCost;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.together.GatheredWorks;
import nl.werkmetwerk.together.LocalKind;
import nl.werkmetwerk.together.Sort;

/**
 * What one strategy would save by sharing on some sections one after another if works overlapped wholly, every listed φ
 * at 1. Sections are numbered from the first on; places as where it was worked out, the same for every strategy.
 *
 * @param bySection total with every φ at 1, euro
 * @param joint stand-alone cost of joint works, euro by section
 * @param shareable the part of it in shareable kinds, euro by section
 * @param slopes what φ = 1 takes off by place and kind, euro, in the order of the ledger
 */
public record OverlapPart(double[] bySection, double[] joint, double[] shareable, Map<LocalKind, Double> slopes)
        implements Serializable {
    /**
     * Of the districts {@code firstDistrict … endDistrict−1}.
     *
     * @param assets what belongs to their assets: all that does not depend on φ is taken from it
     */
    public static OverlapPart of(
            ResolvedCase resolved,
            ResolvedStrategy strategy,
            int firstDistrict,
            int endDistrict,
            AssetSums assets,
            LedgerPricer pricer) {
        int first = resolved.firstSection(firstDistrict);
        int end = resolved.firstSection(endDistrict);
        Sink sink = new Sink(resolved, first, withoutSharing(resolved, first, end, assets));
        for (int district = firstDistrict; district < endDistrict; district++) {
            pricer.priceWorksOfDistrict(strategy, district, sink);
        }
        JointWorksCost joint = JointWorksCost.of(resolved, strategy, first, end);
        return new OverlapPart(sink.bySection, joint.all(), joint.shareable(), sink.slopes);
    }

    private static double[] withoutSharing(ResolvedCase resolved, int first, int end, AssetSums assets) {
        int firstAsset = resolved.firstAsset(first);
        double[] sums = new double[end - first];
        for (Kind kind : Kind.values()) {
            boolean depends = kind == Kind.SHARING || kind == Kind.IMPACT;
            for (int asset = 0; !depends && asset < assets.count(); asset++) {
                sums[resolved.assets().section(firstAsset + asset) - first] += assets.presentValue(asset, kind);
            }
        }
        return sums;
    }

    public double slope(LocalKind kind) {
        return slopes.getOrDefault(kind, 0.0);
    }

    /** Adds up totals by section, and what sharing takes off by place and kind. */
    private static final class Sink implements LedgerSink {
        private final ResolvedCase resolved;
        private final int first;
        private final double[] bySection;
        private final Map<LocalKind, Double> slopes = new LinkedHashMap<>();
        private double offImpact;

        Sink(ResolvedCase resolved, int first, double[] bySection) {
            this.resolved = resolved;
            this.first = first;
            this.bySection = bySection;
        }

        @Override
        public void entry(int asset, int year, Kind kind, int component, double amount) {
            // what it would be at φ = 1 was added up when it was told what is shared
        }

        @Override
        public void shared(int year, GatheredWorks works, int item) {
            int section = resolved.assets().section(works.asset(item));
            int kind = works.kind(item);
            if (works.sort() == Sort.IMPACT) {
                offImpact = resolved.sharing().listsImpact(section, kind) ? works.discount(item, 1) : 0;
            } else if (resolved.sharing().listsComponent(section, kind)) {
                double value = works.discount(item, 1) * resolved.clock().discount(year);
                bySection[section - first] -= value;
                add(LocalKind.component(resolved, section, kind), value);
            }
        }

        @Override
        public void impact(int asset, int year, int impactKind, double gross, double net) {
            int section = resolved.assets().section(asset);
            double left = gross - offImpact;
            offImpact = 0;
            double price =
                    resolved.impactPrice(asset, impactKind) * resolved.trends().impact(year);
            bySection[section - first] += left * price * resolved.clock().discount(year);
            double presentPrice = price * resolved.clock().discount(year);
            if (presentPrice != 0 && gross != left) {
                add(LocalKind.impact(section, impactKind), (gross - left) * presentPrice);
            }
        }

        private void add(LocalKind kind, double value) {
            if (value != 0) {
                slopes.merge(kind, value, Double::sum);
            }
        }
    }
}
