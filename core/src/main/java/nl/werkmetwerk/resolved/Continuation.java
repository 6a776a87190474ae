package nl.werkmetwerk.resolved;

import nl.werkmetwerk.money.EndlessRenewal;

/**
 * What assets that go on for ever by their first method are worth at the end of a number of years, as a part of the cost
 * of new ones (MODEL 6.23): by component kind, for prices rise by kind.
 */
public final class Continuation {
    private final ResolvedCase resolved;
    private final int end;
    private final EndlessRenewal[] byKind;
    private double toPayment;

    /**
     * For the end of some of the years of a case.
     *
     * @param resolved the case, which may be that of a {@link Draft}
     * @param end number of years, 1 … N
     */
    public Continuation(ResolvedCase resolved, int end) {
        this.resolved = resolved;
        this.end = end;
        byKind = new EndlessRenewal[resolved.kinds().count()];
        refresh();
    }

    /** Takes up rates and price changes that are new since the last time. */
    public void refresh() {
        double rate = resolved.clock().rate(end - 1);
        for (int kind = 0; kind < byKind.length; kind++) {
            byKind[kind] = EndlessRenewal.of(rate, resolved.trends().changeOfKind(kind));
        }
        toPayment = Math.pow(1 + rate, -resolved.source().timing().offset());
    }

    /**
     * The part of what a new one costs at the prices of the end, as it counts at the end itself.
     *
     * @param kind component kind
     * @param left years until it is due, 0 or more
     * @param life of the first method, 1 or more
     */
    public double worth(int kind, int left, int life) {
        return byKind[kind].worth(left, life) * toPayment;
    }
}
