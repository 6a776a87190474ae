package nl.werkmetwerk.register.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.jspecify.annotations.Nullable;

/** A text table with a heading. */
final class CsvRecords implements RecordReader {
    private static final int SAMPLE = 1 << 16;
    private static final char MARK = '\uFEFF';

    /** No cell of a register is longer; a quote that is never closed would otherwise swallow the file. */
    static final int LONGEST_CELL = 1 << 20;

    private final SourceFile file;
    private final CloseableIterator<CsvRecord> records;
    private final CsvShape shape;
    private final Charset charset;
    private final HeadedTable table;
    private final TableGeometry geometry;
    private final ColumnSigns signs;

    private CsvRecords(SourceFile file, CloseableIterator<CsvRecord> records, CsvShape shape, Charset charset)
            throws UnreadableException {
        this.file = file;
        this.records = records;
        this.shape = shape;
        this.charset = charset;
        this.table = HeadedTable.of(file, this::row);
        this.geometry = TableGeometry.of(file, table.columns(), table.firstRows());
        this.signs = new ColumnSigns(file);
    }

    static CsvRecords open(SourceFile file) throws IOException, UnreadableException {
        Charset charset = file.said().encoding().isPresent()
                ? TextEncoding.said(file.said().encoding().get(), file.path())
                : TextEncoding.of(file.path());
        CsvShape shape = shape(file, charset);
        Reader text = Files.newBufferedReader(file.path(), charset);
        skipMark((BufferedReader) text);
        CloseableIterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(shape.delimiter())
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text)
                .iterator();
        try {
            return new CsvRecords(file, records, shape, charset);
        } catch (UnreadableException e) {
            records.close();
            throw e;
        }
    }

    /** The next line; one that only says what the delimiter is, as a spreadsheet writes it, is none. */
    private @Nullable TableRow row() throws UnreadableException {
        try {
            TableRow row = null;
            while (row == null && records.hasNext()) {
                CsvRecord line = records.next();
                boolean says = line.getStartingLineNumber() == 1
                        && CsvShape.said(String.join("", line.getFields())).isPresent();
                row = says ? null : TableRow.texts(line.getStartingLineNumber(), line.getFields());
            }
            return row;
        } catch (CsvParseException e) {
            throw syntax(file, e);
        } catch (UncheckedIOException e) {
            throw file.unreadable();
        }
    }

    private static CsvShape shape(SourceFile file, Charset charset) throws IOException {
        String sample = sample(file, charset);
        char delimiter = file.said()
                .delimiter()
                .map(said -> said.equals("\\t") ? '\t' : said.charAt(0))
                .orElseGet(() -> CsvShape.delimiter(sample, file.said()));
        char decimal =
                file.said().decimal().map(said -> said.charAt(0)).orElseGet(() -> CsvShape.decimal(sample, delimiter));
        return new CsvShape(delimiter, decimal);
    }

    private static String sample(SourceFile file, Charset charset) throws IOException {
        char[] start = new char[SAMPLE];
        int read = 0;
        try (Reader text = Files.newBufferedReader(file.path(), charset)) {
            int more = text.read(start);
            while (more > 0) {
                read += more;
                more = read < SAMPLE ? text.read(start, read, SAMPLE - read) : 0;
            }
        }
        boolean marked = read > 0 && start[0] == MARK;
        String sample = new String(start, marked ? 1 : 0, marked ? read - 1 : read);
        boolean cut = read == SAMPLE && sample.lastIndexOf('\n') > 0;
        return cut ? sample.substring(0, sample.lastIndexOf('\n') + 1) : sample;
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
    }

    private static UnreadableException syntax(SourceFile file, CsvParseException e) {
        String cause = e.getCause() == null
                ? String.valueOf(e.getMessage())
                : e.getMessage() + ": " + e.getCause().getMessage();
        return new UnreadableException(Message.error("csv.syntax", file.place(), cause));
    }

    @Override
    public Columns columns() {
        return table.columns();
    }

    @Override
    public @Nullable RegisterRecord next() throws UnreadableException {
        TableRow row = table.next();
        return row == null
                ? null
                : geometry.located(RegisterRecord.texts(table.columns(), row.cells(), signs, row.number()));
    }

    @Override
    public Optional<String> crs() {
        return geometry.crs();
    }

    @Override
    public List<Phrase> detected() {
        String delimiter = shape.delimiter() == '\t' ? "tab" : String.valueOf(shape.delimiter());
        List<Phrase> found = new ArrayList<>(
                List.of(Phrase.of("detected.csv", charset.name(), delimiter, String.valueOf(shape.decimal()))));
        table.detected().ifPresent(found::add);
        geometry.detected().ifPresent(found::add);
        return signs.detected(found);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
