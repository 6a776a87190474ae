package nl.werkmetwerk.workbook.parties;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.parties.PartyAnalysis;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.parties.PartyReport;
import nl.werkmetwerk.workbook.sheet.ChartPage;
import nl.werkmetwerk.workbook.sheet.ReportBook;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SourcesSheet;

/** Writes who gains and who pays whom as a workbook: costs of coalitions, and everything else as formulas over them. */
public final class PartiesWorkbook {
    private static final List<SheetName> SHEETS = List.of(
            SheetName.SUMMARY,
            SheetName.CONTENTS,
            SheetName.CHARTS,
            SheetName.SPLITS,
            SheetName.CLOSING,
            SheetName.COALITIONS,
            SheetName.ASSUMPTIONS,
            SheetName.SOURCES,
            SheetName.CHECKS);
    private static final List<String> NOTES = List.of("signs", "parties.values", "rounding", "static");

    private final PartyAnalysis analysis;
    private final Optional<MunicipalBudget> budget;
    private final Stamp stamp;
    private final List<Origin> origins;
    private final ReportTexts texts;

    /**
     * @param analysis the result
     * @param budget for the write-off that goes with the saving, where the case keeps accounts
     * @param stamp what it was made from
     * @param origins sources of the case's figures
     * @param texts language
     */
    public PartiesWorkbook(
            PartyAnalysis analysis,
            Optional<MunicipalBudget> budget,
            Stamp stamp,
            List<Origin> origins,
            ReportTexts texts) {
        this.analysis = analysis;
        this.budget = budget;
        this.stamp = stamp;
        this.origins = List.copyOf(origins);
        this.texts = texts;
    }

    /**
     * Writes the workbook; the stream stays open. Equal inputs give equal bytes.
     *
     * @throws IOException if writing fails
     */
    public void write(OutputStream out) throws IOException {
        try (ReportBook book = new ReportBook(analysis.of().name(), stamp, SHEETS, texts)) {
            PartyLevers levers = new PartyLevers(analysis.of(), book.names(), texts);
            CoalitionsSheet coalitions = new CoalitionsSheet(analysis, texts);
            PartyCosts costs = new PartyCosts(analysis);
            SplitsSheet splits = new SplitsSheet(analysis, coalitions, costs, levers, texts);
            ClosingSheet closing = new ClosingSheet(analysis, coalitions, costs, levers, texts);
            splits.write(book.pen(SheetName.SPLITS), book.checks());
            coalitions.write(book.pen(SheetName.COALITIONS), splits);
            closing.write(book.pen(SheetName.CLOSING), book.checks());
            new PartySummarySheet(analysis, splits, closing, texts)
                    .write(
                            book.pen(SheetName.SUMMARY),
                            PartyReport.headline(analysis, texts).lines(),
                            budget);
            levers.write(book.pen(SheetName.ASSUMPTIONS), closing.factors(), costs);
            drawCharts(book, splits, closing);
            new SourcesSheet(texts).write(book.pen(SheetName.SOURCES), origins, stamp);
            book.finish("parties", levers.list(), NOTES);
            book.write(out);
        }
    }

    private void drawCharts(ReportBook book, SplitsSheet splits, ClosingSheet closing) {
        book.pen(SheetName.CHARTS).opening(SheetName.CHARTS.in(texts), texts.text("charts.parties"), ChartPage.COLUMNS);
        ChartPage page = new ChartPage(book, SheetName.CHARTS);
        String payments = texts.text(
                "sidePayments", analysis.of().prices().year(), analysis.of().horizon());
        page.beside(
                payments,
                "unit.euroAYear",
                splits.parties(),
                IntStream.range(0, analysis.splits().size())
                        .mapToObj(splits::payments)
                        .toList());
        for (int block : closing.drawn()) {
            page.lines(
                    texts.text("charts.closing", closing.name(block)),
                    "unit.euro",
                    closing.years(block),
                    closing.series(block));
        }
    }
}
