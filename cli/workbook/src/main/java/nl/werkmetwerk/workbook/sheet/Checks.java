package nl.werkmetwerk.workbook.sheet;

import java.util.ArrayList;
import java.util.List;

/** What must agree in the workbook, gathered while its sheets are written. */
public final class Checks {
    /** Half a cent. */
    static final double CENT = 0.005;

    private static final double ROUNDING = 1e-12;

    /**
     * Two figures that must be the same.
     *
     * @param label what is checked, in words
     * @param formula gives the figure of the workbook
     * @param value what that formula comes to
     * @param other a formula that must give the same; empty where it is held against the engine
     * @param expected what the other figure is
     * @param tolerance largest difference allowed
     * @param money whether they are euro
     */
    record Check(
            String label,
            String formula,
            double value,
            String other,
            double expected,
            double tolerance,
            boolean money) {
        boolean right() {
            return Math.abs(value - expected) <= tolerance;
        }

        /** The same, where rounding may be as large. */
        Check within(double rounding) {
            return money && rounding > tolerance
                    ? new Check(label, formula, value, other, expected, rounding, true)
                    : this;
        }

        private double size() {
            return money ? Math.max(Math.abs(value), Math.abs(expected)) : 0;
        }

        /** Whether it holds for the assumptions as delivered only. */
        boolean againstEngine() {
            return other.isEmpty();
        }
    }

    private final List<Check> all = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** A figure of the workbook must be what the engine computed. */
    public void engine(String label, String formula, double value, double engine, double tolerance) {
        all.add(new Check(label, formula, value, "", engine, tolerance, false));
    }

    /** As {@link #engine}, for an amount in euro. */
    public void engine(String label, String formula, double value, double engine) {
        all.add(new Check(label, formula, value, "", engine, CENT, true));
    }

    /** Two figures of the workbook, in euro, must be the same, whatever the assumptions. */
    public void same(String label, String formula, double value, String other, double expected) {
        all.add(new Check(label, formula, value, other, expected, CENT, true));
    }

    /** What rounding may come to: a small figure may be the difference of the largest. */
    private double rounding() {
        return ROUNDING * all.stream().mapToDouble(Check::size).max().orElse(0);
    }

    /** Something that the reader of the checks has to know. */
    public void note(String text) {
        notes.add(text);
    }

    List<Check> all() {
        double rounding = rounding();
        return all.stream().map(check -> check.within(rounding)).toList();
    }

    List<String> notes() {
        return notes;
    }

    /** @throws IllegalStateException if a figure of a fresh workbook is not right: a defect of the program */
    void require() {
        for (Check check : all()) {
            if (!check.right()) {
                throw new IllegalStateException("the workbook does not agree with the engine: " + check);
            }
        }
    }
}
