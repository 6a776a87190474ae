package nl.werkmetwerk.register.rule;

/**
 * A number of a record.
 *
 * @param filled whether it is the value the mapping fills in where the register has none: an assumption
 */
public record Filled(double value, boolean filled) {
    /** As a whole number. */
    public int whole() {
        return (int) value;
    }
}
