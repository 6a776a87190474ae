package nl.werkmetwerk.money;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/** Published annuities, annual values and payback periods, computed by the classes of this package. */
final class AnnuityOracles {
    static final Map<String, Function<Oracle, Map<String, Object>>> BY_KIND = Map.of(
            "annuity", AnnuityOracles::annuity,
            "annuity-schedule", AnnuityOracles::interestParts,
            "eac", AnnuityOracles::equivalentAnnual,
            "economic-service-life", AnnuityOracles::serviceLife,
            "unit-cost", AnnuityOracles::levelisedCost,
            "payback-simple", AnnuityOracles::simplePayback,
            "payback-discounted", AnnuityOracles::discountedPayback);

    private AnnuityOracles() {}

    private static Map<String, Object> annuity(Oracle oracle) {
        double rate = oracle.number("rate");
        if (oracle.expects("nper")) {
            return Map.of("nper", lengthOfGrowth(oracle, "nper", -oracle.number("pv")));
        }
        if (oracle.expects("years")) {
            return Map.of("years", lengthOfGrowth(oracle, "years", oracle.number("pv")));
        }
        double periods = oracle.number("nper", oracle.number("years", 0));
        double factor = Annuity.factor(rate, periods);
        double end = Flows.factors(rate, periods)[0];
        if (oracle.expects("pmt")) {
            return Map.of("pmt", -Annuity.payment(oracle.number("pv"), rate, periods));
        }
        if (oracle.expects("annual")) {
            return Map.of("annual", Annuity.payment(oracle.number("fv") * end, rate, periods));
        }
        if (oracle.has("annual")) {
            return Map.of("fv", oracle.number("annual") * factor / end);
        }
        if (oracle.expects("fv")) {
            return Map.of("fv", -(oracle.number("pv") + oracle.number("pmt") * factor) / end);
        }
        int sign = oracle.has("when") ? -1 : 1; // the one example gives what Excel prints, the other the loan
        return Map.of("pv", sign * oracle.number("pmt") * factor);
    }

    /**
     * Years in which pv grows to fv at the rate: the published length, corrected by how far the internal rate of
     * lending over that length is from the rate.
     */
    private static double lengthOfGrowth(Oracle oracle, String field, double pv) {
        double published = oracle.expected().get(field).doubleValue();
        double[] roots =
                InternalRateOfReturn.roots(new double[] {-pv, oracle.number("fv")}, new double[] {0, published});
        double internal = InternalRateOfReturn.single(roots).orElseThrow();
        return published * Math.log1p(internal) / Math.log1p(oracle.number("rate"));
    }

    /** Interest of a period = rate × what the payments still to come are worth at its start. */
    private static Map<String, Object> interestParts(Oracle oracle) {
        double rate = oracle.number("rate");
        int periods = oracle.whole("nper");
        double payment = Annuity.payment(oracle.number("pv"), rate, periods);
        return Map.of("interest", Flows.series(periods, i -> -rate * payment * Annuity.factor(rate, periods - i)));
    }

    private static Map<String, Object> equivalentAnnual(Oracle oracle) {
        double[] factors = Flows.factors(oracle.number("rate"), Flows.years(1, oracle.whole("years")));
        if (oracle.expects("eac")) {
            return Map.of("eac", EquivalentAnnualCost.of(oracle.number("pv"), factors));
        }
        double[] annual = Arrays.stream(oracle.numbers("pv"))
                .map(pv -> EquivalentAnnualCost.of(pv, factors))
                .toArray();
        return Map.of("annual", annual);
    }

    private static Map<String, Object> serviceLife(Oracle oracle) {
        return Map.of("annual_cost_n1_n2_n3", Flows.series(3, i -> annualCostOfKeeping(oracle, i + 1)));
    }

    private static double annualCostOfKeeping(Oracle oracle, int years) {
        double[] factors = Flows.factors(oracle.number("rate"), Flows.years(1, years));
        double[] costs = Arrays.copyOf(oracle.numbers("operating_cost"), years);
        costs[years - 1] -= oracle.numbers("market_value")[years - 1];
        double total = oracle.number("first_cost") + NetPresentValue.of(costs, factors);
        return EquivalentAnnualCost.of(total, factors);
    }

    private static Map<String, Object> levelisedCost(Oracle oracle) {
        double capital = Annuity.payment(oracle.number("capital"), oracle.number("rate"), oracle.number("years"));
        return Map.of("lcoe", (capital + oracle.number("operating")) / oracle.number("output"));
    }

    private static Map<String, Object> simplePayback(Oracle oracle) {
        if (oracle.expects("payback")) {
            return Map.of("payback", interpolated(oracle.numbers("cashflows")));
        }
        double yearly = Flows.sum(
                oracle.number("energy_savings"),
                oracle.number("recurring_savings"),
                oracle.number("one_off_total") / oracle.number("years"));
        double[] flows = Flows.series(oracle.whole("years") + 1, i -> yearly);
        flows[0] = -oracle.number("investment");
        return Map.of("first_year_savings", yearly, "payback_years", interpolated(flows));
    }

    private static Map<String, Object> discountedPayback(Oracle oracle) {
        if (oracle.expects("nper")) {
            return Map.of("nper", uniformPayback(oracle));
        }
        double[] flows = oracle.numbers("cashflows");
        double[] factors = Flows.factors(oracle.number("rate"), Flows.years(0, flows.length));
        return Map.of("discounted_payback", interpolated(Flows.series(flows.length, i -> flows[i] * factors[i])));
    }

    /** Year of payback by our rule, less the part of its flow that was not needed: linear inside the year. */
    private static double interpolated(double[] discounted) {
        int index = Payback.index(withClosingValue(discounted), 0).orElseThrow();
        double before = Flows.sum(Arrays.copyOf(discounted, index));
        return index - 1 - before / discounted[index];
    }

    /** The same for level payments, where the last one lasts as much of its period as is still owed. */
    private static double uniformPayback(Oracle oracle) {
        double rate = oracle.number("rate");
        double[] factors = Flows.factors(rate, Flows.years(0, 200));
        double[] discounted = Flows.series(200, i -> -oracle.number("pmt") * factors[i]);
        discounted[0] = -oracle.number("pv");
        int index = Payback.index(withClosingValue(discounted), 0).orElseThrow();
        double owed = -Flows.sum(Arrays.copyOf(discounted, index)) / factors[index - 1];
        double part = -Math.log1p(owed * rate / oracle.number("pmt")) / Math.log1p(rate);
        return index - 1 + part;
    }

    private static double[] withClosingValue(double[] flows) {
        return Arrays.copyOf(flows, flows.length + 1);
    }
}
