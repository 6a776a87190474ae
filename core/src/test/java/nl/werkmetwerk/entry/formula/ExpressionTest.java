package nl.werkmetwerk.entry.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final Map<String, Double> VALUES = Map.of("a", 2.0, "b", 3.0, "c", 4.0, "u_1", 5.0, "e′", -6.0);

    /** Worked out by hand with a = 2, b = 3, c = 4, u_1 = 5, e′ = −6. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + b·c | 14",
                "a − b − c | -5",
                "a − (b − c) | 3",
                "c/a/a | 1",
                "c/(a·a) | 1",
                "−a^b | -8",
                "(−a)^b | -8",
                "−a^a | -4",
                "(−a)^a | 4",
                "a^b^a | 512",
                "a^−a | 0.25",
                "u_1·e′ | -30",
                "max(a, b, c) − min(a, b, c) | 2",
                "floor(e′/c) | -2",
                "round(a/b, 2) | 0.67",
                "1.5·a | 3"
            })
    void comesToWhatIsWritten(String formula, double value) {
        assertThat(Expression.of(formula).value(VALUES::get)).isEqualTo(value);
    }

    /** A spreadsheet takes a sign before a power (=-2^2 is 4) and powers from the left (=2^3^2 is 64). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + b·c | A+B*C",
                "(a + b)·c | (A+B)*C",
                "a − (b − c) | A-(B-C)",
                "(a − b) − c | A-B-C",
                "a/(b·c) | A/(B*C)",
                "(a/b)·c | A/B*C",
                "−a^b | -(A^B)",
                "(−a)^b | (-A)^B",
                "(a + 1)^(−b) | (A+1)^-B",
                "a^b^c | A^(B^C)",
                "(a^b)^c | (A^B)^C",
                "−a·b | -A*B",
                "a − (−b) | A--B",
                "min(1, (a − b)/c) | MIN(1,(A-B)/C)",
                "max(a, b) | MAX(A,B)",
                "floor(a + 0.5) | INT(A+0.5)",
                "round(a, 9) | ROUND(A,9)"
            })
    void isWrittenForASpreadsheetWithTheBracketsThatItTakes(String formula, String inSheet) {
        assertThat(Expression.of(formula).inSheet(symbol -> symbol.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(inSheet);
    }

    @Test
    void namesEachSymbolOnceInTheOrderOfTheText() {
        assertThat(Expression.of("b·max(a, b, 2) + u_1").symbols()).containsExactly("b", "a", "u_1");
    }

    @Test
    void isFilledInWithNegativeNumbersInBrackets() {
        Expression formula = Expression.of("a − e′·(b + 1)");
        assertThat(formula.filled(VALUES::get, size -> "" + (int) size)).isEqualTo("2 − (−6)·(3 + 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a +", "(a", "a)", "a b", "sin(a)", "a·/b", "max a"})
    void refusesWhatIsNoFormula(String text) {
        assertThatThrownBy(() -> Expression.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
