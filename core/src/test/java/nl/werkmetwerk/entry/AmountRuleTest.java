package nl.werkmetwerk.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AmountRuleTest {
    /** The formulas of MODEL 2, 5 and 6. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RENEWAL | (u·q + f)·M·T",
                "SHARING | −φ·(S − m)·c/S",
                "COORDINATION | κ·c",
                "MAINTENANCE | q·u·(1 + w)^e·T",
                "PERIODIC | (q·u + f)·T",
                "RISK | q·u·(((e + 1)/η)^k − (e/η)^k)·T",
                "IMPACT | x·u·T",
                "BENEFIT | −(q·u + f)·T",
                "RESIDUAL | −A·T·(L − e)/L",
                "BACKLOG | (B + A·min(1, (e − L)/L))·T"
            })
    void everyKindHasTheFormulaOfTheModel(Kind kind, String formula) {
        assertThat(AmountRule.of(kind).formula().text()).isEqualTo(formula);
    }

    @Test
    void termsStandInTheOrderOfTheFormula() {
        assertThat(AmountRule.of(Kind.MAINTENANCE).terms())
                .containsExactly(Term.QUANTITY, Term.UNIT, Term.GROWTH, Term.AGE, Term.TREND);
        assertThat(AmountRule.of(Kind.SHARING).terms())
                .containsExactly(Term.OVERLAP, Term.SUM, Term.GREATEST, Term.STAND_ALONE);
    }

    @Test
    void numberedTermsAreOfOneSort() {
        assertThat(AmountRule.renewal(2).formula().text()).isEqualTo("(u_1·q + f_1 + u_2·q + f_2)·M·T");
        assertThat(AmountRule.renewal(2).terms())
                .containsExactlyElementsOf(AmountRule.renewal(1).terms());
        assertThat(AmountRule.coordination(2).formula().text()).isEqualTo("κ·(c_1 + c_2)");
        assertThat(AmountRule.greatest(3).formula().text()).isEqualTo("max(c_1, c_2, c_3)");
    }

    /** MODEL 5 by hand: of 100, 60 and 40 at φ = ½ half of the last two is saved, 15 of it by the 60. */
    @Test
    void sharingComesToThePartOfAMember() {
        Map<Term, Double> terms =
                Map.of(Term.OVERLAP, 0.5, Term.SUM, 200.0, Term.GREATEST, 100.0, Term.STAND_ALONE, 60.0);
        assertThat(AmountRule.SHARING.value(terms::get)).isEqualTo(-15);
        assertThat(AmountRule.NET.value(terms::get)).isEqualTo(45);
        assertThat(AmountRule.ALONE.value(terms::get)).isEqualTo(60);
    }

    /** MODEL 6.23; with C = 100, v = ½ and two of two years left: 100·(1 − ¼)/(1 − ¼); with one left: 100·½/¾. */
    @Test
    void whatGoesOnIsWorthWhatItIsBetterOffThanWhenItIsDue() {
        assertThat(AmountRule.CONTINUATION.formula().text()).isEqualTo("−C·T·(1 − v^l)/(1 − v^L_1)·(1 + r)^(−o)");
        assertThat(AmountRule.CONTINUATION.value(continued(2)::get)).isEqualTo(-100);
        assertThat(AmountRule.CONTINUATION.value(continued(1)::get)).isEqualTo(-100 * 0.5 / 0.75);
        assertThat(AmountRule.CONTINUATION.value(continued(0)::get)).isZero();
        assertThat(AmountRule.LEVEL_CONTINUATION.value(continued(1)::get)).isEqualTo(-50);
    }

    private static Map<Term, Double> continued(double left) {
        return Map.of(
                Term.NEW,
                100.0,
                Term.TREND,
                1.0,
                Term.LATER,
                0.5,
                Term.LEFT,
                left,
                Term.LIFE,
                2.0,
                Term.RATE,
                1.0,
                Term.TIMING,
                0.0);
    }

    @Test
    void whatIsOverdueIsWhatWasConsumedAndThePartOfWhatLastsThatIsWorn() {
        assertThat(AmountRule.overdue(true, false).formula().text()).isEqualTo("(B)·T");
        assertThat(AmountRule.overdue(false, true).formula().text()).isEqualTo("(A·min(1, (e − L)/L))·T");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFormulaIsWrittenForASpreadsheetTermByTerm(Kind kind) {
        String cells = AmountRule.of(kind).terms().stream()
                .map(term -> term.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining("|"));
        String inSheet = AmountRule.of(kind)
                .formula()
                .inSheet(symbol -> Term.of(symbol).name().toLowerCase(java.util.Locale.ROOT));
        assertThat(inSheet.replaceAll(cells, "")).matches("[-+*/^()0-9,MIN]*");
    }

    @Test
    void whatIsNoTermIsRefused() {
        assertThatThrownBy(() -> Term.of("Q")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Term.of("u_12")).isEqualTo(Term.UNIT);
    }
}
