package nl.werkmetwerk.parties;

import java.util.Arrays;
import java.util.OptionalInt;
import nl.werkmetwerk.ledger.ContributionPlan;
import nl.werkmetwerk.ledger.Payment;
import nl.werkmetwerk.model.Coverage;
import nl.werkmetwerk.model.Party;
import nl.werkmetwerk.resolved.Clock;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Present values by year of all that comes in and goes out, of one party or of several added up. */
final class FundingFlows {
    private final Clock clock;
    private final double[] balance;
    private double coverage;
    private double received;
    private double paid;
    private double cash;
    private double vat;

    FundingFlows(ResolvedCase resolved) {
        clock = resolved.clock();
        balance = new double[clock.years()];
    }

    /** Of one party, had all its costs been {@code factor} times as high. */
    static FundingFlows of(Party party, CashCosts costs, ContributionPlan plan, double factor, ResolvedCase resolved) {
        FundingFlows flows = new FundingFlows(resolved);
        int owner = resolved.owners().number(party.id());
        flows.addCoverage(party, resolved);
        for (Payment payment : plan.payments()) {
            flows.addPayment(payment, party, resolved.assets().owner(payment.asset()) == owner);
        }
        for (int year = 0; owner >= 0 && year < flows.balance.length; year++) {
            flows.addCost(year, factor * costs.cost(owner, year), costs.benefit(owner, year), party.vatRate());
        }
        return flows;
    }

    private void addCoverage(Party party, ResolvedCase resolved) {
        for (Coverage reserved : resolved.source().funding().coverage()) {
            for (int year = 0; year < balance.length && reserved.party().equals(party.id()); year++) {
                if (reserved.years().contains(clock.calendar(year))) {
                    double value = reserved.amount() * clock.discount(year);
                    coverage += value;
                    balance[year] += value;
                }
            }
        }
    }

    private void addPayment(Payment payment, Party party, boolean receives) {
        double value = payment.amount() * clock.discount(payment.year());
        if (receives) {
            received += value;
            balance[payment.year()] += value;
        }
        if (payment.contribution().from().equals(party.id())) {
            paid += value;
            balance[payment.year()] -= value;
        }
    }

    private void addCost(int year, double cost, double benefit, double vatRate) {
        double discount = clock.discount(year);
        cash += (cost + benefit) * discount;
        vat += vatRate * cost * discount;
        balance[year] -= (cost + benefit + vatRate * cost) * discount;
    }

    void add(FundingFlows other) {
        coverage += other.coverage;
        received += other.received;
        paid += other.paid;
        cash += other.cash;
        vat += other.vat;
        Arrays.setAll(balance, year -> balance[year] + other.balance[year]);
    }

    double coverage() {
        return coverage;
    }

    double received() {
        return received;
    }

    double paid() {
        return paid;
    }

    double cash() {
        return cash;
    }

    double vat() {
        return vat;
    }

    double gap() {
        return coverage + received - paid - cash - vat;
    }

    OptionalInt shortFrom(double tolerance) {
        double sum = 0;
        for (int year = 0; year < balance.length; year++) {
            sum += balance[year];
            if (sum < -tolerance) {
                return OptionalInt.of(clock.calendar(year));
            }
        }
        return OptionalInt.empty();
    }
}
