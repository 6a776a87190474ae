package nl.werkmetwerk.model.money;

import java.io.Serializable;
import java.util.Map;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.check.Require;

/**
 * Accounting rules of the case and by discipline; an asset's own rule comes before both, field by field (MODEL 9).
 *
 * @param general the entry {@code default}
 * @param byDiscipline discipline → its rule
 */
public record AccountingRules(AccountingRule general, Map<String, AccountingRule> byDiscipline)
        implements Serializable {
    /** Every field has its default. */
    public static final AccountingRules NONE = new AccountingRules(AccountingRule.UNSAID, Map.of());

    public AccountingRules {
        byDiscipline = Require.copy(byDiscipline);
    }

    /** The rule of a discipline, completed with the general one. */
    public AccountingRule of(String discipline) {
        return byDiscipline.getOrDefault(discipline, AccountingRule.UNSAID).orElse(general);
    }

    /** The rule of an asset, completed with its discipline's and the general one. */
    public AccountingRule of(Asset asset) {
        return asset.accounting().orElse(of(asset.discipline()));
    }
}
