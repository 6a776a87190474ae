package nl.werkmetwerk.workbook.ledger;

import nl.werkmetwerk.explain.GoingOnTerms;
import nl.werkmetwerk.model.money.Timing;

/**
 * What an asset that goes on for ever is worth at the end, as a formula over the last discount rate: −C·T·ω·(1 + r)^−o
 * (MODEL 6.23). Cost, years and price change are the case's and stand in it as numbers.
 */
final class GoingOnFormula {
    /** Nearer than this a rate and a price change are one: the difference of powers has no digits left. */
    private static final String NEARLY_LEVEL = "3E-10";

    private final String rate;
    private final double offset;

    /** @param rate where the discount rate of the last year stands */
    GoingOnFormula(String rate, Timing timing) {
        this.rate = rate;
        offset = timing.offset();
    }

    /** @param cost formula of what a new one costs, at the prices of the end */
    String of(GoingOnTerms terms, String cost) {
        String later = "((1+" + terms.change() + ")/(1+" + rate + "))^";
        String level = terms.left() + "/" + terms.life();
        String worth = "IF(" + rate + "-" + terms.change() + "<" + NEARLY_LEVEL + "," + level + ",(1-" + later
                + terms.left() + ")/(1-" + later + terms.life() + "))";
        return "-" + cost + "*" + worth.replace("--", "+").replace("+-", "-") + timing();
    }

    private String timing() {
        return offset == 0 ? "" : "/(1+" + rate + ")^" + offset;
    }
}
