package nl.werkmetwerk.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.field.LibraryTable;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.Entry;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Listing;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;
import nl.werkmetwerk.files.tree.Source;
import nl.werkmetwerk.files.tree.Tree;
import nl.werkmetwerk.files.tree.UnreadableException;

/** A table of library items: a row each, columns named as the fields; a column of a message is a column of the table. */
final class CsvTable {
    private CsvTable() {}

    /** Reads it to the tree that a YAML library would give. */
    static Tree read(InputFile file) throws UnreadableException {
        List<Message> messages = new ArrayList<>();
        List<Node> rows = new ArrayList<>();
        Source source = Source.of(file.name());
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().fieldSeparator(separator(file)).ofNamedCsvRecord(file.text())) {
            for (NamedCsvRecord row : records) {
                rows.add(row(source, row, messages));
            }
        } catch (CsvParseException e) {
            throw new UnreadableException(Message.error("csv.syntax", Place.file(file.name()), cause(e)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("a text in memory is read", e);
        }
        Listing items = new Listing(source, 1, 1, rows);
        return new Tree(new Mapping(source, 1, 1, List.of(new Entry("items", 1, 1, items))), messages);
    }

    private static String separator(InputFile file) {
        String header = file.text().lines().findFirst().orElse("");
        return header.contains(";") && !header.contains(",") ? ";" : ",";
    }

    private static String cause(CsvParseException e) {
        Throwable deeper = e.getCause();
        return deeper == null ? String.valueOf(e.getMessage()) : e.getMessage() + ": " + deeper.getMessage();
    }

    private static Mapping row(Source source, NamedCsvRecord row, List<Message> messages) {
        int line = (int) row.getStartingLineNumber();
        List<Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            String cell = row.getField(i).strip();
            if (i >= row.getHeader().size()) {
                tellWithoutName(cell, Place.of(source.file(), line, i + 1), messages);
                continue;
            }
            String name = row.getHeader().get(i).strip();
            if (!cell.isEmpty() && names.add(name)) {
                entries.add(new Entry(name, 1, i + 1, new Scalar(source, line, i + 1, cell, text(name))));
            }
        }
        return new Mapping(source, line, 1, entries);
    }

    /** Delimiters left over are nothing; what stands behind one is in no column. */
    private static void tellWithoutName(String cell, Place place, List<Message> messages) {
        if (!cell.isEmpty()) {
            messages.add(Message.error("csv.wide", place, cell));
        }
    }

    /** Cells have no quotes to tell a text from a number: the column does. */
    private static boolean text(String column) {
        Field<?, ?> field = LibraryTable.ITEM.fields().get(column);
        return field == null || !(field.type() instanceof Type.Numeric<?>);
    }
}
