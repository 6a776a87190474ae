package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.JointWorksCost;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.together.GatheredWorks;
import nl.werkmetwerk.together.LocalKind;
import nl.werkmetwerk.together.Sort;

/**
 * What one strategy would save by sharing if works overlapped wholly, every listed φ at 1, by place and kind. A total is
 * linear in each φ, so that these slopes tell what any φ can bring.
 */
final class Overlap {
    private final ResolvedCase resolved;
    private final JointWorksCost joint;
    private final double[] bySection;
    private final Map<LocalKind, Double> slopes = new LinkedHashMap<>();

    private Overlap(ResolvedCase resolved, JointWorksCost joint, double[] unshared) {
        this.resolved = resolved;
        this.joint = joint;
        bySection = unshared;
    }

    /** @param evaluation of the strategy as it is: all that does not depend on φ is taken from it */
    static Overlap of(ResolvedStrategy strategy, Evaluation evaluation) {
        ResolvedCase resolved = evaluation.resolved();
        Overlap overlap = new Overlap(
                resolved, JointWorksCost.of(resolved, strategy), evaluation.bySection(kind -> !depends(kind)));
        LedgerPricer pricer = new LedgerPricer(resolved);
        LedgerSink sink = overlap.new Sink();
        for (int district = 0; district < resolved.districtCount(); district++) {
            pricer.priceWorksOfDistrict(strategy, district, sink);
        }
        return overlap;
    }

    private static boolean depends(Kind kind) {
        return kind == Kind.SHARING || kind == Kind.IMPACT;
    }

    /** How far sharing could carry the saving of this strategy against a baseline. */
    Potential potential(Overlap baseline, Baseline against, Evaluation ofBaseline, Evaluation ofStrategy) {
        double saving = ofBaseline.total() - ofStrategy.total();
        double allShared = sum(baseline.bySection) - sum(bySection);
        double gained = 0;
        double most = 0;
        for (LocalKind kind : kinds(baseline)) {
            double slope = slope(kind) - baseline.slope(kind);
            gained += slope;
            most += Math.max(0, slope);
        }
        double withoutSharing = allShared - gained;
        double greatest = withoutSharing + most;
        List<Potential.OfSection> sections = sections(baseline, ofBaseline, ofStrategy);
        return new Potential(
                ofStrategy.strategy(),
                against,
                sections.stream().mapToDouble(Potential.OfSection::jointCost).sum(),
                sections.stream().mapToDouble(Potential.OfSection::sharedCost).sum(),
                saving,
                allShared,
                greatest,
                greatestFraction(baseline, withoutSharing),
                sections);
    }

    private List<LocalKind> kinds(Overlap baseline) {
        List<LocalKind> kinds = new ArrayList<>(slopes.keySet());
        baseline.slopes.keySet().stream()
                .filter(kind -> !slopes.containsKey(kind))
                .forEach(kinds::add);
        return kinds;
    }

    private double slope(LocalKind kind) {
        return slopes.getOrDefault(kind, 0.0);
    }

    /**
     * The greatest (A₀ + Σ φ·G) / (B₀ − Σ φ·M) for φ in [0, 1], G the slopes of the saving and M those of the baseline:
     * the fraction f at which A₀ − f·B₀ + Σ max(0, G + f·M) is 0, found by Dinkelbach's iteration, which rises to it.
     */
    private OptionalDouble greatestFraction(Overlap baseline, double withoutSharing) {
        double baselineWithout = sum(baseline.bySection)
                + baseline.slopes.values().stream().mapToDouble(d -> d).sum();
        double baselineLeast = sum(baseline.bySection);
        if (!(baselineLeast > 0)) {
            return OptionalDouble.empty();
        }
        double fraction = Double.NEGATIVE_INFINITY;
        double next = withoutSharing / baselineWithout;
        while (next > fraction) {
            fraction = next;
            double saving = withoutSharing;
            double cost = baselineWithout;
            for (LocalKind kind : kinds(baseline)) {
                double gain = slope(kind) - baseline.slope(kind);
                if (gain + fraction * baseline.slope(kind) > 0) {
                    saving += gain;
                    cost -= baseline.slope(kind);
                }
            }
            next = saving / cost;
        }
        return OptionalDouble.of(fraction);
    }

    private List<Potential.OfSection> sections(Overlap baseline, Evaluation ofBaseline, Evaluation ofStrategy) {
        double[] before = ofBaseline.bySection();
        double[] after = ofStrategy.bySection();
        List<Potential.OfSection> sections = new ArrayList<>();
        for (int section = 0; section < bySection.length; section++) {
            if (joint.all(section) > 0) {
                sections.add(new Potential.OfSection(
                        resolved.section(section).id(),
                        joint.all(section),
                        joint.shareable(section),
                        before[section] - after[section],
                        baseline.bySection[section] - bySection[section]));
            }
        }
        return sections;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** Adds up totals by section, and what sharing takes off by place and kind. */
    private final class Sink implements LedgerSink {
        private double offImpact;

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
                bySection[section] -= value;
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
            bySection[section] += left * price * resolved.clock().discount(year);
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
