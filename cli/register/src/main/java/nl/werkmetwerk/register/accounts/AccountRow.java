package nl.werkmetwerk.register.accounts;

/**
 * A row of the asset accounts.
 *
 * @param key class and year
 * @param row line of a text table or row of a sheet, from 1
 * @param cents book value at 1 January of the base year
 * @param remaining years over which it is still charged; 0 only where nothing is left
 */
public record AccountRow(AccountKey key, long row, long cents, int remaining) {}
