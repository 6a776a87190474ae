package nl.werkmetwerk.budget;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.model.accounting.DepreciationMethod;
import nl.werkmetwerk.model.accounting.DepreciationStart;
import nl.werkmetwerk.money.Annuity;

/**
 * The charges of one investment I over n years at interest rate i (MODEL 9).
 *
 * <p>Linear: depreciation I/n; annuity: charge {@code A = I·i/(1−(1+i)^−n)}, depreciation A − interest. Interest is i ×
 * book value at 1 January. Starting the next year: nothing in the year of the investment, then n years. Starting with half
 * a year: interest I·i/2 and depreciation I/(2n), or (A − I·i)/2, in the year itself, n − 1 full years, then what is left.
 * An opening book value is charged from its first year on. Source: MODEL 9; BBV, notitie materiële vaste activa.
 */
public final class CapitalCharges {
    private final double investment;
    private final double rate;
    private final DepreciationMethod method;
    private final boolean half;
    private final int first;
    private final int years;
    private final double annuity;
    private double bookValue;
    private int elapsed;

    private CapitalCharges(
            double investment, double rate, DepreciationMethod method, boolean half, int first, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("years (" + years + ") is not allowed: it is at least 1");
        }
        this.investment = investment;
        this.rate = rate;
        this.method = method;
        this.half = half;
        this.first = first;
        this.years = years;
        annuity = method == DepreciationMethod.ANNUITY ? Annuity.payment(investment, rate, years) : 0;
        bookValue = investment;
    }

    /** Of an investment; the first year charged is that of the investment itself, possibly with nothing. */
    static CapitalCharges ofInvestment(
            double investment, double rate, DepreciationMethod method, DepreciationStart start, int years) {
        boolean half = start == DepreciationStart.HALF_YEAR;
        return new CapitalCharges(investment, rate, method, half, half ? 0 : 1, years);
    }

    /** Of a book value at 1 January of the first year charged. */
    static CapitalCharges ofOpening(double bookValue, double rate, DepreciationMethod method, int years) {
        return new CapitalCharges(bookValue, rate, method, false, 0, years);
    }

    /**
     * All charges of an investment, from its own year until nothing is left.
     *
     * @param investment nominal euro, 0 or more
     * @param rate i, nominal, above −1
     * @param years n, 1 or more
     * @throws IllegalArgumentException if the years or the rate are out of range
     */
    public static List<CapitalCharge> schedule(
            double investment, double rate, DepreciationMethod method, DepreciationStart start, int years) {
        CapitalCharges charges = ofInvestment(investment, rate, method, start, years);
        List<CapitalCharge> schedule = new ArrayList<>();
        while (!charges.isDone()) {
            schedule.add(charges.next());
        }
        return schedule;
    }

    /** Whether every year has been charged. */
    boolean isDone() {
        return elapsed > last();
    }

    /** The last year charged, counted from the first. */
    private int last() {
        return half ? years : first + years - 1;
    }

    /** Charges the next year. */
    CapitalCharge next() {
        double interest = interest();
        double depreciation = elapsed == last() ? bookValue : depreciation(interest);
        bookValue -= depreciation;
        elapsed++;
        return new CapitalCharge(depreciation, interest, bookValue);
    }

    private double interest() {
        if (elapsed < first) {
            return 0;
        }
        return rate * bookValue * (half && elapsed == 0 ? 0.5 : 1);
    }

    private double depreciation(double interest) {
        if (elapsed < first) {
            return 0;
        }
        double part = half && elapsed == 0 ? 0.5 : 1;
        return method == DepreciationMethod.LINEAR ? part * investment / years : part * annuity - interest;
    }

    /** What is left at 31 December of the last year charged. */
    double bookValue() {
        return bookValue;
    }
}
