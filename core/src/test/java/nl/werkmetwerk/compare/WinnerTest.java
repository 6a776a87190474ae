package nl.werkmetwerk.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** MODEL 6: the strategy of least total, the baselines among them, the first within 1e-9 · max(1, |total(separate)|). */
class WinnerTest {
    @Test
    void theLeastTotalWins() {
        assertThat(Winner.among(300, 200, 250, 100, 150)).isEqualTo(3);
    }

    @Test
    void aBaselineWinsWhereNothingPays() {
        assertThat(Winner.among(300, 300, 350)).isZero();
        assertThat(Winner.among(300, 200, 350)).isEqualTo(1);
    }

    @Test
    void theFirstOfThoseThatDifferByRoundingWins() {
        assertThat(Winner.among(1e9, 1e9, 5e8 + 0.5, 5e8)).isEqualTo(2);
        assertThat(Winner.among(1e9, 1e9, 5e8 + 2, 5e8)).isEqualTo(3);
    }

    @Test
    void smallTotalsAreTheSameWithinABillionthOfAnEuro() {
        assertThat(Winner.among(0, 0, -0.5e-9)).isZero();
        assertThat(Winner.among(0, 0, -2e-9)).isEqualTo(2);
    }

    @Test
    void totalsBelowZeroAreWonByTheLowest() {
        assertThat(Winner.among(-100, -100, -300, -200)).isEqualTo(2);
    }

    @Test
    void theSavingThatIsToldIsThatOfTheWinner() {
        assertThat(Winner.told(300, 200, 250, 100)).isEqualTo(3);
    }

    @Test
    void whereABaselineWinsTheBestOfTheCasesOwnIsTold() {
        assertThat(Winner.told(300, 300, 400, 350)).isEqualTo(3);
    }

    @Test
    void withoutStrategiesOfItsOwnTheSecondBaselineIsTold() {
        assertThat(Winner.told(300, 300)).isEqualTo(1);
        assertThat(Winner.told(300, 200)).isEqualTo(1);
    }

    @Test
    void nobodyWinsWithoutStrategies() {
        assertThatIllegalArgumentException().isThrownBy(Winner::among);
    }
}
