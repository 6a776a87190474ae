package nl.werkmetwerk.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {
    private static final String HEADING = "case,table,row,column,value,unit\r\n";

    @Test
    void writesARecordAFigureInFullPrecision() {
        assertThat(plain(report("street", "renewal", 1234.567890123)))
                .isEqualTo(HEADING + "street,totals,renewal,separate,1234.567890123,euro\r\n");
    }

    @Test
    void writesNoExponentThatASpreadsheetTakesForText() {
        assertThat(plain(report("street", "renewal", 1e12))).contains(",1000000000000,");
        assertThat(plain(report("street", "renewal", 1e-7))).contains(",0.0000001,");
    }

    @Test
    void leavesNegativeNumbersAsTheyAre() {
        assertThat(plain(report("street", "sharing", -5.25))).contains(",-5.25,");
    }

    @Test
    void writesSemicolonsAndDecimalCommasForADutchSpreadsheet() {
        assertThat(new CsvReport(CsvDialect.NL).show(List.of(report("street", "renewal", 0.5))))
                .isEqualTo("case;table;row;column;value;unit\r\nstreet;totals;renewal;separate;0,5;euro\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-x", "@SUM(A1)"})
    void neverWritesTextAsAFormula(String text) {
        assertThat(plain(report(text, text, 1)))
                .isEqualTo(HEADING + "'" + text + ",totals,'" + text + ",separate,1,euro\r\n");
    }

    @Test
    void quotesSeparatorsInNames() {
        assertThat(plain(report("a,b", "say \"x\"", 1))).contains("\"a,b\",totals,\"say \"\"x\"\"\",");
    }

    private static String plain(Report report) {
        return new CsvReport(CsvDialect.PLAIN).show(List.of(report));
    }

    private static Report report(String title, String label, double value) {
        Table table = new Table(
                List.of(Column.text("kind", "Kind"), Column.figures("separate", "Separate")),
                List.of(Row.of(List.of(Cell.words(label), Cell.figure(value, Format.EURO)))));
        return new Report(title, List.of(Chapter.of("totals", "Totals", table)));
    }
}
