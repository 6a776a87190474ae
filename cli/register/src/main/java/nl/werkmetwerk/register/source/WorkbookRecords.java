package nl.werkmetwerk.register.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.TypedFile;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** A sheet of a workbook with a heading in its first row. Of formulas the value last computed is read. */
final class WorkbookRecords implements RecordReader {
    private final SourceFile file;
    private final OPCPackage workbook;
    private final String sheet;
    private final SheetRows rows;
    private final Columns columns;
    private final Points points;
    private final ColumnSigns signs;

    private WorkbookRecords(SourceFile file, OPCPackage workbook, String sheet, SheetRows rows)
            throws UnreadableException {
        this.file = file;
        this.workbook = workbook;
        this.sheet = sheet;
        this.rows = rows;
        this.points = new Points(file);
        this.signs = new ColumnSigns(file);
        this.columns = Columns.of(heading());
    }

    static WorkbookRecords open(SourceFile file) throws UnreadableException {
        OPCPackage workbook = null;
        try {
            workbook = OPCPackage.open(file.path().toFile(), PackageAccess.READ);
            XSSFReader reader = new XSSFReader(workbook);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            List<String> names = new ArrayList<>();
            while (sheets.hasNext()) {
                InputStream content = sheets.next();
                names.add(sheets.getSheetName());
                if (file.table().isEmpty() || file.table().get().equals(sheets.getSheetName())) {
                    SheetValues values = new SheetValues(
                            new ReadOnlySharedStringsTable(workbook),
                            reader.getStylesTable(),
                            WorkbookProperties.read(reader.getWorkbookData()));
                    SheetRows rows = new SheetRows(content, values);
                    WorkbookRecords records = new WorkbookRecords(file, workbook, sheets.getSheetName(), rows);
                    workbook = null;
                    return records;
                }
                content.close();
            }
            String asked = file.table().orElse("");
            throw new UnreadableException(
                    Message.error("register.noTable", file.place(), asked, TypedFile.meant(asked, names), names));
        } catch (OpenXML4JException | POIXMLException | IOException | SAXException | IllegalStateException e) {
            throw broken(file, e);
        } finally {
            if (workbook != null) {
                workbook.revert();
            }
        }
    }

    private static UnreadableException broken(SourceFile file, Exception e) {
        boolean bomb = String.valueOf(e.getMessage()).contains("Zip bomb")
                || String.valueOf(e.getCause()).contains("Zip bomb");
        return new UnreadableException(Message.error(bomb ? "register.bomb" : "register.xlsx", file.place()));
    }

    private List<String> heading() throws UnreadableException {
        SheetRows.SheetRow first = read();
        if (first == null) {
            throw new UnreadableException(Message.error("register.empty", file.place()));
        }
        List<String> names = new ArrayList<>();
        for (String cell : first.cells()) {
            String name = cell.strip();
            if (!name.isEmpty() && names.contains(name)) {
                throw new UnreadableException(Message.error("register.twice", file.place(), name));
            }
            names.add(name.isEmpty() ? "#" + (names.size() + 1) : name);
        }
        return names;
    }

    private SheetRows.SheetRow read() throws UnreadableException {
        try {
            return rows.next();
        } catch (IOException | IllegalStateException e) {
            throw broken(file, e);
        }
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public RegisterRecord next() throws UnreadableException {
        SheetRows.SheetRow row = read();
        if (row == null) {
            return null;
        }
        return points.located(RegisterRecord.typed(columns, row.cells(), row.numbers(), signs, row.number()));
    }

    @Override
    public Optional<String> crs() {
        return Optional.empty();
    }

    @Override
    public List<Phrase> detected() {
        return signs.detected(Phrase.of("detected.table", sheet));
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.revert();
    }
}
