package nl.werkmetwerk.money;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Published rates of return and ratios, computed by the classes of this package. */
final class RateOracles {
    static final Map<String, Function<Oracle, Map<String, Object>>> BY_KIND = Map.of(
            "irr", RateOracles::nearestRoot,
            "irr-multiple", RateOracles::allRoots,
            "irr-none", RateOracles::noRoot,
            "xirr", RateOracles::datedRoot,
            "mirr", RateOracles::modified,
            "sir", RateOracles::savingsToInvestment,
            "airr", RateOracles::adjusted,
            "sir-airr", RateOracles::heatPump,
            "bcr", RateOracles::perpetualWork,
            "rate-conversion", RateOracles::effectiveRate);

    private RateOracles() {}

    static double[] roots(double[] cashFlows) {
        return InternalRateOfReturn.roots(cashFlows, Flows.years(0, cashFlows.length));
    }

    /** A solver with a first guess prints one root; ours finds them all, and that one must be among them. */
    private static Map<String, Object> nearestRoot(Oracle oracle) {
        double published = oracle.expected().get("irr").doubleValue();
        double nearest = Arrays.stream(roots(oracle.numbers("cashflows")))
                .boxed()
                .min((a, b) -> Double.compare(Math.abs(a - published), Math.abs(b - published)))
                .orElse(Double.NaN);
        return Map.of("irr", nearest);
    }

    private static Map<String, Object> allRoots(Oracle oracle) {
        return oracle.expects("irrs") ? Map.of("irrs", roots(oracle.numbers("cashflows"))) : nearestRoot(oracle);
    }

    private static Map<String, Object> noRoot(Oracle oracle) {
        double[] roots = roots(oracle.numbers("cashflows"));
        Map<String, Object> result = new LinkedHashMap<>();
        OptionalDouble single = InternalRateOfReturn.single(roots);
        result.put("irr", single.isPresent() ? single.getAsDouble() : null);
        result.put("exists", roots.length > 0);
        return result;
    }

    private static Map<String, Object> datedRoot(Oracle oracle) {
        double[] roots = InternalRateOfReturn.roots(oracle.numbers("cashflows"), Flows.excelTimes(dates(oracle)));
        return Map.of("xirr", InternalRateOfReturn.single(roots).orElseThrow());
    }

    static String[] dates(Oracle oracle) {
        return StreamSupport.stream(oracle.inputs().get("dates").spliterator(), false)
                .map(date -> date.textValue())
                .toArray(String[]::new);
    }

    private static Map<String, Object> modified(Oracle oracle) {
        double[] flows = oracle.numbers("cashflows");
        double finance = oracle.number("finance_rate");
        double reinvest = oracle.number("reinvest_rate");
        if (oracle.expects("mirr")) {
            return Map.of("mirr", modified(flows, finance, reinvest));
        }
        return Map.of(
                "mirr5", modified(flows, finance, reinvest),
                "mirr3", modified(Arrays.copyOf(flows, 4), finance, reinvest),
                "mirr5_14", modified(flows, finance, oracle.number("reinvest_rate_b")));
    }

    private static double modified(double[] flows, double finance, double reinvest) {
        double[] times = Flows.years(0, flows.length);
        int years = flows.length - 1;
        double[] gains = Arrays.stream(flows).map(flow -> Math.max(flow, 0)).toArray();
        double[] losses = Arrays.stream(flows).map(flow -> Math.max(-flow, 0)).toArray();
        return ModifiedInternalRateOfReturn.of(
                        Flows.presentValue(reinvest, gains, times),
                        Flows.presentValue(finance, losses, times),
                        Flows.factors(reinvest, years)[0],
                        years)
                .orElseThrow();
    }

    private static Map<String, Object> savingsToInvestment(Oracle oracle) {
        return Map.of("sir", ratio(oracle.number("pv_savings"), oracle.number("pv_increased_investment")));
    }

    private static Map<String, Object> adjusted(Oracle oracle) {
        double airr = adjusted(oracle, oracle.number("pv_savings"), oracle.number("pv_increased_investment"));
        return Map.of("airr", airr);
    }

    private static double adjusted(Oracle oracle, double savings, double investment) {
        int years = oracle.whole("years");
        double end = Flows.factors(oracle.number("rate"), years)[0];
        return ModifiedInternalRateOfReturn.of(savings, investment, end, years).orElseThrow();
    }

    static double ratio(double gains, double losses) {
        return BenefitCostRatio.of(gains, losses).orElseThrow();
    }

    /** From the printed present values by category: the years in which they fall are not published. */
    private static Map<String, Object> heatPump(Oracle oracle) {
        double base = categories(oracle, "base_pv");
        double alternative = categories(oracle, "alt_pv");
        double savings = oracle.number("pv_noninvestment_savings");
        double investment = oracle.number("increased_investment");
        return Map.of(
                "lcc_base",
                base,
                "lcc_alt",
                alternative,
                "net_savings",
                base - alternative,
                "sir",
                ratio(savings, investment),
                "airr",
                adjusted(oracle, savings, investment));
    }

    private static double categories(Oracle oracle, String name) {
        return Flows.sum(Oracle.doubles(oracle.inputs().get(name)));
    }

    /** A perpetuity, as 1,000 years: at 10 % the rest is worth less than 1e-33. */
    private static Map<String, Object> perpetualWork(Oracle oracle) {
        int horizon = 1000;
        double[] factors = Flows.factors(oracle.number("rate"), Flows.years(1, horizon));
        double benefits = NetPresentValue.of(Flows.series(horizon, i -> oracle.number("benefit")), factors);
        double costs = oracle.number("first_cost")
                + NetPresentValue.of(Flows.series(horizon, i -> oracle.number("annual_cost")), factors);
        for (var periodic : oracle.inputs().get("periodic")) {
            double cost = periodic.get(0).doubleValue();
            int every = periodic.get(1).intValue();
            costs += NetPresentValue.of(Flows.series(horizon, i -> (i + 1) % every == 0 ? cost : 0), factors);
        }
        return Map.of("capitalised_worth", benefits - costs, "bcr", ratio(benefits, costs));
    }

    /** Lending 1 for a year with interest paid every period: the internal rate over fractions of a year. */
    private static Map<String, Object> effectiveRate(Oracle oracle) {
        int periods = oracle.whole("periods");
        double interest = oracle.number("nominal") / periods;
        double[] amounts = Flows.series(periods + 1, i -> interest);
        amounts[0] = -1;
        amounts[periods] += 1;
        double[] times = Flows.series(periods + 1, i -> (double) i / periods);
        return Map.of(
                "effective",
                InternalRateOfReturn.single(InternalRateOfReturn.roots(amounts, times))
                        .orElseThrow());
    }
}
