package nl.werkmetwerk.compare;

import java.io.Serializable;

/**
 * Undiscounted amounts of one year (MODEL 6.11); the year b+N holds residual value and backlog.
 *
 * @param year calendar year b … b+N
 * @param amount euro, all kinds
 * @param cash euro, cash kinds only (MODEL 6.3)
 */
public record CashFlow(int year, double amount, double cash) implements Serializable {}
