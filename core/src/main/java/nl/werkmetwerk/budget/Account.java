package nl.werkmetwerk.budget;

import java.util.ArrayList;
import java.util.List;

/** The lines of the budget being added up, by year number, in nominal euro. */
final class Account {
    private final double[] depreciation;
    private final double[] interest;
    private final double[] writeOff;
    private final double[] expenses;
    private final double[] addition;
    private final double[] withdrawal;
    private final double[] bookValue;

    Account(int years) {
        depreciation = new double[years];
        interest = new double[years];
        writeOff = new double[years];
        expenses = new double[years];
        addition = new double[years];
        withdrawal = new double[years];
        bookValue = new double[years];
    }

    void addCharge(int year, CapitalCharge charge) {
        depreciation[year] += charge.depreciation();
        interest[year] += charge.interest();
    }

    void addBookValue(int year, double amount) {
        bookValue[year] += amount;
    }

    void addWriteOff(int year, double amount) {
        writeOff[year] += amount;
    }

    void addExpense(int year, double amount) {
        expenses[year] += amount;
    }

    void addAddition(int year, double amount) {
        addition[year] += amount;
    }

    void addWithdrawal(int year, double amount) {
        withdrawal[year] += amount;
    }

    void add(Account other) {
        for (int year = 0; year < depreciation.length; year++) {
            depreciation[year] += other.depreciation[year];
            interest[year] += other.interest[year];
            writeOff[year] += other.writeOff[year];
            expenses[year] += other.expenses[year];
            addition[year] += other.addition[year];
            withdrawal[year] += other.withdrawal[year];
            bookValue[year] += other.bookValue[year];
        }
    }

    List<BudgetYear> rows(int baseYear) {
        List<BudgetYear> rows = new ArrayList<>();
        for (int year = 0; year < depreciation.length; year++) {
            double total = depreciation[year] + interest[year] + writeOff[year] + expenses[year] + addition[year];
            rows.add(new BudgetYear(
                    baseYear + year,
                    depreciation[year],
                    interest[year],
                    writeOff[year],
                    expenses[year],
                    addition[year],
                    withdrawal[year],
                    total,
                    bookValue[year]));
        }
        return rows;
    }
}
