package nl.werkmetwerk.resolved;

/** The numbers of a case as its tables take them: as they are written, or as a draw changes them (MODEL 10). */
interface Inputs {
    /** Nothing is changed. */
    Inputs AS_WRITTEN = new Inputs() {
        @Override
        public double amount(double written, Region region, int index) {
            return written;
        }

        @Override
        public double rate(double written, Region region, int index) {
            return written;
        }
    };

    /** A cost, quantity or surcharge: 0 or more. */
    double amount(double written, Region region, int index);

    /** A yearly change, a rate of interest or a markup: above −1. */
    double rate(double written, Region region, int index);

    /** Kinds of input, each a run of numbers. */
    enum Region {
        /** By component as written, method by method. */
        UNIT(false),
        FIXED(false),
        /** By asset. */
        MAINTENANCE(false),
        PERIODIC_UNIT(false),
        PERIODIC_FIXED(false),
        FAILURE(false),
        BENEFIT_UNIT(false),
        BENEFIT_FIXED(false),
        QUANTITY(false),
        LIFE(false),
        MARKUP(false),
        LIFE_LOSS(false),
        GROWTH(true),
        INSTALLED(true),
        /** By asset and impact kind. */
        IMPACT_PRICE(false),
        /** By place and component kind. */
        SHARING(false),
        /** By place and impact kind. */
        IMPACT_SHARING(false),
        /** By component kind, then maintenance, risk, benefit, impact. */
        TREND(true),
        COORDINATION(false),
        DISCOUNT(true);

        private final boolean adds;

        Region(boolean adds) {
            this.adds = adds;
        }

        /** Whether a draw is added to what is written; else it is a factor. */
        boolean adds() {
            return adds;
        }
    }
}
