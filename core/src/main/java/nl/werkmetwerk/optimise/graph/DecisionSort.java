package nl.werkmetwerk.optimise.graph;

/** Sorts decisions, their cost and their slack by slack; equal slack by decision, so that the order is always one. */
public final class DecisionSort {
    private final int[] decision;
    private final double[] cost;
    private final double[] slack;

    public DecisionSort(int[] decision, double[] cost, double[] slack) {
        this.decision = decision;
        this.cost = cost;
        this.slack = slack;
    }

    /** Heap sort: in place, and never slow. */
    public void sort() {
        int count = decision.length;
        for (int i = count / 2 - 1; i >= 0; i--) {
            sink(i, count);
        }
        for (int end = count - 1; end > 0; end--) {
            swap(0, end);
            sink(0, end);
        }
    }

    private void sink(int from, int count) {
        int parent = from;
        while (2 * parent + 1 < count) {
            int child = 2 * parent + 1;
            if (child + 1 < count && before(child, child + 1)) {
                child++;
            }
            if (!before(parent, child)) {
                return;
            }
            swap(parent, child);
            parent = child;
        }
    }

    private boolean before(int a, int b) {
        return slack[a] < slack[b] || (slack[a] == slack[b] && decision[a] < decision[b]);
    }

    private void swap(int a, int b) {
        int d = decision[a];
        decision[a] = decision[b];
        decision[b] = d;
        double c = cost[a];
        cost[a] = cost[b];
        cost[b] = c;
        double s = slack[a];
        slack[a] = slack[b];
        slack[b] = s;
    }
}
