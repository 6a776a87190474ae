package nl.werkmetwerk.files.resident;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.files.text.Grouped;
import nl.werkmetwerk.files.text.Place;

/**
 * A table of residents: the names of its columns and its rows.
 *
 * @param file as the user named it
 * @param header names of the columns
 * @param rows in file order; cells without blanks around them
 */
record Rows(String file, Row header, List<Row> rows) {
    /** Beyond so many this is no neighbourhood. */
    static final int MOST = 1_000_000;

    /** How Excel says which sign stands between cells. */
    private static final String SAID = "sep=";

    private static final String SEPARATORS = ";,\t";

    /** One row and its line, from 1. */
    record Row(int line, List<String> cells) {
        /** The text of a column, empty where the row ends before it, or there is no such column. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Reads a table whose separator its own first line tells. */
    static Rows of(String file, String text, Refusals refusals) {
        String first = text.lines().findFirst().orElse("");
        boolean said = first.startsWith(SAID) && first.length() > SAID.length();
        char separator = said ? first.charAt(SAID.length()) : separator(first);
        return of(file, said ? after(text) : text, said ? 1 : 0, separator, refusals);
    }

    /** Reads a table that begins after some lines of a file. */
    static Rows of(String file, String text, int linesBefore, char separator, Refusals refusals) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                int line = linesBefore + (int) row.getStartingLineNumber();
                rows.add(new Row(
                        line, row.getFields().stream().map(String::strip).toList()));
                if (rows.size() > MOST + 1) {
                    refusals.add("residents.tooManyRows", Place.of(file, line, 1), new Grouped(MOST));
                    break;
                }
            }
        } catch (CsvParseException e) {
            refusals.add("residents.noTable", Place.file(file), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is read", e);
        }
        Row header = rows.isEmpty() ? new Row(0, List.of()) : rows.get(0);
        Rows table = new Rows(file, header, rows.isEmpty() ? rows : rows.subList(1, rows.size()));
        table.tellWide(refusals);
        return table;
    }

    /** The sign that stands most often in the names of the columns. */
    private static char separator(String header) {
        char best = ',';
        for (int number = 0; number < SEPARATORS.length(); number++) {
            char sign = SEPARATORS.charAt(number);
            if (count(header, sign) > count(header, best)) {
                best = sign;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    private static String after(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end + 1);
    }

    /** What stands behind the last column is in none. */
    private void tellWide(Refusals refusals) {
        for (Row row : rows) {
            for (int column = header.cells().size(); column < row.cells().size(); column++) {
                if (!row.cell(column).isEmpty()) {
                    refusals.add("residents.cellWithoutColumn", place(row, column), row.cell(column));
                }
            }
        }
    }

    /** Where a column stands; -1: nowhere. */
    int column(String name) {
        return header.cells().indexOf(name);
    }

    /** A cell, by line and column. */
    Place place(Row row, int column) {
        return Place.of(file, row.line(), column + 1);
    }

    /** Tells of columns with one name. */
    void tellTwice(Refusals refusals) {
        for (int column = 0; column < header.cells().size(); column++) {
            String name = header.cell(column);
            if (!name.isEmpty() && column(name) < column) {
                refusals.add("residents.columnTwice", place(header, column), name);
            }
        }
    }
}
