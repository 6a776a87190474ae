package nl.werkmetwerk.optimise.outcome;

import java.io.Serializable;
import nl.werkmetwerk.model.constraint.Budget;

/**
 * A budget that binds in a year.
 *
 * @param budget which
 * @param year calendar year
 * @param price euro present value that the bound falls by when the budget of the year rises by one euro, above 0
 */
public record BudgetPrice(Budget budget, int year, double price) implements Serializable {}
