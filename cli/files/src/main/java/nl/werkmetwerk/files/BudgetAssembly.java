package nl.werkmetwerk.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.accounting.DepreciationMethod;
import nl.werkmetwerk.model.accounting.DepreciationStart;
import nl.werkmetwerk.model.accounting.EarlyReplacement;
import nl.werkmetwerk.model.accounting.Provision;
import nl.werkmetwerk.model.money.AccountingRules;
import nl.werkmetwerk.model.money.BudgetRules;
import nl.werkmetwerk.model.money.InterestSchedule;
import nl.werkmetwerk.model.money.Levy;

/** Puts the rules of the municipal budget together from what was read (MODEL 9). */
final class BudgetAssembly {
    private static final Map<String, DepreciationMethod> METHODS =
            Map.of("linear", DepreciationMethod.LINEAR, "annuity", DepreciationMethod.ANNUITY);
    private static final Map<String, DepreciationStart> STARTS =
            Map.of("nextYear", DepreciationStart.NEXT_YEAR, "halfYear", DepreciationStart.HALF_YEAR);
    private static final Map<String, EarlyReplacement> REPLACEMENTS =
            Map.of("writeOff", EarlyReplacement.WRITE_OFF, "shortenLife", EarlyReplacement.SHORTEN_LIFE);
    private static final Map<String, Provision> PROVISIONS =
            Map.of("none", Provision.NONE, "maintenance", Provision.MAINTENANCE, "saving", Provision.SAVING);

    private final Values read;

    BudgetAssembly(Values read) {
        this.read = read;
    }

    BudgetRules budget() {
        Map<String, Values> entries = read.map("accounting");
        Map<String, AccountingRule> rules = new LinkedHashMap<>();
        entries.forEach((discipline, values) -> rules.put(discipline, rule(values)));
        AccountingRule general = rules.remove("default");
        return new BudgetRules(
                new AccountingRules(general == null ? AccountingRule.UNSAID : general, rules),
                read.<Values>list("levies").stream().map(BudgetAssembly::levy).toList(),
                read.object("interestSchedule").flatMap(BudgetAssembly::schedule));
    }

    static AccountingRule rule(Values values) {
        return new AccountingRule(
                values.number("interestRate"),
                values.text("method").map(METHODS::get),
                values.whole("depreciationYears"),
                values.text("start").map(STARTS::get),
                values.number("bookValue"),
                values.whole("remainingYears"),
                values.text("earlyReplacement").map(REPLACEMENTS::get),
                values.text("provision").map(PROVISIONS::get),
                values.number("provisionBalance"),
                values.whole("provisionYears"),
                values.number("addition"),
                values.number("threshold"),
                values.text("taskField"));
    }

    private static Levy levy(Values values) {
        List<String> disciplines = values.list("disciplines");
        return new Levy(
                CaseAssembly.name(values, "name"),
                disciplines.isEmpty() ? List.of("?" + values.path()) : disciplines,
                values.number("income", 0),
                values.number("otherIncome", 0),
                FundingAssembly.years(values));
    }

    /** The schedule; none while it has no valid rate, which is told. */
    private static Optional<InterestSchedule> schedule(Values values) {
        return InterestCheck.of(values).allowed()
                ? Optional.of(new InterestSchedule(
                        values.number("external", 0),
                        values.number("income", 0),
                        values.number("landExploitation", 0),
                        values.number("equity", 0),
                        values.number("bookValue", 0),
                        values.number("applied")))
                : Optional.empty();
    }
}
