package nl.werkmetwerk.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A table as CSV, a record at a time: numbers in full, texts guarded against being taken for a formula. */
public final class CsvRecords implements Closeable {
    private final CsvDialect dialect;
    private final CsvWriter csv;

    /** @param out closed with this */
    public CsvRecords(CsvDialect dialect, Writer out) {
        this.dialect = dialect;
        csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
    }

    /**
     * Adds a record.
     *
     * @param cells texts and numbers
     */
    public void append(List<?> cells) {
        csv.writeRecord(cells.stream().map(this::text).toList());
    }

    private String text(Object cell) {
        return cell instanceof Number number
                ? dialect.number(number.doubleValue())
                : FormulaGuard.text(cell.toString());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
