package nl.werkmetwerk.register.accounts;

/**
 * The part of a row of the accounts that falls to one asset.
 *
 * @param cents its book value
 * @param account the row it is a part of
 * @param quantity of the asset
 * @param whole quantity of all assets of that class and year
 */
public record BookValue(long cents, AccountRow account, double quantity, double whole) {}
