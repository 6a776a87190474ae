package nl.werkmetwerk.money;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.werkmetwerk.budget.CapitalCharge;
import nl.werkmetwerk.budget.CapitalCharges;
import nl.werkmetwerk.model.accounting.DepreciationMethod;
import nl.werkmetwerk.model.accounting.DepreciationStart;
import nl.werkmetwerk.model.money.InterestSchedule;

/** Published depreciation, capital charges and interest schedules, computed by the classes of the budget. */
final class BudgetOracles {
    static final Map<String, Function<Oracle, Map<String, Object>>> BY_KIND = Map.of(
            "depreciation", BudgetOracles::depreciation,
            "capital-charges", BudgetOracles::capitalCharges,
            "real-nominal", BudgetOracles::realRate);

    private BudgetOracles() {}

    /** What is to be depreciated is the cost less the salvage value; declining balances are no method of the model. */
    private static Map<String, Object> depreciation(Oracle oracle) {
        if (!oracle.expects("per_year")) {
            return Map.of();
        }
        double amount = oracle.number("cost") - oracle.number("salvage");
        return Map.of("per_year", linear(amount, 0, oracle.whole("life")).get(1).depreciation());
    }

    private static List<CapitalCharge> linear(double amount, double rate, int years) {
        return CapitalCharges.schedule(amount, rate, DepreciationMethod.LINEAR, DepreciationStart.NEXT_YEAR, years);
    }

    private static Map<String, Object> capitalCharges(Oracle oracle) {
        return oracle.has("allocated") ? interestSchedule(oracle) : investment(oracle);
    }

    private static Map<String, Object> investment(Oracle oracle) {
        int years = (int) Math.round(1 / oracle.number("depreciation_rate"));
        List<CapitalCharge> charges = linear(
                oracle.number("investment") - oracle.number("contribution"), oracle.number("interest_rate"), years);
        return Map.of(
                "depreciation",
                        charges.subList(1, 5).stream()
                                .map(CapitalCharge::depreciation)
                                .toList(),
                "interest",
                        charges.subList(1, 5).stream()
                                .map(CapitalCharge::interest)
                                .toList(),
                "capital_charges",
                        charges.subList(1, 5).stream().map(CapitalCharge::total).toList(),
                "book_value_1_jan",
                        charges.subList(0, 3).stream()
                                .map(CapitalCharge::bookValue)
                                .toList());
    }

    private static Map<String, Object> interestSchedule(Oracle oracle) {
        double rate = oracle.number("allocation_rate");
        InterestSchedule schedule = new InterestSchedule(
                oracle.number("external_interest"),
                oracle.number("interest_income"),
                0,
                0,
                oracle.number("allocated") / rate,
                OptionalDouble.of(rate));
        return Map.of("to_allocate", schedule.toAllocate(), "result", schedule.result());
    }

    private static Map<String, Object> realRate(Oracle oracle) {
        double nominal = PriceTrend.of(oracle.number("nominal"), 0, 0, 1)[1];
        return Map.of("real", nominal / PriceTrend.of(oracle.number("inflation"), 0, 0, 1)[1] - 1);
    }
}
