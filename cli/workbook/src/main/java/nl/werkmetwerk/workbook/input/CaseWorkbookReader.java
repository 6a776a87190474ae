package nl.werkmetwerk.workbook.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.field.table.CaseFields;
import nl.werkmetwerk.files.Nearest;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Source;
import nl.werkmetwerk.files.tree.Tree;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook into the tree that the same case in YAML gives; places are cells. */
public final class CaseWorkbookReader {
    private final String file;
    private final List<Message> messages = new ArrayList<>();
    private final CellReader cells;
    private final Branch root;

    /** What is being read, for when it cannot be. */
    private Place at;

    private CaseWorkbookReader(String file) {
        this.file = file;
        at = Place.file(file);
        cells = new CellReader(messages);
        root = new Branch(new Source(file, CaseTables.CASE), 1, 1);
    }

    /**
     * Reads a workbook.
     *
     * @throws UnreadableException if it is no workbook, is unsafe, or has no sheet {@code case}
     */
    public static Tree read(InputFile input, Limits limits) throws UnreadableException {
        WorkbookSafety.Sort sort = WorkbookSafety.require(input, limits);
        CaseWorkbookReader reader = new CaseWorkbookReader(input.name());
        try (XSSFWorkbook workbook = open(input, sort)) {
            return reader.read(workbook);
        } catch (IOException | RuntimeException e) {
            // the edge of the reader: whatever the library makes of the file is the fault of the file
            throw new UnreadableException(Message.error("xlsx.broken", reader.at));
        }
    }

    private static XSSFWorkbook open(InputFile input, WorkbookSafety.Sort sort) throws IOException {
        if (sort == WorkbookSafety.Sort.OFFICE_OPEN) {
            return new XSSFWorkbook(new ByteArrayInputStream(input.packed()));
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(input.packed()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(WorkbookSafety.CONTENT)) {
                    return OdsBook.read(zip);
                }
            }
        }
        throw new IOException("there is no " + WorkbookSafety.CONTENT);
    }

    private Tree read(XSSFWorkbook workbook) throws UnreadableException {
        Map<String, CaseTables.Table> tables = new LinkedHashMap<>();
        CaseTables.all().forEach(table -> tables.put(table.sheet(), table));
        Map<String, List<Sheet>> sheets = new LinkedHashMap<>();
        boolean general = false;
        for (Sheet sheet : workbook) {
            String name = sheet.getSheetName().strip();
            if (CaseWords.isGeneral(name)) {
                general = true;
                readFields(sheet);
            } else if (!name.startsWith(CaseTables.REMARK)) {
                CaseWords.path(name)
                        .ifPresentOrElse(
                                path -> sheets.computeIfAbsent(path, key -> new ArrayList<>())
                                        .add(sheet),
                                () -> near(name).ifPresent(table -> misspelt(name, table)));
            }
        }
        if (!general) {
            throw new UnreadableException(Message.error("xlsx.noCase", Place.file(file), CaseTables.CASE));
        }
        for (CaseTables.Table table : tables.values()) {
            for (Sheet sheet : sheets.getOrDefault(table.sheet(), List.of())) {
                readTable(sheet, table);
            }
        }
        return new Tree(root.node(), List.copyOf(messages));
    }

    /** The table that a sheet may be meant to be, in the language of its name. */
    private static Optional<String> near(String name) {
        List<String> names = new ArrayList<>();
        for (Language language : Language.values()) {
            CaseWords words = new CaseWords(language);
            CaseTables.all().forEach(table -> names.add(words.sheet(table)));
        }
        return Nearest.to(name, names);
    }

    /** A sheet of one's own is left alone, unless it looks like a table that is meant to be read. */
    private void misspelt(String sheet, String table) {
        messages.add(Message.error("xlsx.sheet", new Place(file, sheet, 1, 1, ""), sheet, table, CaseTables.REMARK));
    }

    /** A row a field: its name, then its value. */
    private void readFields(Sheet sheet) throws UnreadableException {
        Source source = new Source(file, sheet.getSheetName());
        for (Row row : sheet) {
            String name = CaseWords.column(CaseFields.CASE, cells.name(row.getCell(0)));
            if (row.getRowNum() > 0 && !name.isEmpty() && !name.startsWith(CaseTables.REMARK)) {
                Optional<Node> value = value(row.getCell(1), CaseFields.CASE, name, source);
                if (value.isPresent() && !root.put(CaseFields.CASE, name, value.get(), row.getRowNum() + 1, 1)) {
                    twice(source, row.getRowNum() + 1, 1, name);
                }
            }
        }
    }

    private void twice(Source source, int row, int column, String name) {
        messages.add(Message.error("xlsx.twice", new Place(source.file(), source.sheet(), row, column, ""), name));
    }

    private Optional<Node> value(Cell cell, Form<?> object, String column, Source source) throws UnreadableException {
        Optional<Type<?>> type = CaseTables.type(object, column);
        if (cell != null) {
            at = new Place(file, source.sheet(), cell.getRowIndex() + 1, cell.getColumnIndex() + 1, "");
        }
        return cell == null ? Optional.empty() : cells.read(cell, type, source);
    }

    private void readTable(Sheet sheet, CaseTables.Table table) throws UnreadableException {
        Source source = new Source(file, sheet.getSheetName());
        Row head = sheet.getRow(0);
        for (Row row : sheet) {
            boolean remark = cells.name(row.getCell(0)).startsWith(CaseTables.REMARK);
            if (head != null && row.getRowNum() > 0 && !remark) {
                readRow(row, head, table, source);
            }
        }
    }

    private void readRow(Row row, Row head, CaseTables.Table table, Source source) throws UnreadableException {
        int line = row.getRowNum() + 1;
        Branch item = new Branch(source, line, 1);
        List<String> owners = new ArrayList<>();
        for (Cell cell : row) {
            int column = cell.getColumnIndex();
            String name = CaseWords.column(table.object(), cells.name(head.getCell(column)));
            if (name.startsWith(CaseTables.REMARK)) {
                continue;
            }
            if (column < table.owners().size()) {
                owners.add(cells.key(cell));
                continue;
            }
            Optional<Node> value = value(cell, table.object(), name, source);
            if (value.isPresent() && name.isEmpty()) {
                messages.add(Message.error("xlsx.column", new Place(file, source.sheet(), line, column + 1, "")));
            } else if (value.isPresent() && !item.put(table.object(), name, value.get(), line, column + 1)) {
                twice(source, line, column + 1, name);
            }
        }
        if (!item.isEmpty()) {
            add(item, owners, table, line, source);
        }
    }

    private void add(Branch item, List<String> owners, CaseTables.Table table, int line, Source source) {
        Branch owner = root;
        for (int i = 0; i < table.owners().size() && owner != null; i++) {
            String name = i < owners.size() ? owners.get(i) : "";
            owner = owner.child(table.path().get(i), name);
            if (owner == null) {
                messages.add(Message.error(
                        "xlsx.owner",
                        new Place(file, source.sheet(), line, i + 1, ""),
                        name,
                        String.join(".", table.path().subList(0, i + 1))));
            }
        }
        if (owner != null) {
            String key = CaseTables.key(table.object()).map(item::text).orElse("");
            owner.add(table.field(), item, key);
        }
    }
}
