package nl.werkmetwerk.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\nplain",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                " =1",
                "\u00a0=1",
                "\ufeff=1",
                "\u3000 ＝1"
            })
    void whatASpreadsheetWouldComputeStaysText(String text) {
        assertThat(FormulaGuard.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "pipe", "a=b", "Laan van 1813 - noord", "'=1", " x=1"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(FormulaGuard.text(text)).isEqualTo(text);
    }
}
