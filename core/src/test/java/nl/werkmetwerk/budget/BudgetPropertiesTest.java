package nl.werkmetwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.werkmetwerk.ledger.WorksCosts;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.accounting.AccountingRuleBuilder;
import nl.werkmetwerk.model.accounting.DepreciationMethod;
import nl.werkmetwerk.model.accounting.DepreciationStart;
import nl.werkmetwerk.model.accounting.EarlyReplacement;
import nl.werkmetwerk.model.accounting.Provision;
import nl.werkmetwerk.model.money.AccountingRules;
import nl.werkmetwerk.model.money.BudgetRules;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.plain.CaseGenerator;
import nl.werkmetwerk.plain.Near;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Budgets of generated cases under rules that differ from case to case. */
@Tag("thorough")
class BudgetPropertiesTest {
    private interface Check {
        void on(Case of, StrategyBudget budget);
    }

    private static void forAll(boolean provisions, Check check) {
        LongStream.rangeClosed(1, 200).forEach(seed -> {
            Case generated = CaseGenerator.of(seed);
            Case of = generated.toBuilder()
                    .budget(new BudgetRules(
                            new AccountingRules(rule(seed, provisions), Map.of()), List.of(), Optional.empty()))
                    .build();
            Budgeter.budget(of).strategies().forEach(budget -> check.on(of, budget));
        });
    }

    private static AccountingRule rule(long seed, boolean provisions) {
        AccountingRuleBuilder rule = AccountingRule.builder()
                .interestRate(seed % 3 * 0.015)
                .method(DepreciationMethod.values()[(int) (seed % 2)])
                .start(DepreciationStart.values()[(int) (seed / 2 % 2)])
                .earlyReplacement(EarlyReplacement.values()[(int) (seed / 4 % 2)])
                .bookValue(seed % 7 * 1000)
                .remainingYears(1 + (int) (seed % 11));
        if (seed % 5 == 0) {
            rule.depreciationYears(15);
        }
        if (provisions) {
            rule.provision(Provision.values()[1 + (int) (seed % 2)]).provisionYears(1 + (int) (seed % 9));
        }
        return rule.build();
    }

    private static double sum(Collection<BudgetYear> rows, ToDoubleFunction<BudgetYear> of) {
        return rows.stream().mapToDouble(of).sum();
    }

    private static double invested(Case of, StrategyBudget budget) {
        ResolvedCase resolved = ResolvedCase.of(of);
        Strategy strategy = Stream.concat(Stream.of(Strategy.SEPARATE, Strategy.COINCIDENT), of.strategies().stream())
                .filter(s -> s.name().equals(budget.name()))
                .findFirst()
                .orElseThrow();
        WorksCosts works = WorksCosts.of(ResolvedStrategy.of(strategy, resolved), resolved);
        double sum = 0;
        for (int work = 0; work < works.count(); work++) {
            double years = of.baseYear() + works.year(work) - of.prices().year();
            sum += works.cost(work) * Math.pow(1 + of.prices().inflation(), years);
        }
        return sum;
    }

    @Test
    void whatIsInvestedIsDepreciatedWrittenOffOrStillOnTheBooks() {
        forAll(false, (of, budget) -> {
            double opening = of.budget().accounting().general().bookValue().getAsDouble()
                    * of.assets().size();
            double charged = sum(budget.years(), BudgetYear::depreciation) + sum(budget.years(), BudgetYear::writeOff);
            double left = budget.years().get(of.horizon() - 1).bookValue();
            double invested = opening + invested(of, budget);
            assertThat(charged + left).as(of.name()).matches(sum -> Near.amounts(invested, sum), "is " + invested);
        });
    }

    @Test
    void noBookValueIsBelowNothingAndShortenedLivesLeaveNothingToWriteOff() {
        forAll(true, (of, budget) -> {
            assertThat(budget.years()).as(of.name()).allMatch(row -> row.bookValue() >= -1e-6);
            if (of.budget().accounting().general().earlyReplacement().orElseThrow() == EarlyReplacement.SHORTEN_LIFE) {
                assertThat(budget.years()).as(of.name()).allMatch(row -> Math.abs(row.writeOff()) <= 1e-6);
            }
        });
    }

    @Test
    void everyViewAddsUpToTheYearsAndEveryTotalToItsParts() {
        forAll(true, (of, budget) -> {
            for (var view : List.of(budget.byDiscipline(), budget.byParty(), budget.byTaskField())) {
                for (int year = 0; year < of.horizon(); year++) {
                    int number = year;
                    List<BudgetYear> rows =
                            view.values().stream().map(r -> r.get(number)).toList();
                    BudgetYear all = budget.years().get(year);
                    assertThat(sum(rows, BudgetYear::total)).matches(sum -> Near.amounts(all.total(), sum));
                    assertThat(sum(rows, BudgetYear::bookValue)).matches(sum -> Near.amounts(all.bookValue(), sum));
                    assertThat(sum(rows, BudgetYear::withdrawal)).matches(sum -> Near.amounts(all.withdrawal(), sum));
                }
            }
            budget.years()
                    .forEach(row -> assertThat(row.depreciation()
                                    + row.interest()
                                    + row.writeOff()
                                    + row.expenses()
                                    + row.addition())
                            .isEqualTo(row.total()));
        });
    }

    @Test
    void aProvisionNeverPaysMoreThanItHas() {
        forAll(
                true,
                (of, budget) -> budget.byDiscipline().values().forEach(rows -> {
                    double balance = 0;
                    for (BudgetYear row : rows) {
                        balance += row.addition() - row.withdrawal();
                        assertThat(balance).as(of.name()).isGreaterThanOrEqualTo(-1e-5);
                    }
                }));
    }
}
