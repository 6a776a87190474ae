package nl.werkmetwerk.practice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.practice.Observation;

/**
 * How much had been built when something was built: all of one's own, and a part θ of what others had (MODEL-practice
 * 13.1). All cities of the case are one builder, every other city is one.
 */
final class Experience {
    /** A name that no city has. */
    private static final String OWN = "";

    private final double spill;
    private final Map<String, Double> built = new HashMap<>();
    private final double[] during;

    /**
     * @param measured observations that are measured, in the order of the file
     * @param own cities of the case
     * @param spill θ
     */
    Experience(List<Observation> measured, Set<String> own, double spill) {
        this.spill = spill;
        during = new double[measured.size()];
        int[] inOrder = IntStream.range(0, during.length)
                .boxed()
                .sorted(Comparator.comparingInt(j -> measured.get(j).year()))
                .mapToInt(j -> j)
                .toArray();
        for (int j : inOrder) {
            Observation one = measured.get(j);
            String builder = own.contains(one.cityOrNone()) ? OWN : one.cityOrNone();
            during[j] = of(builder) + one.units() / 2;
            built.merge(builder, one.units(), Double::sum);
        }
    }

    private double of(String builder) {
        double all = built.values().stream().mapToDouble(units -> units).sum();
        double own = built.getOrDefault(builder, 0.0);
        return own + spill * (all - own);
    }

    /** x_j, of its builder, halfway the works of an observation, units. */
    double during(int observation) {
        return during[observation];
    }

    /** x₀, one's own after all of them, units. */
    double now() {
        return of(OWN);
    }
}
