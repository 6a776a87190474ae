package nl.werkmetwerk.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Signs of a CSV file. */
public enum CsvDialect {
    /** Comma between fields, decimal point. */
    PLAIN(',', '.'),
    /** What a Dutch spreadsheet opens with a double click: semicolon between fields, decimal comma. */
    NL(';', ',');

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char separator;
    private final char decimal;

    CsvDialect(char separator, char decimal) {
        this.separator = separator;
        this.decimal = decimal;
    }

    /** A file in UTF-8; a Dutch one says so by its mark, without which a spreadsheet reads é as Ã©. */
    public Writer open(OutputStream file) throws IOException {
        Writer text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        if (this == NL) {
            text.write(BYTE_ORDER_MARK);
        }
        return text;
    }

    char separator() {
        return separator;
    }

    /** A number of full precision. */
    String number(double value) {
        return CsvNumbers.plain(value).replace('.', decimal);
    }
}
