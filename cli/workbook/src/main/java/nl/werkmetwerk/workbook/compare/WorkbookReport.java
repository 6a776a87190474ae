package nl.werkmetwerk.workbook.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.LongConsumer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.study.CompareAnswer;
import nl.werkmetwerk.workbook.ledger.LedgerBook;
import nl.werkmetwerk.workbook.ledger.LedgerFile;
import nl.werkmetwerk.workbook.ledger.LedgerRows;
import nl.werkmetwerk.workbook.ledger.Levers;
import nl.werkmetwerk.workbook.ledger.PriceList;
import nl.werkmetwerk.workbook.sheet.Checks;
import nl.werkmetwerk.workbook.sheet.ContentsSheet;
import nl.werkmetwerk.workbook.sheet.LedgerTooLongException;
import nl.werkmetwerk.workbook.sheet.ReportBook;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SourcesSheet;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * Writes a comparison as a workbook. The ledger is streamed to disk first, so that the other sheets can point to its
 * rows. Equal inputs give equal bytes.
 */
public final class WorkbookReport {
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

    private final CompareAnswer answer;
    private final Comparison comparison;
    private final Stamp stamp;
    private final List<Origin> origins;
    private final ReportTexts texts;

    /**
     * @param answer the result; where the case keeps accounts the write-off goes with the savings
     * @param stamp what it was made from
     * @param origins sources of the case's figures
     * @param texts language
     */
    public WorkbookReport(CompareAnswer answer, Stamp stamp, List<Origin> origins, ReportTexts texts) {
        this.answer = answer;
        this.comparison = answer.comparison();
        this.stamp = stamp;
        this.origins = List.copyOf(origins);
        this.texts = texts;
    }

    /** Writes the workbook without progress, for a ledger that fits in a sheet. */
    public void write(OutputStream out) throws IOException {
        write(
                out,
                () -> {
                    throw new LedgerTooLongException(MOST_ROWS);
                },
                row -> {});
    }

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param beside where the ledger goes when it does not fit in a sheet; figures are values then
     * @param progress is told every row of the ledger
     * @throws IOException if writing fails
     */
    public void write(OutputStream out, LedgerFile.Opener beside, LongConsumer progress) throws IOException {
        write(out, beside, progress, MOST_ROWS);
    }

    void write(OutputStream out, LedgerFile.Opener beside, LongConsumer progress, int mostRows) throws IOException {
        try {
            write(out, ledgerInSheet(mostRows, progress));
        } catch (LedgerTooLongException e) {
            try (LedgerFile file = beside.open()) {
                write(out, ledgerIn(file, progress));
                file.done();
            }
        }
    }

    /** Puts the ledger somewhere, before the sheets that point to it. */
    private interface LedgerStep {
        void write(LedgerBook ledger, ReportBook book, Levers levers, PriceList prices) throws IOException;
    }

    private static LedgerStep ledgerInSheet(int mostRows, LongConsumer progress) {
        return (ledger, book, levers, prices) ->
                ledger.write(book.pen(SheetName.LEDGER), levers, prices, mostRows, progress);
    }

    private LedgerStep ledgerIn(LedgerFile file, LongConsumer progress) {
        return (ledger, book, levers, prices) -> {
            long entries = ledger.writeBeside(book.pen(SheetName.LEDGER), file, progress);
            book.checks()
                    .note(texts.text(
                            "checks.beside", texts.figures().show((double) entries, Format.QUANTITY), file.name()));
        };
    }

    private void write(OutputStream out, LedgerStep step) throws IOException {
        try (ReportBook book = new ReportBook(comparison.of().name(), stamp, SheetName.COMPARISON, texts)) {
            WorkbookLayout layout = new WorkbookLayout(comparison, texts, new LedgerRows());
            Levers levers = new Levers(comparison.of(), book.names(), texts);
            LedgerBook ledger = new LedgerBook(comparison, layout, layout.ledger(), texts);
            PriceList prices = new PriceList(comparison.of(), texts);
            step.write(ledger, book, levers, prices);
            writeSheets(book, layout, levers, ledger);
            new PricesSheet(comparison.of(), prices, layout, texts).write(book.pen(SheetName.PRICES));
            book.checks().note(texts.text("checks.years"));
            List<String> changed =
                    List.of(PricesSheet.changed(prices, layout), AssetsSheet.changed(comparison, layout));
            book.finish("compare", levers.list(), changed, ContentsSheet.NOTES);
            book.write(out);
        }
    }

    private void writeSheets(ReportBook book, WorkbookLayout layout, Levers levers, LedgerBook ledger) {
        Checks checks = book.checks();
        new AssumptionsSheet(comparison.of(), levers, texts).write(book.pen(SheetName.ASSUMPTIONS));
        writeSummary(book, layout, levers, checks);
        new CashFlowSheet(comparison, layout, texts).write(book.pen(SheetName.CASH_FLOWS), levers);
        new ReturnsSheet(comparison, layout, texts).write(book.pen(SheetName.RETURNS));
        new WorksSheet(comparison, layout, texts)
                .write(book.pen(SheetName.WORKS), ledger.costs().amounts());
        new SskSheet(comparison, ledger.disciplines(), layout, ledger.sums(), texts).write(book.pen(SheetName.SSK));
        new SectionsSheet(comparison, layout, texts).write(book.pen(SheetName.SECTIONS), checks);
        new AssetsSheet(comparison, layout, texts)
                .write(book.pen(SheetName.ASSETS), ledger.costs().presentValues());
        new PartiesSheet(comparison, ledger.owners(), layout, ledger.sums(), texts).write(book);
        new PotentialsSheet(comparison, texts).write(book.pen(SheetName.POTENTIALS));
        new SourcesSheet(texts).write(book.pen(SheetName.SOURCES), origins, stamp);
        new EngineChecks(comparison, layout, ledger.sums(), texts).addTo(checks);
    }

    private void writeSummary(ReportBook book, WorkbookLayout layout, Levers levers, Checks checks) {
        Answer best = new Answer(comparison, layout, texts);
        LiveTerms terms = new LiveTerms(comparison.of(), levers, texts);
        new FiguresSheet(comparison, answer.budget(), layout, book.names(), texts)
                .write(book.pen(SheetName.FIGURES), best, terms);
        BridgeChartData chart =
                new BridgeSheet(comparison, layout, texts).write(book.pen(SheetName.BRIDGE), best, checks);
        new SummarySheet(answer, layout, best, terms, texts)
                .write(book.pen(SheetName.SUMMARY), row -> new BridgeChart(layout, book).draw(chart, row));
        new ChartsSheet(comparison, layout, texts)
                .write(book.pen(SheetName.CHARTS), book.drawing(SheetName.CHARTS), charted());
    }

    /** Number of the saving that is drawn: the one that answers the case. */
    private int charted() {
        return comparison.savings().indexOf(comparison.answer());
    }
}
