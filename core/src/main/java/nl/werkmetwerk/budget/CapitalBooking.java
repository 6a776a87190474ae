package nl.werkmetwerk.budget;

import java.util.List;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.accounting.DepreciationMethod;
import nl.werkmetwerk.model.accounting.DepreciationStart;
import nl.werkmetwerk.model.accounting.EarlyReplacement;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Charges opening book values and investments to the years, and writes off what is replaced early (MODEL 9). */
final class CapitalBooking {
    private final ResolvedCase resolved;
    private final AssetAccounting accounting;
    private final List<Account> accounts;

    CapitalBooking(ResolvedCase resolved, AssetAccounting accounting, List<Account> accounts) {
        this.resolved = resolved;
        this.accounting = accounting;
        this.accounts = accounts;
    }

    /** @param paidPart for each investment the part that a provision has paid */
    void book(InvestmentBook investments, double[] paidPart) {
        for (int asset = 0; asset < resolved.assets().count(); asset++) {
            double bookValue = accounting.rule(asset).bookValue().orElse(0);
            if (accounting.hasAccount(asset) && bookValue > 0) {
                bookOpening(asset, bookValue, investments.renewedFirst(asset));
            }
        }
        for (int work = 0; work < investments.count(); work++) {
            int asset = investments.asset(work);
            double amount = investments.investment(work) * (1 - paidPart[work]);
            if (accounting.hasAccount(asset) && amount > 0) {
                bookInvestment(investments, work, amount);
            }
        }
    }

    private void bookOpening(int asset, double bookValue, int renewed) {
        AccountingRule rule = accounting.rule(asset);
        int years = rule.remainingYears().orElseThrow();
        int term = shortens(rule) && renewed != InvestmentBook.NEVER ? Math.min(years, renewed + 1) : years;
        charge(asset, 0, renewed, CapitalCharges.ofOpening(bookValue, accounting.rate(asset), method(rule), term));
    }

    private void bookInvestment(InvestmentBook investments, int work, double amount) {
        int asset = investments.asset(work);
        int year = investments.year(work);
        if (investments.isExpensed(work)) {
            accounts.get(accounting.account(asset)).addExpense(year, amount);
            return;
        }
        AccountingRule rule = accounting.rule(asset);
        int renewed = investments.renewedNext(work);
        int years = rule.depreciationYears().orElse(resolved.methods().life(investments.method(work)));
        int term = shortens(rule) && renewed != InvestmentBook.NEVER ? Math.min(years, renewed - year) : years;
        DepreciationStart start = rule.start().orElse(DepreciationStart.NEXT_YEAR);
        charge(
                asset,
                year,
                renewed,
                CapitalCharges.ofInvestment(amount, accounting.rate(asset), method(rule), start, term));
    }

    private static boolean shortens(AccountingRule rule) {
        return rule.earlyReplacement().orElse(EarlyReplacement.WRITE_OFF) == EarlyReplacement.SHORTEN_LIFE;
    }

    private static DepreciationMethod method(AccountingRule rule) {
        return rule.method().orElse(DepreciationMethod.LINEAR);
    }

    /** From a year on until nothing is left, or until the year in which the asset is renewed, included. */
    private void charge(int asset, int from, int renewed, CapitalCharges charges) {
        Account account = accounts.get(accounting.account(asset));
        int last = Math.min(renewed, resolved.clock().years() - 1);
        for (int year = from; year <= last && !charges.isDone(); year++) {
            account.addCharge(year, charges.next());
            if (year == renewed) {
                account.addWriteOff(year, charges.bookValue());
            } else {
                account.addBookValue(year, charges.bookValue());
            }
        }
    }
}
