package nl.werkmetwerk.budget;

import nl.werkmetwerk.model.accounting.AccountingRule;

/** A provision year by year: addition, then withdrawal, in nominal euro (MODEL 9). */
final class ProvisionBook {
    private final double[] additions;
    private final double[] withdrawals;
    private final double[] balances;

    /**
     * Keeps a provision over all years.
     *
     * @param wanted what it is asked to pay in each year
     * @param opening balance at 1 January of the first year
     * @param period years after which the level addition is set anew
     */
    static ProvisionBook level(double[] wanted, double opening, int period) {
        ProvisionBook book = new ProvisionBook(wanted.length);
        double balance = opening;
        for (int from = 0; from < wanted.length; from += period) {
            int until = (int) Math.min(wanted.length, (long) from + period);
            double addition = LevelAddition.of(wanted, from, until, balance);
            for (int year = from; year < until; year++) {
                book.additions[year] = addition;
                book.withdrawals[year] = wanted[year];
                balance = Math.max(0, balance + addition - wanted[year]);
                book.balances[year] = balance;
            }
            if (until == wanted.length) {
                break;
            }
        }
        return book;
    }

    /** With given additions; pays what is there. */
    static ProvisionBook given(double[] wanted, double opening, double[] additions) {
        ProvisionBook book = new ProvisionBook(wanted.length);
        double balance = opening;
        for (int year = 0; year < wanted.length; year++) {
            balance += additions[year];
            book.additions[year] = additions[year];
            book.withdrawals[year] = Math.min(balance, wanted[year]);
            balance -= book.withdrawals[year];
            book.balances[year] = balance;
        }
        return book;
    }

    /** By the rule of a discipline: given additions where it names one and {@code mayBeGiven}, else level ones. */
    static ProvisionBook by(
            AccountingRule rule, double[] wanted, double opening, boolean mayBeGiven, Inflation inflation) {
        if (mayBeGiven && rule.addition().isPresent()) {
            double[] additions = new double[wanted.length];
            for (int year = 0; year < additions.length; year++) {
                additions[year] = inflation.nominal(rule.addition().getAsDouble(), year);
            }
            return given(wanted, opening, additions);
        }
        return level(wanted, opening, rule.provisionYears().orElse(wanted.length));
    }

    private ProvisionBook(int years) {
        additions = new double[years];
        withdrawals = new double[years];
        balances = new double[years];
    }

    double addition(int year) {
        return additions[year];
    }

    double withdrawal(int year) {
        return withdrawals[year];
    }

    /** At 31 December. */
    double balance(int year) {
        return balances[year];
    }
}
