package nl.werkmetwerk.resolved;

/** Keeps drawn inputs within what is possible and tells whether that was needed (MODEL 10). */
final class Cuts {
    /** No rate falls below it. */
    private static final double LEAST_RATE = -0.99;

    private boolean any;

    /** A cost, quantity or surcharge: 0 or more. */
    double amount(double drawn) {
        return atLeast(drawn, 0);
    }

    double rate(double drawn) {
        return atLeast(drawn, LEAST_RATE);
    }

    /** A part of something: 0 … 1. */
    double fraction(double drawn) {
        if (drawn > 1) {
            any = true;
            return 1;
        }
        return atLeast(drawn, 0);
    }

    private double atLeast(double drawn, double least) {
        if (drawn < least) {
            any = true;
            return least;
        }
        return drawn;
    }

    /** Whether anything was cut since the last call. */
    boolean take() {
        boolean taken = any;
        any = false;
        return taken;
    }
}
