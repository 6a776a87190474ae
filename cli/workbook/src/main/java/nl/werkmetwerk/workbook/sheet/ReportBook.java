package nl.werkmetwerk.workbook.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.ReportTexts;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

/**
 * A workbook being written: its sheets, in any order but each from top to bottom, then the file. Rows go to disk as they
 * come. Equal inputs give equal bytes.
 */
public final class ReportBook implements AutoCloseable {
    private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);
    private static final int ROWS_IN_MEMORY = 200;

    private final ReportTexts texts;
    private final List<SheetName> sheets;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final SXSSFWorkbook streamed;
    private final CellStyles styles;
    private final Checks checks = new Checks();
    private final DefinedNames names = new DefinedNames(workbook);
    private final Map<String, FixedZip.Insertion> insertions = new HashMap<>();

    /**
     * An empty workbook.
     *
     * @param title name of the case
     * @param sheets in their order
     */
    public ReportBook(String title, Stamp stamp, List<SheetName> sheets, ReportTexts texts) {
        this.texts = texts;
        this.sheets = List.copyOf(sheets);
        styles = new CellStyles(workbook);
        setProperties(title, stamp);
        for (SheetName name : sheets) {
            SheetPrint.setUp(workbook.createSheet(name.in(texts)), title);
        }
        streamed = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY);
        streamed.setCompressTempFiles(true);
    }

    private void setProperties(String title, Stamp stamp) {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        Date date = Date.from(
                stamp.date().orElse(NO_DATE).atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setCreated(Optional.of(date));
        properties.setModified(Optional.of(date));
        properties.setCreator("werkmetwerk " + stamp.engine());
        properties.setTitle(title);
    }

    public ReportTexts texts() {
        return texts;
    }

    public boolean has(SheetName name) {
        return sheets.contains(name);
    }

    public Checks checks() {
        return checks;
    }

    public DefinedNames names() {
        return names;
    }

    /** To write the cells of a sheet with. */
    public SheetPen pen(SheetName name) {
        return new SheetPen(streamed.getSheet(name.in(texts)), styles, ChecksSheet.banner(texts));
    }

    /** To draw on a sheet. */
    public XSSFSheet drawing(SheetName name) {
        return workbook.getSheet(name.in(texts));
    }

    /** A cell or range of a sheet, for use on another. */
    String on(SheetName name, String cells) {
        return name.cells(cells, texts);
    }

    /** Makes the bars of a chart stand on each other, for which POI's small schemas have no type. */
    public void stack(XSSFChart chart, int gap) {
        insertions.put(
                chart.getPackagePart().getPartName().getName().substring(1),
                new FixedZip.Insertion("<c:gapWidth val=\"" + gap + "\"/>", "<c:overlap val=\"100\"/>"));
    }

    /**
     * Gives a chart the title of a cell.
     *
     * @param cell where it stands, with its sheet
     * @param value what stands there
     */
    public void title(XSSFChart chart, String cell, String value) {
        chart.setTitleFormula(cell);
        CTStrData cache = chart.getCTChart().getTitle().getTx().getStrRef().addNewStrCache();
        cache.addNewPtCount().setVal(1);
        CTStrVal point = cache.addNewPt();
        point.setIdx(0);
        point.setV(value);
    }

    /**
     * Writes the sheets that are last to be known: checks and contents.
     *
     * @param kind of workbook, for what its contents say
     * @param levers what may be changed in it
     * @param notes for the contents
     * @throws IllegalStateException if the workbook does not agree with the engine
     */
    public void finish(String kind, LeverList levers, List<String> notes) {
        finish(kind, levers, List.of(), notes);
    }

    /**
     * The same where other sheets have cells to change as well.
     *
     * @param changed formulas that count what was changed there
     */
    public void finish(String kind, LeverList levers, List<String> changed, List<String> notes) {
        List<String> counts = new ArrayList<>(List.of(new LeverTable(levers, texts).changed()));
        counts.addAll(changed);
        new ChecksSheet(String.join("+", counts), texts).write(pen(SheetName.CHECKS), checks);
        new ContentsSheet(kind, sheets, notes, texts).write(pen(SheetName.CONTENTS));
        checks.require();
    }

    /** Writes the file; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        Path draft = Files.createTempFile("werkmetwerk-", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(draft)) {
                streamed.write(file);
            }
            insertions.put("xl/styles.xml", styles.namedStyles());
            FixedZip.copy(draft, insertions, out);
        } finally {
            Files.delete(draft);
        }
    }

    @Override
    public void close() throws IOException {
        streamed.close();
        workbook.close();
    }
}
