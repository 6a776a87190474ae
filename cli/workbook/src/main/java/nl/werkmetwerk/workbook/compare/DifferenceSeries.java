package nl.werkmetwerk.workbook.compare;

import java.util.List;
import nl.werkmetwerk.compare.CashFlow;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.money.DiscountFactors;

/** The yearly differences behind a saving, as the formulas of the returns sheet make them. */
final class DifferenceSeries {
    private static final double NOISE = 1e-9;

    private final double[] factors;
    private final double[] differences;
    private final double[] cumulative;
    private final double[] rates;
    private final double tolerance;
    private final RateSearch search;
    private final boolean searched;

    DifferenceSeries(Comparison comparison, Saving saving, double[] rates) {
        Case of = comparison.of();
        this.rates = rates;
        factors = DiscountFactors.of(of.discountRate(), of.timing(), of.baseYear(), of.horizon());
        List<CashFlow> baseline = flows(comparison, saving.baseline().id());
        List<CashFlow> strategy = flows(comparison, saving.strategy());
        double largest = 1;
        for (int i = 0; i < factors.length; i++) {
            double amount = Math.max(
                    Math.abs(baseline.get(i).amount()), Math.abs(strategy.get(i).amount()));
            largest = Math.max(largest, amount);
        }
        tolerance = NOISE * largest;
        differences = new double[factors.length];
        cumulative = new double[factors.length];
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            double difference = baseline.get(i).amount() - strategy.get(i).amount();
            differences[i] = Math.abs(difference) < tolerance ? 0 : difference;
            sum += discounted(i);
            cumulative[i] = sum;
        }
        search = new RateSearch(rates, differences, of.timing().offset());
        searched = search.finds(saving);
    }

    private static List<CashFlow> flows(Comparison comparison, String name) {
        return comparison.strategies().stream()
                .filter(strategy -> strategy.name().equals(name))
                .map(StrategyResult::cashFlows)
                .findFirst()
                .orElseThrow();
    }

    double[] rates() {
        return rates;
    }

    RateSearch search() {
        return search;
    }

    /** Whether the steps of the sheet lead to what the engine found. */
    boolean searched() {
        return searched;
    }

    double factor(int index) {
        return factors[index];
    }

    double difference(int index) {
        return differences[index];
    }

    double discounted(int index) {
        return differences[index] * factors[index];
    }

    double cumulative(int index) {
        return cumulative[index];
    }

    boolean stays(int index) {
        for (int i = index; i < cumulative.length; i++) {
            if (!(cumulative[i] >= -tolerance)) {
                return false;
            }
        }
        return true;
    }

    double tolerance() {
        return tolerance;
    }

    double gains() {
        double sum = 0;
        for (int i = 0; i < differences.length; i++) {
            sum += Math.max(discounted(i), 0);
        }
        return sum;
    }

    double losses() {
        double sum = 0;
        for (int i = 0; i < differences.length; i++) {
            sum += Math.max(-discounted(i), 0);
        }
        return sum;
    }

    /** The rate that the search comes to; the engine's where the sheet does not search. */
    double rate(double engine) {
        return searched ? search.halvings().get(RateSearch.HALVINGS)[2] : engine;
    }

    double modified() {
        return Math.pow(gains() / factors[years()] / losses(), 1.0 / years()) - 1;
    }

    /** Number of rates in the search. */
    int rateCount() {
        return rates.length;
    }

    int years() {
        return differences.length - 1;
    }
}
