package nl.werkmetwerk.parties;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.werkmetwerk.ledger.ContributionPlan;
import nl.werkmetwerk.ledger.Payment;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.money.Coverage;
import nl.werkmetwerk.resolved.Clock;
import nl.werkmetwerk.resolved.ResolvedCase;

/** All that comes in and goes out, of one party or of several added up: present values, and what they are made of by year. */
final class FundingFlows {
    private final Clock clock;
    private final double[] balance;
    private final double[] coverageOf;
    private final double[] receivedOf;
    private final double[] paidOf;
    private final double[] cashOf;
    private final double[] vatOf;
    private double coverage;
    private double received;
    private double paid;
    private double cash;
    private double vat;

    FundingFlows(ResolvedCase resolved) {
        clock = resolved.clock();
        balance = new double[clock.years()];
        coverageOf = new double[balance.length];
        receivedOf = new double[balance.length];
        paidOf = new double[balance.length];
        cashOf = new double[balance.length];
        vatOf = new double[balance.length];
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
                double amount =
                        reserved.in(clock.calendar(year), resolved.source().prices());
                double value = amount * clock.discount(year);
                coverage += value;
                coverageOf[year] += amount;
                balance[year] += value;
            }
        }
    }

    private void addPayment(Payment payment, Party party, boolean receives) {
        double value = payment.amount() * clock.discount(payment.year());
        if (receives) {
            received += value;
            receivedOf[payment.year()] += payment.amount();
            balance[payment.year()] += value;
        }
        if (payment.contribution().from().equals(party.id())) {
            paid += value;
            paidOf[payment.year()] += payment.amount();
            balance[payment.year()] -= value;
        }
    }

    private void addCost(int year, double cost, double benefit, double vatRate) {
        double discount = clock.discount(year);
        cash += (cost + benefit) * discount;
        vat += vatRate * cost * discount;
        cashOf[year] += cost + benefit;
        vatOf[year] += vatRate * cost;
        balance[year] -= (cost + benefit + vatRate * cost) * discount;
    }

    void add(FundingFlows other) {
        coverage += other.coverage;
        received += other.received;
        paid += other.paid;
        cash += other.cash;
        vat += other.vat;
        addAll(balance, other.balance);
        addAll(coverageOf, other.coverageOf);
        addAll(receivedOf, other.receivedOf);
        addAll(paidOf, other.paidOf);
        addAll(cashOf, other.cashOf);
        addAll(vatOf, other.vatOf);
    }

    private static void addAll(double[] sums, double[] amounts) {
        Arrays.setAll(sums, year -> sums[year] + amounts[year]);
    }

    /** The same, by year and not discounted. */
    List<ClosingYear> years() {
        return IntStream.range(0, balance.length)
                .mapToObj(year -> new ClosingYear(
                        clock.calendar(year),
                        coverageOf[year],
                        receivedOf[year],
                        paidOf[year],
                        cashOf[year],
                        vatOf[year]))
                .toList();
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
