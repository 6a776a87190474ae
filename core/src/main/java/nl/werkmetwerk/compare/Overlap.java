package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import nl.werkmetwerk.compare.sum.Evaluation;
import nl.werkmetwerk.compare.sum.OverlapPart;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * What one strategy would save by sharing if works overlapped wholly, every listed φ at 1, by place and kind. A total is
 * linear in each φ, so that these slopes tell what any φ can bring.
 */
final class Overlap {
    private final ResolvedCase resolved;
    private final List<Integer> firstSections;
    private final List<OverlapPart> parts;

    /**
     * Of the whole case.
     *
     * @param firstSections number of the first section of each part
     * @param parts of the case, in its order; the same for every strategy
     */
    Overlap(ResolvedCase resolved, List<Integer> firstSections, List<OverlapPart> parts) {
        this.resolved = resolved;
        this.firstSections = firstSections;
        this.parts = parts;
    }

    /** How far sharing could carry the saving of this strategy against a baseline. */
    Potential potential(Overlap baseline, Baseline against, Evaluation ofBaseline, Evaluation ofStrategy) {
        double saving = ofBaseline.total() - ofStrategy.total();
        double allShared = baseline.allShared() - allShared();
        List<Slopes> slopes = slopes(baseline);
        double gained = 0;
        double most = 0;
        for (Slopes each : slopes) {
            gained += each.gain();
            most += Math.max(0, each.gain());
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
                greatestFraction(baseline, slopes, withoutSharing),
                sections);
    }

    /** Those of every place and kind that this strategy or the baseline shares, its own first. */
    private List<Slopes> slopes(Overlap baseline) {
        List<Slopes> slopes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            OverlapPart before = baseline.parts.get(i);
            parts.get(i).slopes().forEach((kind, slope) -> slopes.add(new Slopes(slope, before.slope(kind))));
        }
        for (int i = 0; i < parts.size(); i++) {
            OverlapPart own = parts.get(i);
            baseline.parts.get(i).slopes().forEach((kind, slope) -> {
                if (!own.slopes().containsKey(kind)) {
                    slopes.add(new Slopes(0, slope));
                }
            });
        }
        return slopes;
    }

    /**
     * The greatest (A₀ + Σ φ·G) / (B₀ − Σ φ·M) for φ in [0, 1], G the slopes of the saving and M those of the baseline:
     * the fraction f at which A₀ − f·B₀ + Σ max(0, G + f·M) is 0, found by Dinkelbach's iteration, which rises to it.
     */
    private static OptionalDouble greatestFraction(Overlap baseline, List<Slopes> slopes, double withoutSharing) {
        double baselineWithout = baseline.allShared() + baseline.allSlopes().sum();
        double baselineLeast = baseline.allShared();
        if (!(baselineLeast > 0)) {
            return OptionalDouble.empty();
        }
        double fraction = Double.NEGATIVE_INFINITY;
        double next = withoutSharing / baselineWithout;
        while (next > fraction) {
            fraction = next;
            double saving = withoutSharing;
            double cost = baselineWithout;
            for (Slopes each : slopes) {
                if (each.gain() + fraction * each.baseline > 0) {
                    saving += each.gain();
                    cost -= each.baseline;
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
        for (int i = 0; i < parts.size(); i++) {
            OverlapPart part = parts.get(i);
            double[] unshared = baseline.parts.get(i).bySection();
            for (int s = 0; s < unshared.length; s++) {
                int section = firstSections.get(i) + s;
                if (part.joint()[s] > 0) {
                    sections.add(new Potential.OfSection(
                            resolved.section(section).id(),
                            part.joint()[s],
                            part.shareable()[s],
                            before[section] - after[section],
                            unshared[s] - part.bySection()[s]));
                }
            }
        }
        return sections;
    }

    /** Its total with every φ at 1, euro. */
    private double allShared() {
        double sum = 0;
        for (OverlapPart part : parts) {
            for (double value : part.bySection()) {
                sum += value;
            }
        }
        return sum;
    }

    private DoubleStream allSlopes() {
        return parts.stream().flatMap(part -> part.slopes().values().stream()).mapToDouble(Double::doubleValue);
    }

    /**
     * What φ = 1 takes off in one place and kind, euro.
     *
     * @param strategy of this strategy
     * @param baseline of the baseline
     */
    private record Slopes(double strategy, double baseline) {
        double gain() {
            return strategy - baseline;
        }
    }
}
