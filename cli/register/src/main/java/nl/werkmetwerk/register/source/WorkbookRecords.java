package nl.werkmetwerk.register.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkmetwerk.files.TypedFile;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * A sheet of a workbook. Of formulas the value last computed is read. Where no sheet is named it is the first with all the
 * columns that are wanted, else the first that holds a table: notes may stand on sheets before it.
 */
final class WorkbookRecords implements RecordReader {
    private final OPCPackage workbook;
    private final SheetRows rows;
    private final List<Phrase> found;
    private final HeadedTable table;
    private final TableGeometry geometry;
    private final ColumnSigns signs;

    private WorkbookRecords(SourceFile file, OPCPackage workbook, SheetRows rows, List<Phrase> found)
            throws UnreadableException {
        this.workbook = workbook;
        this.rows = rows;
        this.found = found;
        this.table = HeadedTable.of(file, () -> row(file, rows));
        this.geometry = TableGeometry.of(file, table.columns(), table.firstRows());
        this.signs = new ColumnSigns(file);
    }

    static WorkbookRecords open(SourceFile file) throws UnreadableException {
        OPCPackage workbook = null;
        try {
            workbook = OPCPackage.open(file.path().toFile(), PackageAccess.READ);
            XSSFReader reader = new XSSFReader(workbook);
            SheetValues values = new SheetValues(
                    new ReadOnlySharedStringsTable(workbook),
                    reader.getStylesTable(),
                    WorkbookProperties.read(reader.getWorkbookData()));
            Map<String, InputStream> sheets = sheets(reader);
            String chosen = chosen(file, sheets, values);
            List<Phrase> found = new ArrayList<>(List.of(Phrase.of("detected.table", chosen)));
            List<String> others = sheets.keySet().stream()
                    .filter(name -> !name.equals(chosen))
                    .toList();
            if (file.said().table().isEmpty() && !others.isEmpty()) {
                found.add(Phrase.of("detected.otherTables", others));
            }
            SheetRows rows = new SheetRows(Objects.requireNonNull(sheets(reader).get(chosen), chosen), values);
            WorkbookRecords records = new WorkbookRecords(file, workbook, rows, found);
            workbook = null;
            return records;
        } catch (OpenXML4JException | IOException | SAXException | RuntimeException e) {
            throw broken(file, e);
        } finally {
            if (workbook != null) {
                workbook.revert();
            }
        }
    }

    private static Map<String, InputStream> sheets(XSSFReader reader) throws IOException, OpenXML4JException {
        Map<String, InputStream> sheets = new LinkedHashMap<>();
        XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (each.hasNext()) {
            InputStream content = each.next();
            sheets.put(each.getSheetName(), content);
        }
        return sheets;
    }

    private static String chosen(SourceFile file, Map<String, InputStream> sheets, SheetValues values)
            throws IOException, UnreadableException {
        List<String> names = List.copyOf(sheets.keySet());
        if (file.said().table().isPresent()) {
            String asked = file.said().table().get();
            return names.stream()
                    .filter(name -> name.equalsIgnoreCase(asked))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableException(Message.error(
                            "register.noTable", file.place(), asked, TypedFile.meant(asked, names), names)));
        }
        if (names.isEmpty()) {
            throw new UnreadableException(Message.error("register.empty", file.place()));
        }
        return names.size() == 1 ? names.get(0) : found(file, sheets, values);
    }

    private static String found(SourceFile file, Map<String, InputStream> sheets, SheetValues values)
            throws IOException, UnreadableException {
        String table = "";
        for (Map.Entry<String, InputStream> sheet : sheets.entrySet()) {
            SheetRows rows = new SheetRows(sheet.getValue(), values);
            List<TableRow> first = HeadedTable.first(() -> row(file, rows), 0);
            rows.close();
            if (Heading.wanted(first, file.said()).isPresent()) {
                return sheet.getKey();
            }
            table = table.isEmpty() && Heading.table(first) ? sheet.getKey() : table;
        }
        return table.isEmpty() ? sheets.keySet().iterator().next() : table;
    }

    private static @Nullable TableRow row(SourceFile file, SheetRows rows) throws UnreadableException {
        try {
            return rows.next();
        } catch (IOException | RuntimeException e) {
            throw broken(file, e);
        }
    }

    private static UnreadableException broken(SourceFile file, Exception e) {
        boolean bomb = String.valueOf(e.getMessage()).contains("Zip bomb")
                || String.valueOf(e.getCause()).contains("Zip bomb");
        return new UnreadableException(Message.error(bomb ? "register.bomb" : "register.xlsx", file.place()));
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
                : geometry.located(
                        RegisterRecord.typed(table.columns(), row.cells(), row.numbers(), signs, row.number()));
    }

    @Override
    public Optional<String> crs() {
        return geometry.crs();
    }

    @Override
    public List<Phrase> detected() {
        List<Phrase> all = new ArrayList<>(found);
        table.detected().ifPresent(all::add);
        geometry.detected().ifPresent(all::add);
        return signs.detected(all);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.revert();
    }
}
