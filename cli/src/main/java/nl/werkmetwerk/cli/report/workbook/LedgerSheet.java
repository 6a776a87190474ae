package nl.werkmetwerk.cli.report.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.ledger.LedgerEntry;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;

/** Every euro, sorted by strategy and year; a present value is amount times the factor of its year. */
final class LedgerSheet {
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - WorkbookLayout.FIRST_ROW + 1;

    private final WorkbookLayout layout;
    private final RenewalCosts costs;
    private final ReportTexts texts;

    LedgerSheet(WorkbookLayout layout, RenewalCosts costs, ReportTexts texts) {
        this.layout = layout;
        this.costs = costs;
        this.texts = texts;
    }

    void write(SheetPen pen, Case of) throws IOException {
        List<String> headings = Arrays.stream(LedgerColumn.values())
                .map(column -> texts.text(column.key()))
                .toList();
        pen.widths(Arrays.stream(LedgerColumn.values()).mapToInt(LedgerColumn::width).toArray());
        pen.head(SheetName.LEDGER.in(texts), texts.text("ledger.note"), headings, 8);
        ResolvedCase resolved = ResolvedCase.of(of);
        List<Strategy> strategies = Stream.concat(
                        Stream.of(Strategy.SEPARATE, Strategy.COINCIDENT), of.strategies().stream())
                .toList();
        for (Strategy strategy : strategies) {
            write(pen, byYear(of, resolved, strategy));
        }
        pen.sheet().setAutoFilter(new CellRangeAddress(
                WorkbookLayout.FIRST_ROW - 2, pen.rowNumber() - 1, 0, LedgerColumn.values().length - 1));
    }

    /** The entries of one strategy, the only ones held at a time: the ledger streams them by section. */
    private static List<List<LedgerEntry>> byYear(Case of, ResolvedCase resolved, Strategy strategy) {
        List<List<LedgerEntry>> years = new ArrayList<>();
        for (int year = 0; year <= of.horizon(); year++) {
            years.add(new ArrayList<>());
        }
        Ledger.read(resolved, strategy, entry -> years.get(entry.year() - of.baseYear()).add(entry));
        return years;
    }

    private void write(SheetPen pen, List<List<LedgerEntry>> years) throws IOException {
        for (List<LedgerEntry> year : years) {
            for (LedgerEntry entry : year) {
                if (pen.rowNumber() >= MOST_ROWS + WorkbookLayout.FIRST_ROW - 1) {
                    throw new LedgerTooLongException(MOST_ROWS);
                }
                write(pen, entry);
                layout.ledger().add(entry, pen.rowNumber());
                costs.add(entry, layout.strategy(entry.strategy()));
            }
        }
    }

    private void write(SheetPen pen, LedgerEntry entry) {
        pen.row()
                .text(texts.strategy(entry.strategy()))
                .number(entry.year(), Style.YEAR)
                .text(entry.asset())
                .text(entry.section())
                .text(entry.discipline())
                .text(texts.orNone(entry.party()))
                .text(texts.kind(entry.kind().id()))
                .text(entry.component());
        int row = pen.rowNumber();
        pen.number(entry.amount(), Style.EURO)
                .formula(layout.factor(entry.year()), entry.factor(), Style.FORMULA_FACTOR)
                .formula("I" + row + "*J" + row, entry.presentValue(), Style.FORMULA_EURO);
    }
}
