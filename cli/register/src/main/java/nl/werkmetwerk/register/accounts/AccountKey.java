package nl.werkmetwerk.register.accounts;

import java.util.Comparator;

/**
 * What the asset accounts keep a book value of.
 *
 * @param name class of assets, as the accounts call it; empty for assets of no class
 * @param year in which they were built
 */
public record AccountKey(String name, int year) implements Comparable<AccountKey> {
    private static final Comparator<AccountKey> ORDER =
            Comparator.comparing(AccountKey::name).thenComparingInt(AccountKey::year);

    @Override
    public int compareTo(AccountKey other) {
        return ORDER.compare(this, other);
    }
}
