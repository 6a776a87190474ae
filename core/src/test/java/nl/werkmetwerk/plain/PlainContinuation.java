package nl.werkmetwerk.plain;

import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Method;

/** What going on for ever, each asset on its own, is better off than with everything new (§6). */
record PlainContinuation(PlainMoney money, PlainStanding standing) {
    /** Undiscounted at the end of the horizon; a gain is negative. */
    double amount() {
        Method first = standing.asset.methods().get(0);
        double toPayment = Math.pow(1 + rate(), -money.offset());
        double sum = 0;
        for (Component component : first.components()) {
            double cost = money.cost(standing.asset, component, money.end());
            sum -= cost * (1 - behind(money.growth(component.kind()), first)) * toPayment;
        }
        return sum;
    }

    private double rate() {
        return money.rate(money.end() - 1);
    }

    /** ω: 0 for one that is new, 1 for one that is due. */
    private double behind(double growth, Method first) {
        int lifeOfNew = first.life().isPresent() ? first.life().getAsInt() : standing.asset.life();
        int left = Math.max(0, standing.yearsLeft(money.end()));
        if (rate() <= growth) {
            return (lifeOfNew - left) / (double) lifeOfNew;
        }
        // (v^l − v^L) / (1 − v^L), exact too where v is nearly 1
        double logOfV = Math.log1p((growth - rate()) / (1 + rate()));
        double dueLessNew = Math.exp(lifeOfNew * logOfV) * Math.expm1((left - lifeOfNew) * logOfV);
        return dueLessNew / -Math.expm1(lifeOfNew * logOfV);
    }
}
