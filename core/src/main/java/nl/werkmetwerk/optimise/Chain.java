package nl.werkmetwerk.optimise;

/**
 * The years of one asset as a layered graph: a state is the method that made it, its effective age and, where a
 * moratorium asks for it, the years since it was last worked on; an arc is what happens to it in a year. Arcs of a state
 * are labelled: 0 … methods−1 renew by that method; from {@code methods} on it is kept, under each of the damage
 * patterns that the others can do to it, the first being none. Costs are present values of the running cost of the year;
 * works are priced apart, since they depend on the others.
 */
final class Chain {
    /** No arc. */
    static final int NONE = -1;

    final int asset;
    final int methods;
    final int labels;
    /** By method: whether it digs. */
    final boolean[] digs;
    /** First state of a year number; states of the end of the horizon are the last. */
    final int[] firstState;
    /** By state and label: the state at the start of the next year. */
    final int[] target;
    /** By state and label: cost of living the year. */
    final double[] cost;
    /** By state of the end of the horizon: residual value and backlog. */
    final double[] end;
    /** By state: years since the last works, 0 when not followed or too long ago to matter. */
    final int[] since;

    Chain(
            int asset,
            int methods,
            int labels,
            boolean[] digs,
            int[] firstState,
            int[] target,
            double[] cost,
            double[] end,
            int[] since) {
        this.asset = asset;
        this.methods = methods;
        this.labels = labels;
        this.digs = digs;
        this.firstState = firstState;
        this.target = target;
        this.cost = cost;
        this.end = end;
        this.since = since;
    }

    int states() {
        return firstState[firstState.length - 1];
    }

    int years() {
        return firstState.length - 2;
    }
}
