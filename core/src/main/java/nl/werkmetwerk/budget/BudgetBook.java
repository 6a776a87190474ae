package nl.werkmetwerk.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** Books everything of one strategy on the accounts (MODEL 9). */
final class BudgetBook {
    private final ResolvedCase resolved;
    private final Strategy strategy;
    private final AssetAccounting accounting;
    private final Inflation inflation;
    private final List<Account> accounts = new ArrayList<>();

    BudgetBook(ResolvedCase resolved, Strategy strategy, AssetAccounting accounting, Inflation inflation) {
        this.resolved = resolved;
        this.strategy = strategy;
        this.accounting = accounting;
        this.inflation = inflation;
        RunningBook running = new RunningBook(resolved, accounting, inflation);
        new LedgerPricer(resolved).priceAll(ResolvedStrategy.of(strategy, resolved), running);
        for (int account = 0; account < accounting.accounts().size(); account++) {
            accounts.add(expenses(running.expenses(account)));
        }
        InvestmentBook investments =
                new InvestmentBook(resolved, strategy.name(), running.works(), accounting, inflation);
        ProvisionBooking provisions = new ProvisionBooking(resolved, accounting, inflation, accounts);
        provisions.bookMaintenance(running);
        new CapitalBooking(resolved, accounting, accounts).book(investments, provisions.bookSaving(investments));
    }

    private Account expenses(double[] amounts) {
        Account account = new Account(amounts.length);
        for (int year = 0; year < amounts.length; year++) {
            account.addExpense(year, amounts[year]);
        }
        return account;
    }

    StrategyBudget budget() {
        Map<String, List<BudgetYear>> byDiscipline = by(AccountKey::discipline);
        return new StrategyBudget(
                strategy.name(),
                rows(accounts),
                lines(),
                byDiscipline,
                by(AccountKey::party),
                by(AccountKey::taskField),
                new Levies(resolved.source(), inflation, accounting.withoutBookValue()).results(byDiscipline));
    }

    private List<AccountLines> lines() {
        List<AccountLines> lines = new ArrayList<>();
        for (int account = 0; account < accounts.size(); account++) {
            AccountKey key = accounting.accounts().get(account);
            List<BudgetYear> years = rows(List.of(accounts.get(account)));
            lines.add(new AccountLines(key.discipline(), key.party(), key.taskField(), years));
        }
        return lines;
    }

    private Map<String, List<BudgetYear>> by(Function<AccountKey, String> name) {
        Map<String, List<Account>> groups = new LinkedHashMap<>();
        for (int account = 0; account < accounts.size(); account++) {
            String key = name.apply(accounting.accounts().get(account));
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(accounts.get(account));
        }
        Map<String, List<BudgetYear>> view = new LinkedHashMap<>();
        groups.forEach((key, members) -> view.put(key, rows(members)));
        return view;
    }

    private List<BudgetYear> rows(List<Account> members) {
        Account sum = new Account(resolved.clock().years());
        members.forEach(sum::add);
        return sum.rows(resolved.source().baseYear());
    }
}
