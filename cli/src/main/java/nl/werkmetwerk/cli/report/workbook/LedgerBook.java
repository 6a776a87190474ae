package nl.werkmetwerk.cli.report.workbook;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.ledger.LedgerEntry;
import nl.werkmetwerk.model.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import org.apache.poi.ss.SpreadsheetVersion;

/** Writes the ledger, one strategy at a time, and keeps what the other sheets need to know of it. */
final class LedgerBook {
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

    private final Comparison comparison;
    private final ResolvedCase resolved;
    private final WorkbookLayout layout;
    private final ReportTexts texts;
    private final LedgerSums sums;
    private final RenewalCosts costs;

    LedgerBook(Comparison comparison, WorkbookLayout layout, ReportTexts texts) {
        this.comparison = comparison;
        this.layout = layout;
        this.texts = texts;
        resolved = ResolvedCase.of(comparison.of());
        sums = new LedgerSums(resolved, comparison.strategies().size());
        costs = new RenewalCosts(comparison.strategies().size());
    }

    ResolvedCase resolved() {
        return resolved;
    }

    LedgerSums sums() {
        return sums;
    }

    RenewalCosts costs() {
        return costs;
    }

    void write(SheetPen pen, Levers levers) throws IOException {
        LedgerSheet sheet = new LedgerSheet(resolved, layout, levers, texts, pen);
        sheet.head();
        LedgerLines lines = new LedgerLines(resolved);
        List<Strategy> strategies = Stream.concat(
                        Stream.of(Strategy.SEPARATE, Strategy.COINCIDENT), comparison.of().strategies().stream())
                .toList();
        for (int i = 0; i < strategies.size(); i++) {
            for (List<LedgerLine> year : lines.byYear(strategies.get(i))) {
                for (LedgerLine line : year) {
                    write(sheet, strategies.get(i).name(), i, line);
                }
            }
        }
        sheet.end();
    }

    private void write(LedgerSheet sheet, String strategy, int number, LedgerLine line) throws IOException {
        if (sheet.row() >= MOST_ROWS) {
            throw new LedgerTooLongException(MOST_ROWS);
        }
        LedgerEntry entry = LedgerEntry.of(
                resolved, strategy, line.asset(), line.year(), line.kind(), line.component(), line.amount());
        double amount = sheet.write(line, entry);
        sums.add(number, line, amount);
        layout.ledger().add(entry, sheet.row());
        costs.add(entry, number);
    }
}
