package nl.werkmetwerk.budget;

import java.io.Serializable;

/**
 * One line of the municipal budget, in nominal euro of its year (MODEL 9).
 *
 * @param year calendar year
 * @param depreciation of investments and opening book values
 * @param interest on book values at 1 January
 * @param writeOff book value charged because the asset was replaced early: a charge, no cash
 * @param expenses maintenance, risk, periodic maintenance that no provision pays, and investments below the threshold
 * @param addition to provisions
 * @param withdrawal from provisions: it pays what it is made for and is not part of the total
 * @param total depreciation + interest + writeOff + expenses + addition
 * @param bookValue at 31 December
 */
public record BudgetYear(
        int year,
        double depreciation,
        double interest,
        double writeOff,
        double expenses,
        double addition,
        double withdrawal,
        double total,
        double bookValue)
        implements Serializable {}
