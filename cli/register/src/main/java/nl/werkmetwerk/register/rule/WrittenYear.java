package nl.werkmetwerk.register.rule;

/**
 * When something was built, as a register writes it.
 *
 * @param from first year it can be
 * @param to last year it can be
 * @param about whether the register says itself that it is not sure: ca. 1985
 * @param month 1 to 12; 0 where it says none
 * @param day of the month; 0 where it says none
 */
public record WrittenYear(int from, int to, boolean about, int month, int day) {
    static final int FIRST = 0;
    static final int LAST = 9999;

    static WrittenYear of(int year) {
        return new WrittenYear(year, year, false, 0, 0);
    }

    static WrittenYear of(int year, int month, int day) {
        return new WrittenYear(year, year, false, month, day);
    }

    static WrittenYear between(int from, int to) {
        return new WrittenYear(from, to, false, 0, 0);
    }

    /** The same, but not sure. */
    WrittenYear roughly() {
        return new WrittenYear(from, to, true, month, day);
    }

    /** Whether it is one year and no other. */
    public boolean sure() {
        return from == to && !about;
    }

    /** Whether it says not later, or not earlier, and no more. */
    boolean open() {
        return from == FIRST || (to == LAST && from < LAST);
    }
}
