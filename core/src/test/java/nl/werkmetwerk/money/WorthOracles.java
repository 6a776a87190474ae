package nl.werkmetwerk.money;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Published present, annual and future worths, computed by the classes of this package. */
final class WorthOracles {
    static final Map<String, Function<Oracle, Map<String, Object>>> BY_KIND = Map.ofEntries(
            Map.entry("npv", WorthOracles::npv),
            Map.entry("xnpv", WorthOracles::datedNpv),
            Map.entry("present-worth", WorthOracles::presentWorth),
            Map.entry("future-worth", WorthOracles::futureWorth),
            Map.entry("arithmetic-gradient", WorthOracles::arithmeticGradient),
            Map.entry("geometric-gradient", WorthOracles::geometricGradient),
            Map.entry("periodic-maintenance", WorthOracles::periodicMaintenance),
            Map.entry("timing", WorthOracles::waiting),
            Map.entry("inflation", WorthOracles::inflation),
            Map.entry("residual-value", WorthOracles::residualValue),
            Map.entry("lcc", WorthOracles::lifeCycleCost));

    private WorthOracles() {}

    private static Map<String, Object> npv(Oracle oracle) {
        if (!oracle.has("rates")) {
            return Map.of("npv", npv(oracle, oracle.number("rate"), oracle.numbers("cashflows")));
        }
        Map<String, Object> rows = new LinkedHashMap<>();
        for (var row : oracle.inputs().get("cashflows")) {
            double[] flows = Oracle.doubles(row);
            double[] values = Arrays.stream(oracle.numbers("rates"))
                    .map(rate -> npv(oracle, rate, flows))
                    .toArray();
            rows.put("row" + rows.size(), values);
        }
        return rows;
    }

    private static double npv(Oracle oracle, double rate, double[] flows) {
        return Flows.presentValue(rate, flows, Flows.years(oracle.number("first_at", 0), flows.length));
    }

    private static Map<String, Object> datedNpv(Oracle oracle) {
        double[] times = Flows.excelTimes(RateOracles.dates(oracle));
        return Map.of("xnpv", Flows.presentValue(oracle.number("rate"), oracle.numbers("cashflows"), times));
    }

    private static Map<String, Object> presentWorth(Oracle oracle) {
        if (oracle.has("amount")) {
            double amount = oracle.number("amount");
            double[] factors = Flows.factors(oracle.number("rate"), oracle.numbers("years"));
            return Map.of("pv", each(Flows.series(factors.length, i -> amount), factors));
        }
        double delay = oracle.number("service_delay_years");
        double[] times = Arrays.stream(oracle.numbers("occurrence_years"))
                .map(year -> year + delay)
                .toArray();
        double[] factors = Flows.factors(oracle.number("rate"), times);
        double[] amounts = oracle.numbers("amounts");
        return Map.of("pv", each(amounts, factors), "total", NetPresentValue.of(amounts, factors));
    }

    private static double[] each(double[] amounts, double[] factors) {
        return Flows.series(
                amounts.length, i -> NetPresentValue.of(new double[] {amounts[i]}, new double[] {factors[i]}));
    }

    private static Map<String, Object> futureWorth(Oracle oracle) {
        double[] amount = {oracle.number("pv")};
        return Map.of("fv", Flows.presentValue(oracle.number("rate"), amount, new double[] {-oracle.number("years")}));
    }

    private static Map<String, Object> arithmeticGradient(Oracle oracle) {
        int years = oracle.whole("years");
        double first = oracle.number("a1", oracle.number("base", 0));
        double[] amounts = Flows.series(years, i -> first + i * oracle.number("gradient"));
        double[] factors = Flows.factors(oracle.number("rate"), Flows.years(1, years));
        double pv = NetPresentValue.of(amounts, factors);
        Map<String, Object> result = new LinkedHashMap<>(
                Map.of("pv", pv, "annual", EquivalentAnnualCost.of(pv, factors), "fv", pv / factors[years - 1]));
        result.keySet().removeIf(field -> !oracle.expects(field));
        return result;
    }

    private static Map<String, Object> geometricGradient(Oracle oracle) {
        double growth = 1 + oracle.number("growth");
        if (oracle.has("a1")) {
            int years = oracle.whole("years");
            double[] amounts = Flows.series(years, i -> oracle.number("a1") * Math.pow(growth, i));
            return Map.of("pv", Flows.presentValue(oracle.number("rate"), amounts, Flows.years(1, years)));
        }
        int years = oracle.whole("study_years");
        double[] amounts = Flows.series(years, i -> oracle.number("base_amount") * Math.pow(growth, i + 1));
        double pv = blccPresentValue(oracle, amounts);
        return Map.of(
                "year1",
                amounts[0],
                "year15",
                amounts[years - 1],
                "sum",
                Flows.sum(amounts),
                "pv",
                pv,
                "annual_value",
                blccAnnualValue(oracle, pv));
    }

    private static Map<String, Object> periodicMaintenance(Oracle oracle) {
        int interval = oracle.whole("interval");
        double[] costs =
                Flows.series(oracle.whole("life"), i -> i > 0 && i % interval == 0 ? oracle.number("cost") : 0);
        return Map.of("pv", Flows.presentValue(oracle.number("rate"), costs, Flows.years(0, costs.length)));
    }

    private static Map<String, Object> waiting(Oracle oracle) {
        double rate = oracle.number("rate");
        double[] now = {-oracle.number("cost"), oracle.number("inflow_now")};
        double[] wait = {-oracle.number("cost"), oracle.number("inflow_wait")};
        double npvNow = Flows.presentValue(rate, now, Flows.years(0, 2));
        double npvToday = Flows.presentValue(rate, wait, Flows.years(1, 2));
        return Map.of(
                "npv_now",
                npvNow,
                "npv_wait_then",
                Flows.presentValue(rate, wait, Flows.years(0, 2)),
                "npv_wait_today",
                npvToday,
                "value_of_waiting",
                npvToday - npvNow,
                "best",
                npvToday > npvNow ? "wait" : "now");
    }

    /** Average growth as the internal rate of one amount becoming another; or the worth of the published amounts. */
    private static Map<String, Object> inflation(Oracle oracle) {
        if (oracle.expects("rate")) {
            double[] amounts = {-oracle.number("pv"), oracle.number("fv")};
            double[] roots = InternalRateOfReturn.roots(amounts, new double[] {0, oracle.number("periods")});
            return Map.of("rate", InternalRateOfReturn.single(roots).orElseThrow());
        }
        double[] amounts = Oracle.doubles(oracle.expected().get("amounts"));
        return Map.of("sum", Flows.sum(amounts), "pv", blccPresentValue(oracle, amounts));
    }

    /** From the published nominal amount: what an asset is worth at the end is the ledger's to say. */
    private static Map<String, Object> residualValue(Oracle oracle) {
        double[] amounts = new double[oracle.whole("study_years")];
        amounts[amounts.length - 1] = oracle.expected().get("residual_nominal").doubleValue();
        double pv = blccPresentValue(oracle, amounts);
        return Map.of("pv", pv, "annual_value", blccAnnualValue(oracle, pv));
    }

    private static Map<String, Object> lifeCycleCost(Oracle oracle) {
        if (oracle.has("base_annual")) {
            return lighting(oracle);
        }
        double existing = blccPresentValue(oracle, oracle.numbers("existing"));
        double retrofit = blccPresentValue(oracle, oracle.numbers("retrofit"));
        return Map.of(
                "pv_existing",
                existing,
                "pv_retrofit",
                retrofit,
                "annual_existing",
                blccAnnualValue(oracle, existing),
                "annual_retrofit",
                blccAnnualValue(oracle, retrofit));
    }

    private static Map<String, Object> lighting(Oracle oracle) {
        int years = oracle.whole("years");
        double[] factors = Flows.factors(oracle.number("rate"), Flows.years(1, years));
        double base = NetPresentValue.of(Flows.series(years, i -> oracle.number("base_annual")), factors);
        double alternative = NetPresentValue.of(oracle.numbers("alternative_annual"), factors);
        double investment =
                NetPresentValue.of(Flows.series(years, i -> oracle.number("alternative_investment_annual")), factors);
        return Map.of(
                "cost_base",
                base,
                "cost_alternative",
                alternative,
                "invest",
                investment,
                "net_savings",
                base - alternative,
                "sir",
                RateOracles.ratio(base - alternative + investment, investment),
                "airr_at_zero_reinvestment",
                adjustedAtReinvestmentRate(oracle));
    }

    /** E3 took the reinvestment rate (0: it was not given) for the present values too, which the file does not say. */
    private static double adjustedAtReinvestmentRate(Oracle oracle) {
        int years = oracle.whole("years");
        double[] factors = Flows.factors(oracle.number("reinvestment_rate"), Flows.years(1, years));
        double[] alternative = oracle.numbers("alternative_annual");
        double investment = oracle.number("alternative_investment_annual");
        double[] savings = Flows.series(years, i -> oracle.number("base_annual") - alternative[i] + investment);
        return ModifiedInternalRateOfReturn.of(
                        NetPresentValue.of(savings, factors),
                        NetPresentValue.of(Flows.series(years, i -> investment), factors),
                        factors[years - 1],
                        years)
                .orElseThrow();
    }

    private static double blccPresentValue(Oracle oracle, double[] amounts) {
        return Flows.presentValue(blccRate(oracle), amounts, blccTimes(oracle));
    }

    private static double blccAnnualValue(Oracle oracle, double pv) {
        double[] times = blccTimes(oracle);
        return Annuity.payment(pv, blccRate(oracle), times[times.length - 1]);
    }

    private static double blccRate(Oracle oracle) {
        return (1 + oracle.number("rate_real")) * (1 + oracle.number("inflation")) - 1;
    }

    private static double[] blccTimes(Oracle oracle) {
        LocalDate base = LocalDate.parse(oracle.inputs().get("base_date").textValue());
        return Flows.blccYearEnds(base, oracle.whole("study_years"));
    }
}
