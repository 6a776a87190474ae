package nl.werkmetwerk.budget;

import static nl.werkmetwerk.budget.BudgetCase.renewedIn;
import static nl.werkmetwerk.budget.BudgetCase.rules;
import static nl.werkmetwerk.budget.BudgetCase.separate;
import static nl.werkmetwerk.budget.BudgetCase.sewer;
import static nl.werkmetwerk.budget.BudgetCase.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.accounting.EarlyReplacement;
import nl.werkmetwerk.model.accounting.Provision;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.money.AccountingRules;
import nl.werkmetwerk.model.money.BudgetRules;
import nl.werkmetwerk.model.money.Contribution;
import nl.werkmetwerk.model.money.Funding;
import nl.werkmetwerk.model.money.InterestSchedule;
import nl.werkmetwerk.model.money.Levy;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.model.money.Promise;
import nl.werkmetwerk.model.money.YearSpan;
import nl.werkmetwerk.model.place.Section;
import org.junit.jupiter.api.Test;

/** The budget on cases small enough to follow by hand. */
class BudgeterTest {
    private static final AccountingRule FIVE_PERCENT =
            AccountingRule.builder().interestRate(0.05).build();

    private static double[] column(StrategyBudget budget, ToDoubleFunction<BudgetYear> of, int from, int to) {
        return budget.years().stream()
                .filter(row -> row.year() >= from && row.year() <= to)
                .mapToDouble(of)
                .toArray();
    }

    @Test
    void anInvestmentIsChargedFromTheNextYearOn() {
        StrategyBudget budget = separate(with(FIVE_PERCENT, sewer()));
        assertThat(column(budget, BudgetYear::depreciation, 2029, 2032)).containsExactly(0, 0, 100, 100);
        assertThat(column(budget, BudgetYear::interest, 2029, 2032)).containsExactly(0, 0, 50, 45);
        assertThat(column(budget, BudgetYear::bookValue, 2029, 2032)).containsExactly(0, 1000, 900, 800);
        assertThat(column(budget, BudgetYear::bookValue, 2039, 2041)).containsExactly(100, 1000, 900);
        assertThat(column(budget, BudgetYear::writeOff, 2026, 2045)).containsOnly(0);
    }

    /** T10 of the municipal examples in small: the old asset bears its charge of the year, what is left is written off. */
    @Test
    void whatIsReplacedEarlyIsWrittenOffInThatYear() {
        StrategyBudget budget = renewedIn(with(FIVE_PERCENT, sewer()), 2030, 2034);
        assertThat(column(budget, BudgetYear::depreciation, 2033, 2035)).containsExactly(100, 100, 100);
        assertThat(column(budget, BudgetYear::writeOff, 2033, 2035)).containsExactly(0, 600, 0);
        assertThat(column(budget, BudgetYear::bookValue, 2033, 2035)).containsExactly(700, 1000, 900);
        assertThat(column(budget, BudgetYear::total, 2034, 2034)).containsExactly(100 + 35 + 600);
    }

    @Test
    void aLifeThatIsKnownToBeShorterIsChargedSoFromTheStart() {
        AccountingRule shorten = AccountingRule.builder()
                .earlyReplacement(EarlyReplacement.SHORTEN_LIFE)
                .build();
        StrategyBudget budget = renewedIn(with(shorten, sewer()), 2030, 2034);
        assertThat(column(budget, BudgetYear::depreciation, 2030, 2036))
                .containsExactly(0, 250, 250, 250, 250, 100, 100);
        assertThat(column(budget, BudgetYear::writeOff, 2026, 2045)).containsOnly(0);
    }

    @Test
    void anOpeningBookValueIsChargedFromTheBaseYearAndWrittenOffWhenReplaced() {
        AccountingRule opening =
                AccountingRule.builder().bookValue(800).remainingYears(8).build();
        StrategyBudget budget = separate(with(AccountingRule.UNSAID, sewer().accounting(opening)));
        assertThat(column(budget, BudgetYear::depreciation, 2026, 2031)).containsExactly(100, 100, 100, 100, 100, 100);
        assertThat(column(budget, BudgetYear::writeOff, 2029, 2031)).containsExactly(0, 300, 0);
        AccountingRule shorten = AccountingRule.builder()
                .earlyReplacement(EarlyReplacement.SHORTEN_LIFE)
                .build();
        StrategyBudget foreseen = separate(with(shorten, sewer().accounting(opening)));
        assertThat(column(foreseen, BudgetYear::depreciation, 2026, 2031))
                .containsExactly(160, 160, 160, 160, 160, 100);
    }

    @Test
    void aContributionComesOffTheInvestmentAndASmallRestIsAnExpense() {
        Promise half = new Promise.Part(0.4);
        Funding grant = new Funding(List.of(Contribution.toAll("grant", "state", half)), List.of());
        StrategyBudget budget = separate(with(FIVE_PERCENT, sewer()).funding(grant));
        assertThat(column(budget, BudgetYear::bookValue, 2030, 2030)).containsExactly(600);
        AccountingRule threshold = AccountingRule.builder().threshold(601).build();
        StrategyBudget expensed = separate(with(threshold, sewer()).funding(grant));
        assertThat(column(expensed, BudgetYear::expenses, 2030, 2030)).containsExactly(600);
        assertThat(column(expensed, BudgetYear::bookValue, 2026, 2045)).containsOnly(0);
    }

    @Test
    void amountsOfTheLedgerBecomeNominalAndBookValuesAreSo() {
        CaseBuilder builder = with(FIVE_PERCENT, sewer().maintenance(new Maintenance(7, 0)))
                .prices(new Prices(2024, Map.of(), 0.02, Map.of(), Map.of()));
        StrategyBudget budget = separate(builder);
        assertThat(column(budget, BudgetYear::expenses, 2026, 2026)[0]).isCloseTo(7 * 1.02 * 1.02, within(1e-12));
        assertThat(column(budget, BudgetYear::bookValue, 2030, 2030)[0])
                .isCloseTo(1000 * Math.pow(1.02, 6), within(1e-9));
    }

    @Test
    void aProvisionForMaintenanceLevelsOutWhatReturns() {
        AccountingRule provision = AccountingRule.builder()
                .provision(Provision.MAINTENANCE)
                .provisionBalance(50)
                .provisionYears(10)
                .build();
        Asset road = Asset.builder("road", "road", "S")
                .installed(2026)
                .life(100)
                .owner("city")
                .periodic(new Periodic(5, 0, 250))
                .maintenance(new Maintenance(3, 0))
                .build();
        StrategyBudget budget = separate(with(provision).asset(road));
        // 2031 is the sixth year of the first ten: (250 − 50)/6; 2036 and 2041 lie in the second: 250/1 in its first
        // year
        assertThat(column(budget, BudgetYear::addition, 2026, 2026)[0]).isCloseTo(200.0 / 6, within(1e-12));
        assertThat(column(budget, BudgetYear::withdrawal, 2031, 2031)).containsExactly(250);
        assertThat(column(budget, BudgetYear::expenses, 2026, 2045)).containsOnly(3);
        double atTen = 50 + 10 * 200.0 / 6 - 250;
        assertThat(column(budget, BudgetYear::addition, 2036, 2036)[0]).isCloseTo(250 - atTen, within(1e-9));
    }

    @Test
    void aProvisionSavedForInvestmentsPaysThemAndTheRestIsCapitalised() {
        AccountingRule saving = AccountingRule.builder()
                .provision(Provision.SAVING)
                .addition(100)
                .build();
        StrategyBudget budget = separate(with(saving, sewer()));
        assertThat(column(budget, BudgetYear::addition, 2026, 2045)).containsOnly(100);
        assertThat(column(budget, BudgetYear::withdrawal, 2029, 2031)).containsExactly(0, 500, 0);
        assertThat(column(budget, BudgetYear::bookValue, 2030, 2030)).containsExactly(500);
        AccountingRule level =
                AccountingRule.builder().provision(Provision.SAVING).build();
        StrategyBudget ideal = separate(with(level, sewer()));
        assertThat(column(ideal, BudgetYear::addition, 2026, 2045)).containsOnly(200);
        assertThat(column(ideal, BudgetYear::bookValue, 2026, 2045)).containsOnly(0);
    }

    @Test
    void aLevyIsSetAgainstTheCostOfItsDisciplines() {
        Levy levy = Levy.of("sewer levy", List.of("sewer"), 120, 30, YearSpan.of(2031, 2031));
        AccountingRule known = AccountingRule.builder()
                .interestRate(0.05)
                .bookValue(0)
                .remainingYears(1)
                .build();
        StrategyBudget budget = separate(with(known, sewer()).budget(rules(known, levy)));
        List<LevyYear> years = budget.levies().get(0).years();
        assertThat(years.get(5))
                .isEqualTo(new LevyYear(
                        2031, 150, 0, 120, 30, OptionalDouble.of(1), OptionalDouble.of(1), OptionalDouble.of(3)));
        assertThat(years.get(6).income()).isZero();
        assertThat(years.get(0).costRecovery()).isEmpty();
    }

    @Test
    void withoutHouseholdsThereIsNoLevyPerHousehold() {
        Levy levy = Levy.of("sewer levy", List.of("sewer"), 120, 30, YearSpan.ALWAYS);
        CaseBuilder builder = with(FIVE_PERCENT, sewer()).budget(rules(FIVE_PERCENT, levy));
        builder.sections(List.of(Section.of("S")));
        assertThat(separate(builder).levies().get(0).years())
                .allMatch(year -> year.perHousehold().isEmpty());
    }

    @Test
    void aRuleIsCompletedFieldByFieldFromTheDisciplineAndTheDefault() {
        AccountingRule general = AccountingRule.builder()
                .interestRate(0.01)
                .depreciationYears(20)
                .taskField("a")
                .build();
        AccountingRule discipline =
                AccountingRule.builder().interestRate(0.02).taskField("b").build();
        AccountingRule own = AccountingRule.builder().taskField("c").build();
        AccountingRules rules = new AccountingRules(general, Map.of("sewer", discipline));
        StrategyBudget budget =
                separate(with(AccountingRule.UNSAID, sewer().accounting(own)).budget(BudgetRules.of(rules)));
        assertThat(column(budget, BudgetYear::depreciation, 2031, 2031)).containsExactly(50);
        assertThat(column(budget, BudgetYear::interest, 2031, 2031)).containsExactly(20);
        assertThat(budget.byTaskField()).containsOnlyKeys("c");
        assertThat(budget.byDiscipline()).containsOnlyKeys("sewer");
        assertThat(budget.byParty()).containsOnlyKeys("city");
    }

    @Test
    void theInterestScheduleGivesTheRateWhereNoRuleDoes() {
        InterestSchedule schedule = new InterestSchedule(23, 0, 0, 0, 1000, OptionalDouble.of(0.02));
        BudgetRules rules = new BudgetRules(AccountingRules.NONE, List.of(), Optional.of(schedule));
        StrategyBudget budget = separate(with(AccountingRule.UNSAID, sewer()).budget(rules));
        assertThat(column(budget, BudgetYear::interest, 2031, 2031)).containsExactly(20);
    }

    @Test
    void assetsOfAPartyWithoutAccountsAreNotInTheBudget() {
        Asset main = Asset.builder("main", "water", "S")
                .installed(2020)
                .life(10)
                .owner("water company")
                .renewal(Component.fixed("pipe", 500))
                .build();
        StrategyBudget budget = separate(with(FIVE_PERCENT, sewer())
                .asset(main)
                .party(new Party("city", "city"))
                .party(new Party("water company", "company", 0, 0, false)));
        assertThat(budget.byParty()).containsOnlyKeys("city");
        assertThat(budget.byDiscipline()).containsOnlyKeys("sewer");
        assertThat(column(budget, BudgetYear::bookValue, 2030, 2030)).containsExactly(1000);
    }

    @Test
    void warnsOfAMissingBookValueAndOfATermAboveTheLife() {
        AccountingRule rule = AccountingRule.builder().depreciationYears(11).build();
        List<Warning> warnings = Budgeter.budget(with(rule, sewer()).build()).warnings();
        assertThat(warnings)
                .containsExactly(
                        new Warning(
                                Warning.Code.NO_BOOK_VALUE,
                                "accounting",
                                Map.of("count", 1, "assets", List.of("sewer"))),
                        new Warning(
                                Warning.Code.DEPRECIATION_ABOVE_LIFE,
                                "accounting",
                                Map.of("count", 1, "assets", List.of("sewer"))));
    }
}
