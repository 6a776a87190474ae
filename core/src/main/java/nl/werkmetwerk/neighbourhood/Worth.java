package nl.werkmetwerk.neighbourhood;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.neighbourhood.Criterion;
import nl.werkmetwerk.model.place.Section;

/** What sets of measures are worth to residents, out of 100 (MODEL-practice 12.3). */
final class Worth {
    private final List<Criterion> criteria;
    private final double[] range;

    /** @param candidates all of them */
    Worth(List<Criterion> criteria, Collection<Candidate> candidates) {
        this.criteria = criteria;
        range = criteria.stream()
                .mapToDouble(criterion -> raw(criterion, candidates))
                .toArray();
    }

    /** raw_c of a set: its scores by section, capped, times who profit. */
    static double raw(Criterion criterion, Collection<Candidate> set) {
        Map<String, Double> scores = new LinkedHashMap<>();
        Map<String, Section> sections = new LinkedHashMap<>();
        for (Candidate candidate : set) {
            scores.merge(candidate.section().id(), candidate.score(criterion.id()), Double::sum);
            sections.put(candidate.section().id(), candidate.section());
        }
        double raw = 0;
        for (Map.Entry<String, Double> entry : scores.entrySet()) {
            Section section = sections.get(entry.getKey());
            raw += section == null ? 0 : criterion.counted(section, entry.getValue());
        }
        return raw;
    }

    /** raw_c of all candidates together. */
    double range(int criterion) {
        return range[criterion];
    }

    /** What a raw value of each criterion counts for, in points, at these weights. */
    double[] pointsPerRaw(double[] weights) {
        double[] points = new double[range.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = range[i] == 0 ? 0 : 100 * weights[i] / range[i];
        }
        return points;
    }

    /** Points of a set at these weights. */
    double points(double[] weights, Collection<Candidate> set) {
        double[] perRaw = pointsPerRaw(weights);
        double points = 0;
        for (int i = 0; i < perRaw.length; i++) {
            points += perRaw[i] * raw(criteria.get(i), set);
        }
        return points;
    }
}
