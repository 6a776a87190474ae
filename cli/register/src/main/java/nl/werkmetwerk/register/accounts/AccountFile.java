package nl.werkmetwerk.register.accounts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkmetwerk.register.source.SourceFile;

/** The asset accounts of one file, and the assets of registers that belong to them. */
public final class AccountFile {
    private final SourceFile file;
    private final SortedMap<AccountKey, AccountRow> rows;
    private final SortedMap<AccountKey, SortedMap<String, Double>> assets = new TreeMap<>();
    private final Map<String, BookValue> shared = new HashMap<>();

    AccountFile(SourceFile file, SortedMap<AccountKey, AccountRow> rows) {
        this.file = file;
        this.rows = new TreeMap<>(rows);
    }

    /** Its name without folders. */
    public String name() {
        return file.name();
    }

    /**
     * Takes an asset of a class and year.
     *
     * @param quantity 0 or more
     */
    public void take(AccountKey key, String id, double quantity) {
        assets.computeIfAbsent(key, unseen -> new TreeMap<>()).put(id, quantity);
    }

    /** Shares the book values out, once all assets are taken. */
    public void share() {
        for (Map.Entry<AccountKey, SortedMap<String, Double>> entry : assets.entrySet()) {
            AccountRow row = rows.get(entry.getKey());
            if (row != null && found(entry.getKey())) {
                share(row, entry.getValue());
            }
        }
    }

    /** What falls to an asset; absent when the accounts say nothing of its class and year. */
    public Optional<BookValue> of(String id) {
        return Optional.ofNullable(shared.get(id));
    }

    /** What falls to all assets together. */
    public long sharedCents() {
        return shared.values().stream().mapToLong(BookValue::cents).sum();
    }

    private void share(AccountRow account, SortedMap<String, Double> quantities) {
        double whole = Apportionment.whole(quantities);
        Apportionment.of(account.cents(), quantities)
                .forEach((id, cents) ->
                        shared.put(id, new BookValue(cents, account, quantities.getOrDefault(id, 0.0), whole)));
    }

    private boolean found(AccountKey key) {
        return rows.containsKey(key) && assets.containsKey(key) && Apportionment.whole(assets.get(key)) > 0;
    }

    /** All rows, by class and year. */
    public Collection<AccountRow> rows() {
        return List.copyOf(rows.values());
    }

    /** Rows without any asset, by class and year: their book value is in no asset. */
    public List<AccountRow> withoutAssets() {
        return rows.values().stream().filter(row -> !found(row.key())).toList();
    }

    /** Classes and years of assets without a row, with the number of assets. */
    public SortedMap<AccountKey, Integer> withoutAccount() {
        SortedMap<AccountKey, Integer> without = new TreeMap<>();
        List<AccountKey> keys = new ArrayList<>(assets.keySet());
        keys.stream()
                .filter(key -> !found(key))
                .forEach(key -> without.put(
                        key,
                        assets.getOrDefault(key, Collections.emptySortedMap()).size()));
        return without;
    }
}
