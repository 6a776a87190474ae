package nl.werkmetwerk.workbook.compare;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.compare.Saving;

/**
 * The search for a rate of return in steps that a sheet can show: the saving at a row of rates, then, where its sign
 * turns exactly once, halving the interval. The rates are dense, and told apart where the engine found two roots.
 */
final class RateSearch {
    /** Halvings; an interval of 7 % of 1 + rate is then below 1e-14. */
    static final int HALVINGS = 44;

    private static final double LEAST = 0.010_1;
    private static final double MOST = 10.97;
    private static final double STEP = 1.07;

    private final double[] rates;
    private final double[] values;
    private final double[] differences;
    private final double offset;
    private final List<double[]> halvings;

    /**
     * A search among rates.
     *
     * @param differences yearly, b … b+N
     * @param offset place of a flow in its year
     */
    RateSearch(double[] rates, double[] differences, double offset) {
        this.rates = rates;
        this.differences = differences;
        this.offset = offset;
        values = new double[rates.length];
        for (int i = 0; i < rates.length; i++) {
            values[i] = value(rates[i]);
        }
        halvings = halve();
    }

    /** Rates from −0.99 to 10 that part the roots of every saving. */
    static double[] rates(List<Saving> savings) {
        List<Double> rates = new ArrayList<>();
        for (double growth = LEAST; growth < MOST; growth *= STEP) {
            rates.add(growth - 1);
        }
        rates.add(MOST - 1);
        for (Saving saving : savings) {
            for (int i = 1; i < saving.irrRoots().size(); i++) {
                rates.add((saving.irrRoots().get(i - 1) + saving.irrRoots().get(i)) / 2);
            }
        }
        return rates.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /**
     * The saving at a rate, as the formula has it: present value, or for a rate below 0, where that is a number beyond
     * measure, value at the end of the horizon.
     */
    double value(double rate) {
        double sum = 0;
        int years = differences.length - 1;
        for (int year = 0; year < years; year++) {
            sum += differences[year] / Math.pow(1 + rate, year + 1);
        }
        double present = sum * Math.pow(1 + rate, 1 - offset) + differences[years] / Math.pow(1 + rate, years);
        return present * Math.pow(Math.min(1, 1 + rate), years);
    }

    double offset() {
        return offset;
    }

    double valueAt(int i) {
        return values[i];
    }

    /** Whether the sign turned since the rate before. */
    boolean turns(int i) {
        return i > 0 && Math.signum(values[i - 1]) * Math.signum(values[i]) < 0;
    }

    int turns() {
        int turns = 0;
        for (int i = 0; i < rates.length; i++) {
            turns += turns(i) ? 1 : 0;
        }
        return turns;
    }

    /** Whether every value is a number and the search finds what the engine found. */
    boolean finds(Saving saving) {
        for (double value : values) {
            if (!(Math.abs(value) < 1e300)) {
                return false;
            }
        }
        if (turns() != saving.irrRoots().size()) {
            return false;
        }
        return turns() != 1
                || Math.abs(halvings().get(HALVINGS)[2] - saving.irrRoots().get(0)) < 1e-9;
    }

    /** Low, high, middle and the saving there, of each interval. */
    List<double[]> halvings() {
        return halvings;
    }

    private List<double[]> halve() {
        boolean one = turns() == 1;
        int turn = 0;
        for (int i = 0; i < rates.length && one; i++) {
            turn = turns(i) ? i : turn;
        }
        double low = turn == 0 ? 0 : rates[turn - 1];
        double high = turn == 0 ? 0 : rates[turn];
        double sign = turn == 0 ? 0 : Math.signum(values[turn - 1]);
        List<double[]> steps = new ArrayList<>();
        for (int i = 0; i <= HALVINGS; i++) {
            double middle = (low + high) / 2;
            double value = value(middle);
            steps.add(new double[] {low, high, middle, value});
            boolean up = Math.signum(value) == sign;
            low = up ? middle : low;
            high = up ? high : middle;
        }
        return steps;
    }
}
