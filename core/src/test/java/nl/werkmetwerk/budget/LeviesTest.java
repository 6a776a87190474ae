package nl.werkmetwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.accounting.AccountingRuleBuilder;
import nl.werkmetwerk.model.accounting.Provision;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.money.Levy;
import nl.werkmetwerk.model.money.OtherCost;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.YearSpan;
import nl.werkmetwerk.model.place.Section;
import org.junit.jupiter.api.Test;

/** A levy against all that it bears: as municipalities print it, and where it cannot be told. */
class LeviesTest {
    private static final AccountingRule KNOWN =
            AccountingRule.builder().bookValue(0).remainingYears(1).build();

    /** A sewer that is not renewed, with a maintenance provision that can bear the whole of what it is asked for. */
    private static CaseBuilder municipality(
            int year, double maintenance, double periodic, AccountingRuleBuilder rule, Levy levy) {
        Asset sewer = Asset.builder("sewer", "sewer", "all")
                .installed(year - 10)
                .life(100)
                .owner("city")
                .renewal(Component.fixed("pipe", 1))
                .maintenance(new Maintenance(maintenance, 0))
                .periodic(new Periodic(1, 0, periodic))
                .build();
        AccountingRule whole =
                rule.provision(Provision.MAINTENANCE).provisionBalance(1e6).build();
        return Case.builder("municipality", year, 1)
                .section(new Section("all", "all", Optional.empty(), Optional.empty(), 15_000, Map.of()))
                .asset(sewer)
                .budget(BudgetCase.rules(whole, levy));
    }

    private static LevyYear first(CaseBuilder builder) {
        return BudgetCase.separate(builder).levies().get(0).years().get(0);
    }

    /**
     * Maassluis, accounts 2023, euro: sewer task 2 714 505, overhead 217 531, VAT 35 088, street cleaning 285 496, ponds and
     * ditches 37 211, movement of the provision −20 084: together 3 269 747, the levy 3 149 319 and other income 120 428
     * (maassluis.jaarverslag-2023.nl/p17707/rioolheffing). What the provision pays is part of the sewer task.
     */
    @Test
    void theLevyOfMaassluisRecoversAllOfItsCost() {
        Levy levy = new Levy(
                "rioolheffing",
                List.of("sewer"),
                3_149_319,
                120_428,
                List.of(
                        new OtherCost("overhead", 217_531),
                        new OtherCost("btw", 35_088),
                        new OtherCost("straatreiniging", 285_496),
                        new OtherCost("vijvers en sloten", 37_211)),
                YearSpan.ALWAYS);
        LevyYear year = first(municipality(
                2023,
                2_714_505 - 20_084,
                20_084,
                AccountingRule.builder().bookValue(0).remainingYears(1),
                levy));
        assertThat(year.charges()).isCloseTo(3_269_747, within(1e-6));
        assertThat(year.otherCost()).isCloseTo(217_531 + 35_088 + 285_496 + 37_211, within(1e-6));
        assertThat(year.costRecovery().getAsDouble()).isCloseTo(1, within(1e-12));
        assertThat(year.costRecoveryBeforeProvisions().getAsDouble())
                .isCloseTo(3_269_747 / (2_967_124 + 285_496 + 37_211.0), within(1e-12));
    }

    /**
     * Diemen, budget 2020, thousand euro: depreciation 1 283, interest 458, maintenance 526, VAT 398, hours 445, overhead 274,
     * collection 90: 3 474; levies 3 088 and 187, from the equalisation provision 199
     * (programmabegroting2020.financielestukken.diemen.nl). The term of 40 years is not printed and changes nothing.
     */
    @Test
    void theLevyOfDiemenAndItsProvisionRecoverAllOfItsCost() {
        double bookValue = 1283 * 40;
        Levy levy = new Levy(
                "rioolheffing",
                List.of("sewer"),
                3088,
                187,
                List.of(
                        new OtherCost("btw", 398),
                        new OtherCost("uren", 445),
                        new OtherCost("overhead", 274),
                        new OtherCost("perceptiekosten", 90)),
                YearSpan.ALWAYS);
        CaseBuilder diemen = municipality(
                2020,
                526 - 199,
                199,
                AccountingRule.builder().bookValue(bookValue).remainingYears(40).interestRate(458 / bookValue),
                levy);
        BudgetYear all = BudgetCase.separate(diemen).years().get(0);
        assertThat(all.depreciation()).isCloseTo(1283, within(1e-9));
        assertThat(all.interest()).isCloseTo(458, within(1e-9));
        assertThat(all.withdrawal()).isEqualTo(199);
        LevyYear year = first(diemen);
        assertThat(year.charges() + all.withdrawal()).isCloseTo(3474, within(1e-9));
        assertThat(year.costRecovery().getAsDouble()).isCloseTo(1, within(1e-12));
        assertThat(year.costRecoveryBeforeProvisions().getAsDouble()).isCloseTo(3275 / 3474.0, within(1e-12));
        assertThat(year.perHousehold().getAsDouble()).isCloseTo((3474 - 199) / 15_000.0, within(1e-12));
    }

    /** 100 a year at prices of 2024 are 104.04 in 2026 at 2 % inflation; and nothing after the last year of the levy. */
    @Test
    void otherCostBecomesNominalAndStandsInTheYearsOfTheLevy() {
        Levy levy = new Levy(
                "levy", List.of("sewer"), 0, 0, List.of(new OtherCost("overhead", 100)), YearSpan.of(2026, 2026));
        CaseBuilder builder = BudgetCase.with(KNOWN, BudgetCase.sewer())
                .prices(new Prices(2024, Map.of(), 0.02, Map.of(), Map.of()))
                .budget(BudgetCase.rules(KNOWN, levy));
        List<LevyYear> years = BudgetCase.separate(builder).levies().get(0).years();
        assertThat(years.get(0).charges()).isCloseTo(104.04, within(1e-9));
        assertThat(years.get(1).charges()).isZero();
    }

    @Test
    void withoutAnOpeningBookValueNoRecoveryIsSaid() {
        Levy levy = Levy.of("levy", List.of("sewer"), 100, 0, YearSpan.ALWAYS);
        CaseBuilder unknown = BudgetCase.with(AccountingRule.UNSAID, BudgetCase.sewer())
                .budget(BudgetCase.rules(AccountingRule.UNSAID, levy));
        MunicipalBudget budget = Budgeter.budget(unknown.build());
        assertThat(budget.strategies().get(0).levies().get(0).years())
                .allMatch(year -> year.costRecovery().isEmpty()
                        && year.costRecoveryBeforeProvisions().isEmpty());
        assertThat(budget.warnings()).extracting(Warning::code).containsExactly(Warning.Code.NO_BOOK_VALUE);
    }

    /** What is still to be built has no book value to know; and one of another discipline is not this levy's. */
    @Test
    void onlyWhatWasThereNeedsABookValue() {
        Levy levy = Levy.of("levy", List.of("sewer"), 50, 0, YearSpan.ALWAYS);
        CaseBuilder builder = BudgetCase.with(
                        AccountingRule.UNSAID,
                        Asset.builder("sewer", "sewer", "S")
                                .planned(2030)
                                .life(10)
                                .renewal(Component.fixed("pipe", 1000)),
                        Asset.builder("road", "road", "S")
                                .installed(2020)
                                .life(10)
                                .renewal(Component.fixed("surface", 1000)))
                .budget(BudgetCase.rules(AccountingRule.UNSAID, levy));
        LevyYear later = BudgetCase.separate(builder).levies().get(0).years().get(5);
        assertThat(later.costRecovery()).hasValue(0.5);
    }

    /** 1 000 over ten years: 100 a year from 2031 on, for which 120 is raised. */
    @Test
    void aLevyThatBringsInMoreThanItsCostIsToldOnce() {
        Levy levy = Levy.of("levy", List.of("sewer"), 90, 30, YearSpan.ALWAYS);
        CaseBuilder builder = BudgetCase.with(KNOWN, BudgetCase.sewer()).budget(BudgetCase.rules(KNOWN, levy));
        List<Warning> warnings = Budgeter.budget(builder.build()).warnings();
        assertThat(warnings)
                .contains(new Warning(
                        Warning.Code.RECOVERY_ABOVE_ONE,
                        "levies[levy]",
                        Map.of("strategy", "separate", "levy", "levy", "count", 2, "year", 2031, "recovery", 1.2)));
        assertThat(warnings)
                .filteredOn(warning -> warning.code() == Warning.Code.RECOVERY_ABOVE_ONE)
                .hasSize(1);
        Levy exact = Levy.of("levy", List.of("sewer"), 100, 0, YearSpan.ALWAYS);
        assertThat(Budgeter.budget(
                                builder.budget(BudgetCase.rules(KNOWN, exact)).build())
                        .warnings())
                .isEmpty();
    }

    /** Without households nothing can be said by household; other cost is part of what can. */
    @Test
    void chargesPerHouseholdHoldOtherCost() {
        Levy levy = new Levy("levy", List.of("sewer"), 0, 0, List.of(new OtherCost("overhead", 500)), YearSpan.ALWAYS);
        CaseBuilder builder = BudgetCase.with(KNOWN, BudgetCase.sewer()).budget(BudgetCase.rules(KNOWN, levy));
        assertThat(first(builder).perHousehold()).isEqualTo(OptionalDouble.of(500 / 50.0));
    }
}
