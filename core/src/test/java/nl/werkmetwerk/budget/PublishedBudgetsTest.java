package nl.werkmetwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import nl.werkmetwerk.model.accounting.DepreciationMethod;
import nl.werkmetwerk.model.accounting.DepreciationStart;
import nl.werkmetwerk.model.money.InterestSchedule;
import org.junit.jupiter.api.Test;

/** What municipalities print in their budgets and accounts. */
class PublishedBudgetsTest {
    private static double[] column(List<CapitalCharge> charges, int from, int to, ToDoubleFunction<CapitalCharge> of) {
        return charges.subList(from, to).stream().mapToDouble(of).toArray();
    }

    /**
     * Rijswijk, budget 2025, reading guide to the investment plan 2025-2028: 4 300 less 2 150 income (thousand euro), 2 % a
     * year, interest 1 %; the exact row behind the rounded print (begroting.rijswijk.nl/2025).
     */
    @Test
    void chargesOfRijswijkBeginTheYearAfterTheInvestment() {
        List<CapitalCharge> charges =
                CapitalCharges.schedule(4300 - 2150, 0.01, DepreciationMethod.LINEAR, DepreciationStart.NEXT_YEAR, 50);
        assertThat(column(charges, 0, 5, CapitalCharge::total))
                .containsExactly(new double[] {0, 64.50, 64.07, 63.64, 63.21}, within(1e-9));
        assertThat(column(charges, 0, 4, CapitalCharge::bookValue))
                .containsExactly(new double[] {2150, 2107, 2064, 2021}, within(1e-9));
        assertThat(charges).hasSize(51);
        assertThat(charges.get(50).bookValue()).isZero();
    }

    /** An annuity of 50 000 at 4 % over 10 years (wisfaq.nl/showrecord3.asp?id=49718). */
    @Test
    void annuityOfFiftyThousand() {
        List<CapitalCharge> charges =
                CapitalCharges.schedule(50_000, 0.04, DepreciationMethod.ANNUITY, DepreciationStart.NEXT_YEAR, 10);
        assertThat(column(charges, 1, 11, CapitalCharge::total)).containsOnly(new double[] {6164.547}, within(0.001));
        assertThat(charges.stream().mapToDouble(CapitalCharge::total).sum()).isCloseTo(61_645.47, within(0.01));
        assertThat(column(charges, 1, 3, CapitalCharge::interest))
                .containsExactly(new double[] {2000.00, 1833.42}, within(0.005));
        assertThat(column(charges, 1, 3, CapitalCharge::depreciation))
                .containsExactly(new double[] {4164.55, 4331.13}, within(0.005));
        assertThat(column(charges, 1, 3, CapitalCharge::bookValue))
                .containsExactly(new double[] {45_835.45, 41_504.32}, within(0.005));
    }

    /**
     * Eersel 2019, interest on equity (754 024) and provisions (410 338) included (eersel.nl, renteschema). The book value is
     * not printed; it does not change the result.
     */
    @Test
    void interestScheduleOfEersel() {
        double bookValue = 57_737_520;
        InterestSchedule schedule = new InterestSchedule(
                391_995, 11_834, 112_919, 754_024 + 410_338, bookValue, OptionalDouble.of(1_443_438 / bookValue));
        assertThat(schedule.toAllocate()).isCloseTo(1_431_604, within(1e-6));
        assertThat(schedule.allocated()).isCloseTo(1_443_438, within(1e-6));
        assertThat(schedule.result()).isCloseTo(11_834, within(1e-6));
    }

    /** Schagen 2018, without interest on equity, 2 % applied (schagen.begroting-2018.nl/p1109). */
    @Test
    void interestScheduleOfSchagen() {
        InterestSchedule schedule = new InterestSchedule(1_717_000, 19_500, 0, 0, 110_760_750, OptionalDouble.of(0.02));
        assertThat(schedule.toAllocate()).isEqualTo(1_697_500);
        assertThat(schedule.allocated()).isCloseTo(2_215_215, within(1e-6));
        assertThat(schedule.result()).isCloseTo(517_715, within(1e-6));
        assertThat(schedule.computedRate()).isCloseTo(0.015326, within(5e-7));
    }

    /** Heerhugowaard 2018 (heerhugowaard.begroting-2018.nl/p665). The book value is not printed. */
    @Test
    void interestScheduleOfHeerhugowaard() {
        double bookValue = 138_148_850;
        InterestSchedule schedule = new InterestSchedule(
                1_553_483, 0, 723_205, 1_753_141, bookValue, OptionalDouble.of(2_762_977 / bookValue));
        assertThat(schedule.result()).isCloseTo(179_558, within(1e-6));
    }

    /** Goirle 2018: computed 1.87 %, applied 2 % (p5537); Gennep 2018: 1.945 % and 2.5 % differ by 0.555 point (p2202). */
    @Test
    void theAppliedRateLiesWithinHalfAPointOfTheComputed() {
        assertThat(new InterestSchedule(1.87, 0, 0, 0, 100, OptionalDouble.of(0.02)).rate())
                .isEqualTo(0.02);
        assertThat(new InterestSchedule(1.547, 0, 0, 0, 100, OptionalDouble.empty()).rate())
                .isCloseTo(0.01547, within(1e-15));
        assertThatThrownBy(() -> new InterestSchedule(1.945, 0, 0, 0, 100, OptionalDouble.of(0.025)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.5 point");
    }

    /** Maassluis 2019, thousand euro: 1 191 + 5 = 1 196, printed 1 197 (maassluis.jaarverslag-2019.nl/p10107). */
    @Test
    void provisionOfMaassluis() {
        ProvisionBook book = ProvisionBook.given(new double[] {0}, 1191, new double[] {5});
        assertThat(book.balance(0)).isCloseTo(1197, within(1.0)).isEqualTo(1196);
    }

    /** Maassluis 2023: cost recovery 100 % after the provision movement of −20 084 (maassluis.jaarverslag-2023.nl/p17707). */
    @Test
    void costRecoveryOfMaassluis() {
        double cost = 2_714_505 + 217_531 + 35_088 + 285_496 + 37_211;
        CostRecovery recovery = new CostRecovery(3_149_319, 120_428, cost, 0, 20_084);
        assertThat(recovery.afterProvisions()).hasValue(1.0);
        assertThat(recovery.beforeProvisions().getAsDouble()).isCloseTo(0.9939, within(5e-5));
    }

    /** Gilze en Rijen, budget 2018: 90 % before the withdrawal of 173 880 (gilzerijen.begroting-2018.nl/p5348). */
    @Test
    void costRecoveryOfGilzeEnRijen() {
        double cost = 1_194_910 + 226_060 - 54_584 + 150_707 + 238_063;
        CostRecovery recovery = new CostRecovery(1_581_276, 0, cost, 0, 173_880);
        assertThat(recovery.beforeProvisions().getAsDouble()).isCloseTo(0.90, within(0.005));
        assertThat(recovery.afterProvisions()).hasValue(1.0);
    }

    /** Without cost there is nothing to recover. */
    @Test
    void costRecoveryWithoutCostIsAbsent() {
        assertThat(new CostRecovery(1, 0, 0, 0, 0).afterProvisions()).isEmpty();
    }
}
