package nl.werkmetwerk.money;

/** The one condition on present values that were told apart by sign: a finite size. */
final class PresentValueCheck {
    private PresentValueCheck() {}

    /**
     * Refuses what is not a size.
     *
     * @throws IllegalArgumentException if the value is negative or not finite
     */
    static void size(double value, String name) {
        if (!(value >= 0 && value <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(name + " (" + value + ") is not allowed: it is finite and at least 0");
        }
    }
}
