package nl.werkmetwerk.register.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text table is written, by its first lines.
 *
 * @param delimiter the sign that cuts them best into a table
 * @param decimal the sign more of its numbers have
 */
record CsvShape(char delimiter, char decimal) {
    private static final String DELIMITERS = ";,\t|";
    private static final double NEARLY_ALL = 0.9;
    private static final Pattern SAID = Pattern.compile("(?i)\"?sep=(.?)\"?\\s*");

    /** A way to cut the lines, and how well it does. */
    private record Cut(char delimiter, boolean wanted, boolean named, int width, double part) {
        /** Whether it holds for nearly all lines. */
        boolean whole() {
            return part > NEARLY_ALL;
        }
    }

    /** The delimiter: what the file says in its first line, else the sign that cuts most lines into the same number of cells below a heading. */
    static char delimiter(String sample, Said said) {
        Optional<Character> written = said(sample.lines().findFirst().orElse(""));
        if (written.isPresent()) {
            return written.get();
        }
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < DELIMITERS.length(); i++) {
            char delimiter = DELIMITERS.charAt(i);
            cuts.add(cut(sample, delimiter, said));
        }
        return cuts.stream()
                .max(Comparator.comparing(Cut::wanted)
                        .thenComparing(Cut::named)
                        .thenComparing(Cut::whole)
                        .thenComparing(Cut::width)
                        .thenComparing(Cut::part)
                        .thenComparing(cut -> -DELIMITERS.indexOf(cut.delimiter())))
                .orElseThrow()
                .delimiter();
    }

    /** The delimiter that a line {@code sep=;} says. */
    static Optional<Character> said(String line) {
        Matcher said = SAID.matcher(line);
        return said.matches()
                ? Optional.of(
                        said.group(1).isEmpty()
                                ? DELIMITERS.charAt(0)
                                : said.group(1).charAt(0))
                : Optional.empty();
    }

    static char decimal(String sample, char delimiter) {
        int comma = 0;
        int point = 0;
        for (TableRow row : rows(sample, delimiter)) {
            for (String cell : row.cells()) {
                char proof = NumberText.proof(CellText.clean(cell));
                comma += proof == ',' ? 1 : 0;
                point += proof == '.' ? 1 : 0;
            }
        }
        return comma > point ? ',' : '.';
    }

    private static Cut cut(String sample, char delimiter, Said said) {
        List<TableRow> rows = rows(sample, delimiter);
        int width = rows.stream()
                .mapToInt(row -> row.cells().size())
                .distinct()
                .boxed()
                .max(Comparator.<Integer>comparingLong(one -> agreeing(rows, one))
                        .thenComparing(one -> one))
                .orElse(1);
        double part = rows.isEmpty() ? 0 : (double) agreeing(rows, width) / rows.size();
        boolean table = width > 1 && part > 1.0 / 2;
        boolean named = table
                && rows.stream()
                        .filter(row -> agrees(row, width))
                        .findFirst()
                        .map(Heading::names)
                        .orElse(false);
        boolean wanted = Heading.wanted(rows, said).isPresent();
        return new Cut(delimiter, wanted, named, table ? width : 1, table ? part : 0);
    }

    private static long agreeing(List<TableRow> rows, int width) {
        return rows.stream().filter(row -> agrees(row, width)).count();
    }

    /** Whether a row has so many cells, but for one that only a delimiter behind the last makes. */
    private static boolean agrees(TableRow row, int width) {
        int cells = row.cells().size();
        return cells == width
                || (cells == width + 1 && CellText.clean(row.cells().get(width)).isEmpty());
    }

    /** The rows of a text, without blank ones; none where it cannot be cut so. */
    private static List<TableRow> rows(String sample, char delimiter) {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(sample)) {
            for (CsvRecord line : records) {
                TableRow row = TableRow.texts(line.getStartingLineNumber(), line.getFields());
                if (!row.blank()) {
                    rows.add(row);
                }
            }
            return rows;
        } catch (CsvParseException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is read", e);
        }
    }
}
