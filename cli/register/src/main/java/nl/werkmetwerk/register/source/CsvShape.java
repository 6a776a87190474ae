package nl.werkmetwerk.register.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * How a text table is written, by its first lines.
 *
 * @param delimiter the sign that cuts them into the most columns, all lines into as many
 * @param decimal the sign more of its numbers have
 */
record CsvShape(char delimiter, char decimal) {
    private static final String DELIMITERS = ";,\t|";

    /** @param sample whole lines */
    static CsvShape of(String sample) {
        char best = DELIMITERS.charAt(0);
        int most = 0;
        for (char delimiter : DELIMITERS.toCharArray()) {
            int columns = columns(sample, delimiter);
            if (columns > most) {
                best = delimiter;
                most = columns;
            }
        }
        return new CsvShape(best, decimal(sample, best));
    }

    static char decimal(String sample, char delimiter) {
        int[] seen = new int[2];
        read(sample, delimiter, cells -> {
            seen[0] += (int) cells.stream()
                    .filter(cell -> NumberText.proof(CellText.clean(cell)) == ',')
                    .count();
            seen[1] += (int) cells.stream()
                    .filter(cell -> NumberText.proof(CellText.clean(cell)) == '.')
                    .count();
        });
        return seen[0] > seen[1] ? ',' : '.';
    }

    /** Columns of the heading when most lines have as many; else 1. */
    private static int columns(String sample, char delimiter) {
        int[] seen = new int[3];
        boolean whole = read(sample, delimiter, cells -> {
            seen[0] = seen[0] == 0 ? cells.size() : seen[0];
            seen[1]++;
            seen[2] += cells.size() == seen[0] ? 1 : 0;
        });
        return whole && seen[2] * 2 > seen[1] ? seen[0] : 1;
    }

    private static boolean read(String sample, char delimiter, java.util.function.Consumer<List<String>> lines) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(sample)) {
            records.forEach(line -> lines.accept(line.getFields()));
            return true;
        } catch (CsvParseException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is read", e);
        }
    }
}
