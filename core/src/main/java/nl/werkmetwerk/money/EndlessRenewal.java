package nl.werkmetwerk.money;

/**
 * What something that is renewed for ever is better off than when it is due now, as a part of what a renewal costs: 0
 * when it is due, 1 when it is new.
 *
 * <p>Formula: {@code (1 − v^l)/(1 − v^L)} with v = (1+g)/(1+r), the price of next year's renewal discounted; where prices
 * rise at least as fast as money grows, v ≥ 1, the limit at v = 1: {@code l/L}. Renewals cost 1/(1 − v^L) for ever when
 * the first is now, and v^l of that when it comes l years later; the difference is this part of one renewal.
 *
 * <p>Source: MODEL 6.23; the perpetuity of equal chains of replacement (capitalised cost), as in engineering economy.
 */
public final class EndlessRenewal {
    /** ln v; 0 where it is not below 0. */
    private final double log;

    private EndlessRenewal(double log) {
        this.log = log;
    }

    /**
     * For a rate and a price change.
     *
     * @param rate r, real yearly discount rate, above −1
     * @param change g, real yearly price change, above −1
     */
    public static EndlessRenewal of(double rate, double change) {
        return new EndlessRenewal(rate > change ? Math.log1p((change - rate) / (1 + rate)) : 0);
    }

    /**
     * Part of the cost of a renewal; above 1 when it is due later than a new one would be.
     *
     * @param left l, years until the next renewal, 0 or more
     * @param life L, years from one renewal to the next, 1 or more
     */
    public double worth(int left, int life) {
        return log < 0 ? Math.expm1(left * log) / Math.expm1(life * log) : left / (double) life;
    }
}
