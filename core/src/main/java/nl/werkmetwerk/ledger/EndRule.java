package nl.werkmetwerk.ledger;

import nl.werkmetwerk.entry.Kind;

/** How what stands at the end of some years is valued, component by component (MODEL 6.5, 6.6, 6.23). */
interface EndRule {
    /** Age of an asset that is not built. */
    int NOT_BUILT = -1;

    /**
     * Books what one asset is worth or owes.
     *
     * @param madeBy method of its last renewal, {@link nl.werkmetwerk.schedule.Spells#NO_RENEWAL} for none
     * @param age effective age at the end, or {@link #NOT_BUILT}
     */
    void value(int asset, int madeBy, int age, Booking into);

    /** Takes up rates and price changes that are new since the last time. */
    void refresh();

    /** Takes the amounts. */
    interface Booking {
        /**
         * Takes an amount that is not 0.
         *
         * @param line cost line of the component
         * @param amount euro at the price level of the case
         */
        void book(int asset, Kind kind, int line, double amount);
    }
}
