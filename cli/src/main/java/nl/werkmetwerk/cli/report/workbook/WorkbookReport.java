package nl.werkmetwerk.cli.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.cli.report.CompareReport;
import nl.werkmetwerk.cli.report.Origin;
import nl.werkmetwerk.cli.report.ReportOptions;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.cli.report.Stamp;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a comparison as a workbook. The ledger is streamed to disk first, so that the other sheets can point to its
 * rows. Equal inputs give equal bytes.
 */
public final class WorkbookReport {
    private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);
    private static final int ROWS_IN_MEMORY = 200;

    private final Comparison comparison;
    private final Stamp stamp;
    private final List<Origin> origins;
    private final ReportTexts texts;
    private SheetPen.Banner banner;

    /**
     * @param comparison the result
     * @param stamp what it was made from
     * @param origins sources of the case's figures
     * @param texts language
     */
    public WorkbookReport(Comparison comparison, Stamp stamp, List<Origin> origins, ReportTexts texts) {
        this.comparison = comparison;
        this.stamp = stamp;
        this.origins = List.copyOf(origins);
        this.texts = texts;
    }

    /**
     * Writes the workbook; the stream stays open.
     *
     * @throws LedgerTooLongException if the ledger does not fit in a sheet
     * @throws IOException if writing fails
     */
    public void write(OutputStream out) throws IOException {
        Path draft = Files.createTempFile("werkmetwerk-", ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyles styles = new CellStyles(workbook);
            for (SheetName name : SheetName.values()) {
                SheetPrint.setUp(workbook.createSheet(name.in(texts)), comparison.of().name());
            }
            setProperties(workbook);
            writeDraft(workbook, styles, draft);
            Map<String, FixedZip.Insertion> insertions = Map.of(
                    "xl/styles.xml", styles.namedStyles(), "xl/charts/chart1.xml", BridgeChart.FULL_OVERLAP);
            FixedZip.copy(draft, insertions, out);
        } finally {
            Files.delete(draft);
        }
    }

    private void setProperties(XSSFWorkbook workbook) {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        Date date = Date.from(
                stamp.date().orElse(NO_DATE).atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setCreated(Optional.of(date));
        properties.setModified(Optional.of(date));
        properties.setCreator("werkmetwerk " + stamp.engine());
        properties.setTitle(comparison.of().name());
    }

    private void writeDraft(XSSFWorkbook workbook, CellStyles styles, Path draft) throws IOException {
        try (SXSSFWorkbook streamed = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY);
                OutputStream file = Files.newOutputStream(draft)) {
            streamed.setCompressTempFiles(true);
            WorkbookLayout layout = new WorkbookLayout(comparison, texts, new LedgerRows());
            DefinedNames names = new DefinedNames(workbook);
            Levers levers = new Levers(comparison.of(), layout, names, texts);
            banner = ChecksSheet.banner(layout, texts);
            SheetPen ledger = new SheetPen(streamed.getSheet(SheetName.LEDGER.in(texts)), styles, banner);
            LedgerBook book = new LedgerBook(comparison, layout, texts);
            book.write(ledger, levers);
            writeSheets(workbook, styles, layout, names, levers, book);
            streamed.write(file);
        }
    }

    private void writeSheets(
            XSSFWorkbook workbook, CellStyles styles, WorkbookLayout layout, DefinedNames names, Levers levers, LedgerBook book) {
        Checks checks = new Checks();
        new AssumptionsSheet(comparison.of(), levers, texts).write(pen(workbook, styles, SheetName.ASSUMPTIONS));
        SheetPen summary = pen(workbook, styles, SheetName.SUMMARY);
        summary.sheet().getPrintSetup().setFitHeight((short) 1);
        new SummarySheet(comparison, layout, names, texts).write(summary, lines());
        BridgeChartData chart = new BridgeSheet(comparison, layout, texts)
                .write(pen(workbook, styles, SheetName.BRIDGE), charted(), checks);
        new BridgeChart(layout, texts)
                .draw(workbook.getSheet(SheetName.SUMMARY.in(texts)), chart, layout.summaryColumns());
        new ChartsSheet(comparison, layout, texts)
                .write(pen(workbook, styles, SheetName.CHARTS), workbook.getSheet(SheetName.CHARTS.in(texts)), charted());
        new CashFlowSheet(comparison, layout, texts).write(pen(workbook, styles, SheetName.CASH_FLOWS), levers);
        new ReturnsSheet(comparison, layout, texts).write(pen(workbook, styles, SheetName.RETURNS));
        new WorksSheet(comparison, layout, texts)
                .write(pen(workbook, styles, SheetName.WORKS), book.costs().amounts());
        new SskSheet(comparison, book.resolved(), layout, book.sums(), texts).write(pen(workbook, styles, SheetName.SSK));
        new SectionsSheet(comparison, layout, texts).write(pen(workbook, styles, SheetName.SECTIONS), checks);
        new AssetsSheet(comparison, layout, texts)
                .write(pen(workbook, styles, SheetName.ASSETS), book.costs().presentValues());
        new PartiesSheet(comparison, book.resolved(), layout, book.sums(), texts)
                .write(pen(workbook, styles, SheetName.PARTIES), checks);
        new PotentialsSheet(comparison, texts).write(pen(workbook, styles, SheetName.POTENTIALS));
        new SourcesSheet(texts).write(pen(workbook, styles, SheetName.SOURCES), origins, stamp);
        new EngineChecks(comparison, layout, book.sums(), texts).addTo(checks);
        checks.note(texts.text("checks.years"));
        new ChecksSheet(layout, levers, texts).write(pen(workbook, styles, SheetName.CHECKS), checks);
        new ContentsSheet(layout, texts).write(pen(workbook, styles, SheetName.CONTENTS));
        checks.require();
    }

    private SheetPen pen(XSSFWorkbook workbook, CellStyles styles, SheetName name) {
        return new SheetPen(workbook.getSheet(name.in(texts)), styles, banner);
    }

    private List<String> lines() {
        return CompareReport.headline(comparison, texts).lines();
    }

    /** The saving that is drawn: the greatest of the case's own strategies against the first baseline. */
    private int charted() {
        int best = 0;
        for (int i = 1; i < comparison.strategies().size() - 1; i++) {
            Saving saving = comparison.savings().get(i);
            best = best == 0 || saving.amount() > comparison.savings().get(best).amount() ? i : best;
        }
        return best;
    }
}
