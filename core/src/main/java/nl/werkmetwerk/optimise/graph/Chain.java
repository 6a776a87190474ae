package nl.werkmetwerk.optimise.graph;

/**
 * The years of one asset as a layered graph: a state is the method that made it, its effective age and, where a
 * moratorium asks for it, the years since it was last worked on; an arc is what happens to it in a year. Arcs of a state
 * are labelled: 0 … methods−1 renew by that method; from {@code methods} on it is kept, under each of the damage
 * patterns that the others can do to it, the first being none. Arcs are listed by year, then label, then state. Costs
 * are present values of the running cost of the year; works are priced apart, since they depend on the others.
 */
public final class Chain {
    final int asset;
    public final int methods;
    public final int labels;
    /** By method: whether it digs. */
    public final boolean[] digs;
    /** First state of a year number; states of the end of the horizon are the last. */
    public final int[] firstState;
    /** By year and label: first arc; one more at the end. */
    public final int[] firstArc;
    /** By arc: state at the start of the year. */
    public final int[] from;
    /** By arc: state at the start of the next year. */
    public final int[] to;
    /** By arc: cost of living the year. */
    public final double[] cost;
    /** By state of the end of the horizon: residual value and backlog. */
    public final double[] end;
    /** By state: years since the last works, 0 when not followed or too long ago to matter. */
    final int[] since;

    Chain(
            int asset,
            int methods,
            int labels,
            boolean[] digs,
            int[] firstState,
            int[] firstArc,
            int[] from,
            int[] to,
            double[] cost,
            double[] end,
            int[] since) {
        this.asset = asset;
        this.methods = methods;
        this.labels = labels;
        this.digs = digs;
        this.firstState = firstState;
        this.firstArc = firstArc;
        this.from = from;
        this.to = to;
        this.cost = cost;
        this.end = end;
        this.since = since;
    }

    /** The same where living costs nothing. */
    Chain costless() {
        return new Chain(
                asset,
                methods,
                labels,
                digs,
                firstState,
                firstArc,
                from,
                to,
                new double[cost.length],
                new double[end.length],
                since);
    }

    public int states() {
        return firstState[firstState.length - 1];
    }

    public int years() {
        return firstState.length - 2;
    }
}
