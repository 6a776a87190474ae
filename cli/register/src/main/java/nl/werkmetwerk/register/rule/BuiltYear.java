package nl.werkmetwerk.register.rule;

/**
 * The year something was built, or will be.
 *
 * @param year the year, the middle of a range
 * @param filled whether the mapping filled it in: an assumption
 * @param spread years either side, where the register itself is not sure; else 0
 * @param said what the register says then; else empty
 * @param planned whether it is still to be built
 */
public record BuiltYear(int year, boolean filled, int spread, String said, boolean planned) {
    static BuiltYear filled(int year) {
        return new BuiltYear(year, true, 0, "", false);
    }

    static BuiltYear planned(int year) {
        return new BuiltYear(year, false, 0, "", true);
    }
}
