package nl.werkmetwerk.optimise.exact;

import nl.werkmetwerk.optimise.graph.Cluster;
import nl.werkmetwerk.optimise.graph.Coupling;
import org.jspecify.annotations.Nullable;

/** Takes the two assets that have most to do with each other as one: what couples them is then no longer relaxed. */
final class Pairing {
    /** Labels of two assets as one. */
    private static final int MOST_LABELS = 127;

    private final Coupling coupling;

    /** @param cluster with the decisions of the first year all there */
    Pairing(Cluster cluster) {
        coupling = new Coupling(cluster);
    }

    /** The same with two assets as one; null when they would have more arcs, or when none have to do with each other. */
    @Nullable
    DualAscent joined(DualAscent below, int arcs) {
        Cluster parts = below.cluster();
        int a = -1;
        int b = -1;
        double most = 0;
        for (int i = 0; i < parts.size() && !parts.rest.any(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                double saved = coupling.between(i, j, parts.assets);
                if (saved > most && parts.chains[i].labels * parts.chains[j].labels <= MOST_LABELS) {
                    most = saved;
                    a = i;
                    b = j;
                }
            }
        }
        return most > 0 ? below.joining(a, b, arcs) : null;
    }
}
