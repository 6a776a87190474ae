package nl.werkmetwerk.optimise.graph;

/** A cluster in which two assets have become one, at the place of the first of them. */
public final class ClusterJoin {
    private final Cluster cluster;
    private final int first;
    private final int second;
    private final Chain chain;

    /** @param chain of the two */
    public ClusterJoin(Cluster cluster, int first, int second, Chain chain) {
        this.cluster = cluster;
        this.first = first;
        this.second = second;
        this.chain = chain;
    }

    /** By year and label of two assets together: whether a decision has it. */
    public static boolean[][] together(Cluster cluster, int first, int second) {
        int others = cluster.chains[second].labels;
        boolean[][] together = new boolean[cluster.years][cluster.chains[first].labels * others];
        for (int year = 0; year < cluster.years; year++) {
            for (int decision : cluster.decision[year]) {
                int base = decision * cluster.size();
                together[year][cluster.label[base + first] * others + cluster.label[base + second]] = true;
            }
        }
        return together;
    }

    /** The number that an asset had before. */
    public int old(int i) {
        return i < second ? i : i + 1;
    }

    public Cluster joined() {
        int size = cluster.size() - 1;
        int[] assets = new int[size];
        Chain[] chains = new Chain[size];
        for (int i = 0; i < size; i++) {
            assets[i] = cluster.assets[old(i)];
            chains[i] = i == first ? chain : cluster.chains[old(i)];
        }
        return cluster.with(assets, chains, labels(size));
    }

    private char[] labels(int size) {
        int others = cluster.chains[second].labels;
        int decisions = cluster.label.length / cluster.size();
        char[] labels = new char[decisions * size];
        for (int decision = 0; decision < decisions; decision++) {
            int base = decision * cluster.size();
            for (int i = 0; i < size; i++) {
                labels[decision * size + i] = i == first
                        ? (char) (cluster.label[base + first] * others + cluster.label[base + second])
                        : cluster.label[base + old(i)];
            }
        }
        return labels;
    }
}
