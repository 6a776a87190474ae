package nl.werkmetwerk.report.reader;

/**
 * A figure and where it stands.
 *
 * @param field name of the result, {@code #} and a JSON Pointer: {@code compare#/savings/0/amount}
 * @param value in full, as JSON writes it
 */
public record Figure(String field, String value) {
    /** A whole number, without a decimal sign. */
    public static Figure whole(String field, int value) {
        return new Figure(field, Integer.toString(value));
    }

    /** Any number, in full. */
    public static Figure of(String field, double value) {
        return new Figure(field, Double.toString(value));
    }
}
