package nl.werkmetwerk.plain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.accounting.AccountingRuleBuilder;
import nl.werkmetwerk.model.accounting.DepreciationMethod;
import nl.werkmetwerk.model.accounting.DepreciationStart;
import nl.werkmetwerk.model.accounting.EarlyReplacement;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.money.AccountingRules;
import nl.werkmetwerk.model.money.BudgetRules;

/** Reads the fields of §8 and §9 that the worked cases use. */
final class MoneyJson {
    private static final String DEFAULT = "default";

    private MoneyJson() {}

    static Party party(Json json) {
        return new Party(json.text("id"), json.text("name"));
    }

    static BudgetRules budget(Json json) {
        Map<String, AccountingRule> rules = new LinkedHashMap<>(json.map("accounting", MoneyJson::rule));
        AccountingRule general = Optional.ofNullable(rules.remove(DEFAULT)).orElse(AccountingRule.UNSAID);
        return BudgetRules.of(new AccountingRules(general, rules));
    }

    static AccountingRule rule(Json json) {
        AccountingRuleBuilder rule = AccountingRule.builder();
        if (json.has("interestRate")) {
            rule.interestRate(json.number("interestRate"));
        }
        json.maybeText("method")
                .ifPresent(
                        m -> rule.method(m.equals("annuity") ? DepreciationMethod.ANNUITY : DepreciationMethod.LINEAR));
        json.maybeText("start")
                .ifPresent(s ->
                        rule.start(s.equals("halfYear") ? DepreciationStart.HALF_YEAR : DepreciationStart.NEXT_YEAR));
        json.maybeText("earlyReplacement")
                .ifPresent(e -> rule.earlyReplacement(
                        e.equals("shortenLife") ? EarlyReplacement.SHORTEN_LIFE : EarlyReplacement.WRITE_OFF));
        return rule.build();
    }
}
