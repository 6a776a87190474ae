package nl.werkmetwerk.explain;

import java.io.Serializable;

/**
 * Entries of the ledger added up.
 *
 * @param entries how many
 * @param amount euro, undiscounted
 * @param presentValue euro
 */
public record Subtotal(long entries, double amount, double presentValue) implements Serializable {}
