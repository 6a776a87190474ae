package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.JointCost;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/**
 * What one strategy would save by sharing if works overlapped wholly, by place and kind: the ledger of the case with
 * every listed φ at 1. A total is linear in each φ, so that these slopes tell what any φ can bring.
 */
final class Overlap {
    private final ResolvedCase full;
    private final JointCost joint;
    private final double[] bySection;
    private final Map<Long, Double> slopes = new LinkedHashMap<>();

    private Overlap(ResolvedCase full, JointCost joint, double[] unshared) {
        this.full = full;
        this.joint = joint;
        bySection = unshared;
    }

    /** The case with every listed φ at 1. */
    static ResolvedCase full(Case source) {
        JointWorks works = source.jointWorks();
        List<Section> sections = source.sections().stream()
                .map(section -> section.withSharing(ones(section.sharing())))
                .toList();
        return ResolvedCase.of(source.toBuilder()
                .jointWorks(new JointWorks(ones(works.sharing()), works.scope(), works.coordinationRate()))
                .sections(sections)
                .build());
    }

    private static Map<String, Double> ones(Map<String, Double> sharing) {
        Map<String, Double> ones = new LinkedHashMap<>();
        sharing.keySet().forEach(kind -> ones.put(kind, 1.0));
        return ones;
    }

    /** @param evaluation of the strategy as it is: all that does not depend on φ is taken from it */
    static Overlap of(ResolvedCase full, ResolvedStrategy strategy, Evaluation evaluation) {
        Overlap overlap = new Overlap(full, JointCost.of(full, strategy), evaluation.bySection(kind -> !depends(kind)));
        LedgerPricer pricer = new LedgerPricer(full);
        LedgerSink sink = overlap.new Sink();
        for (int district = 0; district < full.districtCount(); district++) {
            pricer.priceWorksOfDistrict(strategy, district, sink);
        }
        return overlap;
    }

    private static boolean depends(Kind kind) {
        return kind == Kind.SHARING || kind == Kind.IMPACT;
    }

    /** How far sharing could carry the saving of this strategy against a baseline. */
    Potential potential(Overlap baseline, Evaluation ofBaseline, Evaluation ofStrategy) {
        double saving = ofBaseline.total() - ofStrategy.total();
        double allShared = sum(baseline.bySection) - sum(bySection);
        double gained = 0;
        double most = 0;
        for (long key : keys(baseline)) {
            double slope = slope(key) - baseline.slope(key);
            gained += slope;
            most += Math.max(0, slope);
        }
        double withoutSharing = allShared - gained;
        double greatest = withoutSharing + most;
        List<Potential.OfSection> sections = sections(baseline, ofBaseline, ofStrategy);
        return new Potential(
                ofStrategy.strategy(),
                ofBaseline.strategy(),
                sections.stream().mapToDouble(Potential.OfSection::jointCost).sum(),
                sections.stream().mapToDouble(Potential.OfSection::sharedCost).sum(),
                saving,
                allShared,
                greatest,
                greatestFraction(baseline, withoutSharing),
                sections);
    }

    private List<Long> keys(Overlap baseline) {
        List<Long> keys = new ArrayList<>(slopes.keySet());
        baseline.slopes.keySet().stream()
                .filter(key -> !slopes.containsKey(key))
                .forEach(keys::add);
        return keys;
    }

    private double slope(long key) {
        return slopes.getOrDefault(key, 0.0);
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
            for (long key : keys(baseline)) {
                double gain = slope(key) - baseline.slope(key);
                if (gain + fraction * baseline.slope(key) > 0) {
                    saving += gain;
                    cost -= baseline.slope(key);
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
                        full.section(section).id(),
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
        @Override
        public void renewal(int asset, int year, int method) {
            // its cost comes as entries
        }

        @Override
        public void entry(int asset, int year, Kind kind, int component, double amount) {
            if (!depends(kind)) {
                return;
            }
            int section = full.assets().section(asset);
            double value = amount * full.clock().discount(year);
            bySection[section] += value;
            if (kind == Kind.SHARING) {
                int place = full.sharing().byDistrict(component) ? -1 - full.district(section) : section;
                add(place, component, -value);
            }
        }

        @Override
        public void impact(int asset, int year, int impactKind, double gross, double net) {
            double price = full.impactPrice(asset, impactKind)
                    * full.trends().impact(year)
                    * full.clock().discount(year);
            if (price != 0 && gross != net) {
                add(full.assets().section(asset), full.kinds().count() + impactKind, (gross - net) * price);
            }
        }

        private void add(int place, int kind, double value) {
            slopes.merge(((long) place << 32) | kind, value, Double::sum);
        }
    }
}
