package nl.werkmetwerk.cli.report.table;

/** Signs of a CSV file. */
public enum CsvDialect {
    /** Comma between fields, decimal point. */
    PLAIN(',', '.'),
    /** What a Dutch spreadsheet opens with a double click: semicolon between fields, decimal comma. */
    NL(';', ',');

    private final char separator;
    private final char decimal;

    CsvDialect(char separator, char decimal) {
        this.separator = separator;
        this.decimal = decimal;
    }

    char separator() {
        return separator;
    }

    /** A number of full precision. */
    String number(double value) {
        return CsvNumbers.plain(value).replace('.', decimal);
    }
}
