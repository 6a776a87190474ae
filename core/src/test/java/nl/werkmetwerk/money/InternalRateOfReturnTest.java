package nl.werkmetwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class InternalRateOfReturnTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void findsTheRateOfALoanForAYear() {
        assertThat(yearly(-100, 107)).containsExactly(new double[] {0.07}, EXACT);
    }

    @Test
    void findsARateOfZero() {
        assertThat(yearly(-100, 60, 40)).containsExactly(new double[] {0}, EXACT);
    }

    @Test
    void discountsMidYearCashFlowHalfAYearLess() {
        double[] roots = InternalRateOfReturn.roots(new double[] {-100, 110}, new double[] {0.5, 2});
        assertThat(roots).containsExactly(new double[] {Math.pow(1.1, 1 / 1.5) - 1}, EXACT);
    }

    @Test
    void findsBothRatesWhereThereAreTwo() {
        double root = Math.sqrt(5) / 2;
        assertThat(yearly(-2000, 10000, -10000)).containsExactly(new double[] {1.5 - root, 1.5 + root}, EXACT);
    }

    @Test
    void findsEveryRateThatThePublishedExamplesMention() {
        assertThat(yearly(-100, 100, 0, -7)).containsExactly(new double[] {-0.678894, -0.083300}, within(1e-6));
        assertThat(yearly(-5, 10.5, 1, -8, 1))
                .containsExactly(new double[] {-0.870201, 0.088598, 0.709560}, within(1e-6));
        Oracle annuity = Oracle.all().stream()
                .filter(o -> o.id().equals("irr-npf-39"))
                .findFirst()
                .orElseThrow();
        assertThat(RateOracles.roots(annuity.numbers("cashflows")))
                .containsExactly(new double[] {-0.018096786, 0.12}, within(1e-9));
    }

    @Test
    void countsARateWhereTheValueOnlyTouchesZeroOnce() {
        assertThat(yearly(1, -2.2, 1.21)).containsExactly(new double[] {0.1}, EXACT);
    }

    @Test
    void countsATripleRateOnce() {
        assertThat(yearly(-1000, 3300, -3630, 1331)).containsExactly(new double[] {0.1}, within(1e-9));
    }

    @Test
    void countsRatesOnceWhenTheValueBetweenThemIsNotToBeToldFromZero() {
        double[] amounts = {1};
        for (double growth : new double[] {0.5, 0.5, 0.5, 0.515, 0.515, 0.515}) {
            amounts = InternalRateOfReturnPropertiesTest.timesOneLess(amounts, growth);
        }
        double[] roots = yearly(amounts);
        assertThat(roots).hasSize(1);
        assertThat(roots[0]).isBetween(-0.5 - 1e-9, -0.485 + 1e-9);
    }

    @Test
    void countsATouchingRateBesideAnOrdinaryOne() {
        double[] touchingAndCrossing = {-1, 2.2 + 1.5, -1.21 - 1.5 * 2.2, 1.5 * 1.21};
        assertThat(yearly(touchingAndCrossing)).containsExactly(new double[] {0.1, 0.5}, within(1e-8));
    }

    @Test
    void keepsApartRatesThatLieCloseTogether() {
        double[] roots = yearly(1, -1.1 - 1.1001, 1.1 * 1.1001);
        assertThat(roots).containsExactly(new double[] {0.1, 0.1001}, within(1e-9));
    }

    @Test
    void excludesTheEndsOfTheRange() {
        assertThat(yearly(-1, 11)).isEmpty();
        assertThat(yearly(-100, 1)).isEmpty();
        assertThat(yearly(1, -22, 121)).isEmpty();
        assertThat(yearly(-1, 10.999)).containsExactly(new double[] {9.999}, EXACT);
        assertThat(yearly(-100, 1.001)).containsExactly(new double[] {-0.98999}, EXACT);
    }

    @Test
    void findsNoRateWithoutAChangeOfSign() {
        assertThat(yearly(1, 2, 3)).isEmpty();
        assertThat(yearly(-1, 0, -3)).isEmpty();
        assertThat(yearly(5)).isEmpty();
    }

    @Test
    void findsNoRateForFlowsThatAreNothing() {
        assertThat(yearly()).isEmpty();
        assertThat(yearly(0, 0, 0)).isEmpty();
        assertThat(InternalRateOfReturn.roots(new double[] {100, -100}, new double[] {3, 3}))
                .isEmpty();
    }

    @Test
    void dropsWhatOnlyRoundingLeavesOfAmountsThatCancel() {
        double[] amounts = {100, -110, 0.1, 0.2, -0.3};
        double[] roots = InternalRateOfReturn.roots(amounts, new double[] {0, 1, 200, 200, 200});
        assertThat(roots).containsExactly(new double[] {0.1}, EXACT);
    }

    @Test
    void addsUpAmountsOfOneTimeInAnyOrder() {
        double[] roots = InternalRateOfReturn.roots(new double[] {60, -70, 50, -30}, new double[] {1, 0, 1, 0});
        assertThat(roots).containsExactly(new double[] {0.1}, EXACT);
    }

    @Test
    void staysExactOverThreeHundredYears() {
        double[] amounts = new double[301];
        amounts[0] = -1e6;
        amounts[300] = 1e6 * Math.pow(1.02, 300);
        assertThat(yearly(amounts)).containsExactly(new double[] {0.02}, EXACT);
        amounts[300] = 1e6 * Math.pow(0.02, 300 / 2.0);
        assertThat(yearly(amounts)).containsExactly(new double[] {Math.sqrt(0.02) - 1}, EXACT);
    }

    @Test
    void reportsASingleRateOnlyWhenThereIsExactlyOne() {
        assertThat(InternalRateOfReturn.single(new double[] {})).isEmpty();
        assertThat(InternalRateOfReturn.single(new double[] {0.04})).hasValue(0.04);
        assertThat(InternalRateOfReturn.single(new double[] {0.04, 0.2})).isEmpty();
    }

    @Test
    void refusesArraysThatDoNotBelongTogether() {
        assertThatThrownBy(() -> InternalRateOfReturn.roots(new double[] {1, 2}, new double[] {0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 amounts and 1 times: every amount needs one");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> yearly(-1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("amounts[1] (NaN) is not allowed");
        assertThatThrownBy(() -> InternalRateOfReturn.roots(new double[] {-1, 2}, new double[] {0, 1e13}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("times[1] (1.0E13) is not allowed");
    }

    private static double[] yearly(double... amounts) {
        return RateOracles.roots(amounts);
    }
}
