package nl.werkmetwerk.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.money.InterestSchedule;
import nl.werkmetwerk.resolved.ResolvedCase;

/** The accounting rule of every asset, and the account it is booked on; assets of parties that keep none have no account. */
final class AssetAccounting {
    /** No account. */
    static final int NONE = -1;

    private final List<AccountingRule> rules = new ArrayList<>();
    private final List<AccountKey> keys;
    private final int[] account;
    private final boolean[] withoutBookValue;
    private final Set<String> disciplinesWithout = new LinkedHashSet<>();
    private final double defaultRate;

    AssetAccounting(ResolvedCase resolved) {
        Case of = resolved.source();
        defaultRate = of.budget().interestSchedule().map(InterestSchedule::rate).orElse(0.0);
        Set<String> keepNone = of.parties().stream()
                .filter(party -> !party.keepsAccounts())
                .map(Party::id)
                .collect(Collectors.toSet());
        Map<AccountKey, Integer> numbers = new LinkedHashMap<>();
        account = new int[resolved.assets().count()];
        withoutBookValue = new boolean[account.length];
        for (int i = 0; i < account.length; i++) {
            Asset asset = resolved.assets().get(i);
            AccountingRule rule = of.budget().accounting().of(asset);
            rules.add(rule);
            AccountKey key = AccountKey.of(asset, rule);
            boolean kept = !keepNone.contains(key.party());
            account[i] = kept ? numbers.computeIfAbsent(key, k -> numbers.size()) : NONE;
            withoutBookValue[i] =
                    kept && !resolved.assets().planned(i) && rule.bookValue().isEmpty();
            if (withoutBookValue[i]) {
                disciplinesWithout.add(asset.discipline());
            }
        }
        keys = List.copyOf(new LinkedHashSet<>(numbers.keySet()));
    }

    AccountingRule rule(int asset) {
        return rules.get(asset);
    }

    double rate(int asset) {
        return rule(asset).interestRate().orElse(defaultRate);
    }

    /** Number of its account, or {@link #NONE}. */
    int account(int asset) {
        return account[asset];
    }

    boolean hasAccount(int asset) {
        return account[asset] != NONE;
    }

    /** Whether it has an account and was there at the start, while its book value then is not known. */
    boolean hasNoBookValue(int asset) {
        return withoutBookValue[asset];
    }

    /** Disciplines with an asset of which the opening book value is not known. */
    Set<String> withoutBookValue() {
        return Collections.unmodifiableSet(disciplinesWithout);
    }

    /** The accounts in order of their numbers. */
    List<AccountKey> accounts() {
        return keys;
    }
}
