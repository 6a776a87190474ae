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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.UnreadableException;

/** A text table with a heading. */
final class CsvRecords implements RecordReader {
    private static final int SAMPLE = 1 << 16;
    private static final char MARK = '\uFEFF';

    /** No cell of a register is longer; a quote that is never closed would otherwise swallow the file. */
    private static final int LONGEST_CELL = 1 << 20;

    private final SourceFile file;
    private final CloseableIterator<CsvRecord> records;
    private final Columns columns;
    private final CsvShape shape;
    private final Charset charset;
    private final Points points;
    private final ColumnSigns signs;

    private CsvRecords(
            SourceFile file, CloseableIterator<CsvRecord> records, Columns columns, CsvShape shape, Charset charset) {
        this.file = file;
        this.records = records;
        this.columns = columns;
        this.shape = shape;
        this.charset = charset;
        this.points = new Points(file);
        this.signs = new ColumnSigns(file);
    }

    static CsvRecords open(SourceFile file) throws IOException, UnreadableException {
        Charset charset = file.encoding().isPresent()
                ? TextEncoding.said(file.encoding().get(), file.path())
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
            return new CsvRecords(file, records, heading(file, records), shape, charset);
        } catch (CsvParseException e) {
            records.close();
            throw syntax(file, e);
        }
    }

    private static CsvShape shape(SourceFile file, Charset charset) throws IOException {
        String sample = sample(file, charset);
        CsvShape found = CsvShape.of(sample);
        char delimiter = file.delimiter()
                .map(said -> said.equals("\\t") ? '\t' : said.charAt(0))
                .orElse(found.delimiter());
        char decimal = file.decimal().map(said -> said.charAt(0)).orElseGet(() -> CsvShape.decimal(sample, delimiter));
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
        String sample = new String(start, 0, read);
        boolean cut = read == SAMPLE && sample.lastIndexOf('\n') > 0;
        return cut ? sample.substring(0, sample.lastIndexOf('\n') + 1) : sample;
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
    }

    private static Columns heading(SourceFile file, CloseableIterator<CsvRecord> records) throws UnreadableException {
        if (!records.hasNext()) {
            throw new UnreadableException(Message.error("register.empty", file.place()));
        }
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : records.next().getFields()) {
            String name = cell.strip();
            if (!name.isEmpty() && !seen.add(name)) {
                throw new UnreadableException(
                        Message.error("register.twice", Place.of(file.path().toString(), 1, 1), name));
            }
            names.add(name.isEmpty() ? "#" + (names.size() + 1) : name);
        }
        return Columns.of(names);
    }

    private static UnreadableException syntax(SourceFile file, CsvParseException e) {
        String cause = e.getCause() == null
                ? e.getMessage()
                : e.getMessage() + ": " + e.getCause().getMessage();
        return new UnreadableException(Message.error("csv.syntax", file.place(), cause));
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public RegisterRecord next() throws UnreadableException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord line = records.next();
            return points.located(RegisterRecord.texts(columns, line.getFields(), signs, line.getStartingLineNumber()));
        } catch (CsvParseException e) {
            throw syntax(file, e);
        } catch (UncheckedIOException e) {
            throw file.unreadable();
        }
    }

    @Override
    public Optional<String> crs() {
        return Optional.empty();
    }

    @Override
    public List<Phrase> detected() {
        String delimiter = shape.delimiter() == '\t' ? "tab" : String.valueOf(shape.delimiter());
        return signs.detected(Phrase.of("detected.csv", charset.name(), delimiter, String.valueOf(shape.decimal())));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
