package nl.werkmetwerk.ledger;

/** The end is not valued. */
final class NoEnd implements EndRule {
    @Override
    public void value(int asset, int madeBy, int age, Booking into) {
        // nothing is worth anything, and nothing is owed
    }

    @Override
    public void refresh() {
        // nor does it know rates
    }
}
