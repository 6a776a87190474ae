package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.table.Types.*;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.accounting.DepreciationMethod;
import nl.werkmetwerk.model.accounting.DepreciationStart;
import nl.werkmetwerk.model.accounting.EarlyReplacement;
import nl.werkmetwerk.model.accounting.Provision;
import nl.werkmetwerk.model.money.AccountingRules;

/** How assets are charged to the municipal budget (MODEL 9). */
public final class AccountingFields {
    private static final Field<AccountingRule, Double> INTEREST_RATE = Field.maybeNumber(
                    "interestRate", RATE, AccountingRule::interestRate)
            .model("9.1")
            .example("0.02");
    private static final Field<AccountingRule, DepreciationMethod> METHOD = Field.maybe(
                    "method", Choice.constants(DepreciationMethod.class), AccountingRule::method)
            .absent(DepreciationMethod.LINEAR)
            .model("9.4")
            .example("annuity");
    private static final Field<AccountingRule, Integer> DEPRECIATION_YEARS = Field.maybeWhole(
                    "depreciationYears", TERM, AccountingRule::depreciationYears)
            .model("9.1")
            .example("60");
    private static final Field<AccountingRule, DepreciationStart> START = Field.maybe(
                    "start", Choice.constants(DepreciationStart.class), AccountingRule::start)
            .absent(DepreciationStart.NEXT_YEAR)
            .model("9.4")
            .example("halfYear");
    private static final Field<AccountingRule, Double> BOOK_VALUE = Field.maybeNumber(
                    "bookValue", SUM, AccountingRule::bookValue)
            .absent(0.0)
            .model("9.4")
            .example("120000");
    private static final Field<AccountingRule, Integer> REMAINING_YEARS = Field.maybeWhole(
                    "remainingYears", TERM, AccountingRule::remainingYears)
            .model("9.4")
            .example("12");
    private static final Field<AccountingRule, EarlyReplacement> EARLY_REPLACEMENT = Field.maybe(
                    "earlyReplacement", Choice.constants(EarlyReplacement.class), AccountingRule::earlyReplacement)
            .absent(EarlyReplacement.WRITE_OFF)
            .model("9.5")
            .example("shortenLife");
    private static final Field<AccountingRule, Provision> PROVISION = Field.maybe(
                    "provision", Choice.constants(Provision.class), AccountingRule::provision)
            .absent(Provision.NONE)
            .model("9.7")
            .example("maintenance");
    private static final Field<AccountingRule, Double> PROVISION_BALANCE = Field.maybeNumber(
                    "provisionBalance", SUM, AccountingRule::provisionBalance)
            .absent(0.0)
            .model("9.7")
            .example("50000");
    private static final Field<AccountingRule, Integer> PROVISION_YEARS = Field.maybeWhole(
                    "provisionYears", TERM, AccountingRule::provisionYears)
            .model("9.7")
            .example("10");
    private static final Field<AccountingRule, Double> ADDITION = Field.maybeNumber(
                    "addition", YEARLY_SUM, AccountingRule::addition)
            .model("9.7")
            .example("25000");
    private static final Field<AccountingRule, Double> THRESHOLD = Field.maybeNumber(
                    "threshold", SUM, AccountingRule::threshold)
            .absent(0.0)
            .model("9.3")
            .example("30000");
    private static final Field<AccountingRule, String> TASK_FIELD = Field.maybe(
                    "taskField", TEXT, AccountingRule::taskField)
            .model("9.8")
            .example("7.2 riolering");

    /** How a municipality charges assets to its budget. */
    public static final Form<AccountingRule> ACCOUNTING = Form.of(
                    "accounting",
                    AccountingFields::rule,
                    List.of(
                            INTEREST_RATE,
                            METHOD,
                            DEPRECIATION_YEARS,
                            START,
                            BOOK_VALUE,
                            REMAINING_YEARS,
                            EARLY_REPLACEMENT,
                            PROVISION,
                            PROVISION_BALANCE,
                            PROVISION_YEARS,
                            ADDITION,
                            THRESHOLD,
                            TASK_FIELD))
            .withCommon();

    private AccountingFields() {}

    private static AccountingRule rule(Given given) {
        return new AccountingRule(
                given.number(INTEREST_RATE),
                given.find(METHOD),
                given.whole(DEPRECIATION_YEARS),
                given.find(START),
                given.number(BOOK_VALUE),
                given.whole(REMAINING_YEARS),
                given.find(EARLY_REPLACEMENT),
                given.find(PROVISION),
                given.number(PROVISION_BALANCE),
                given.whole(PROVISION_YEARS),
                given.number(ADDITION),
                given.number(THRESHOLD),
                given.find(TASK_FIELD));
    }

    static Map<String, AccountingRule> written(AccountingRules rules) {
        return ByDiscipline.written(rules.general(), AccountingRule.UNSAID, rules.byDiscipline());
    }

    static AccountingRules rules(Map<String, AccountingRule> written) {
        return new AccountingRules(ByDiscipline.general(written, AccountingRule.UNSAID), ByDiscipline.rules(written));
    }
}
