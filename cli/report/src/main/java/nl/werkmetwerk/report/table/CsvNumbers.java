package nl.werkmetwerk.report.table;

import java.math.BigDecimal;

/** Numbers without exponent, which spreadsheets read as text. */
final class CsvNumbers {
    private CsvNumbers() {}

    /** The shortest decimal that reads back as the same double. */
    static String plain(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
