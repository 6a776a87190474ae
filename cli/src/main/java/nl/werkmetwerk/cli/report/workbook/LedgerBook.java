package nl.werkmetwerk.cli.report.workbook;

import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;
import nl.werkmetwerk.cli.report.Format;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Writes the ledger, one strategy at a time, and keeps what the other sheets need to know of it. */
final class LedgerBook {
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

    /**
     * Writes the ledger to its sheet.
     *
     * @param most rows that the sheet can hold
     * @param progress is told the number of every row written
     * @throws LedgerTooLongException if there are more
     */
    void write(SheetPen pen, Levers levers, int most, LongConsumer progress) throws IOException {
        LedgerSheet sheet = new LedgerSheet(resolved, layout, levers, texts, pen);
        sheet.head(texts.text("ledger.note"));
        forEach((strategy, line, entry) -> {
            if (sheet.row() >= most) {
                throw new LedgerTooLongException(most);
            }
            sums.add(strategy, line, sheet.write(line, entry));
            layout.ledger().add(entry, sheet.row());
            costs.add(entry, strategy);
            progress.accept(sheet.row());
        });
        sheet.end();
    }

    /** Writes the ledger to a file beside the workbook; its sheet only says so. Gives the number of entries. */
    long writeBeside(SheetPen pen, Levers levers, LedgerFile file, LongConsumer progress) throws IOException {
        file.append(List.of(
                "strategy",
                "year",
                "asset",
                "section",
                "discipline",
                "party",
                "kind",
                "component",
                "amount",
                "factor",
                "presentValue"));
        long[] entries = {0};
        forEach((strategy, line, entry) -> {
            if (entry.amount() != 0) {
                file.append(List.of(
                        entry.strategy(),
                        entry.year(),
                        entry.asset(),
                        entry.section(),
                        entry.discipline(),
                        entry.party(),
                        entry.kind().id(),
                        entry.component(),
                        entry.amount(),
                        entry.factor(),
                        entry.presentValue()));
                progress.accept(++entries[0]);
            }
            sums.add(strategy, line, entry.amount());
            costs.add(entry, strategy);
        });
        new LedgerSheet(resolved, layout, levers, texts, pen)
                .head(texts.text("ledger.beside", texts.figures().show(entries[0], Format.QUANTITY), file.name()));
        return entries[0];
    }

    /** What is done with a row of a strategy. */
    private interface Each {
        void take(int strategy, LedgerLine line, LedgerEntry entry) throws IOException;
    }

    private void forEach(Each each) throws IOException {
        LedgerLines lines = new LedgerLines(resolved);
        List<Strategy> strategies = comparison.of().allStrategies();
        for (int i = 0; i < strategies.size(); i++) {
            for (List<LedgerLine> year : lines.byYear(strategies.get(i))) {
                for (LedgerLine line : year) {
                    String strategy = strategies.get(i).name();
                    each.take(
                            i,
                            line,
                            Ledger.entry(
                                    resolved,
                                    strategy,
                                    line.asset(),
                                    line.year(),
                                    line.kind(),
                                    line.component(),
                                    line.amount()));
                }
            }
        }
    }
}
