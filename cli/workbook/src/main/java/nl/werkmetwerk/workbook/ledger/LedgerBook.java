package nl.werkmetwerk.workbook.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.explain.LedgerRow;
import nl.werkmetwerk.explain.LedgerTable;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.study.LedgerStudy;
import nl.werkmetwerk.workbook.sheet.LedgerTooLongException;
import nl.werkmetwerk.workbook.sheet.SheetPen;

/** Writes the ledger, one strategy at a time, and keeps what the other sheets need to know of it. */
public final class LedgerBook {
    private final Comparison comparison;
    private final LedgerTable table;
    private final LedgerPlaces places;
    private final LedgerRows rows;
    private final ReportTexts texts;
    private final LedgerSums sums;
    private final RenewalCosts costs;

    public LedgerBook(Comparison comparison, LedgerPlaces places, LedgerRows rows, ReportTexts texts) {
        this.comparison = comparison;
        this.places = places;
        this.rows = rows;
        this.texts = texts;
        table = new LedgerStudy().run(comparison.of());
        sums = new LedgerSums(table, comparison.strategies().size());
        costs = new RenewalCosts(comparison.strategies().size());
    }

    /** Disciplines of the assets, as they are numbered. */
    public List<String> disciplines() {
        return table.disciplines();
    }

    /** Owners of the assets, as they are numbered. */
    public List<String> owners() {
        return table.owners();
    }

    public LedgerSums sums() {
        return sums;
    }

    public RenewalCosts costs() {
        return costs;
    }

    /**
     * Writes the ledger to its sheet.
     *
     * @param most rows that the sheet can hold
     * @param progress is told the number of every row written
     * @throws LedgerTooLongException if there are more
     */
    public void write(SheetPen pen, Levers levers, PriceList prices, int most, LongConsumer progress)
            throws IOException {
        LedgerSheet sheet = new LedgerSheet(comparison.of(), texts, pen);
        sheet.head(texts.text("ledger.note") + " " + texts.text("sheet.firstPage"));
        LedgerRowWriter writer = new LedgerRowWriter(pen, places, levers, prices, texts);
        forEachYear((strategy, ofYear) -> {
            if (writer.row() + ofYear.size() > most) {
                throw new LedgerTooLongException(most);
            }
            ShareGroups groups = new ShareGroups(ofYear, writer.row() + 1);
            for (LedgerRow row : ofYear) {
                writer.write(row, groups);
                sums.add(strategy, row, row.byRule());
                rows.add(row.entry(), writer.row());
                costs.add(row.entry(), strategy);
                progress.accept(writer.row());
            }
        });
        sheet.end();
    }

    /** Writes the ledger to a file beside the workbook; its sheet only says so. Gives the number of entries. */
    public long writeBeside(SheetPen pen, LedgerFile file, LongConsumer progress) throws IOException {
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
        forEach((strategy, row) -> {
            LedgerEntry entry = row.entry();
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
            sums.add(strategy, row, entry.amount());
            costs.add(entry, strategy);
        });
        new LedgerSheet(comparison.of(), texts, pen)
                .head(texts.text(
                        "ledger.beside", texts.figures().show((double) entries[0], Format.QUANTITY), file.name()));
        return entries[0];
    }

    /** What is done with a row of a strategy. */
    private interface Each {
        void take(int strategy, LedgerRow row) throws IOException;
    }

    /** What is done with the rows of a strategy and year. */
    private interface EachYear {
        void take(int strategy, List<LedgerRow> ofYear) throws IOException;
    }

    /** Those who share stand in one year: they have to be known before the first of them is written. */
    private void forEachYear(EachYear each) throws IOException {
        List<Strategy> strategies = comparison.of().allStrategies();
        for (int i = 0; i < strategies.size(); i++) {
            List<LedgerRow> ofYear = new ArrayList<>();
            for (LedgerRow row : table.rows(strategies.get(i))) {
                if (!ofYear.isEmpty()
                        && ofYear.get(0).entry().year() != row.entry().year()) {
                    each.take(i, ofYear);
                    ofYear.clear();
                }
                ofYear.add(row);
            }
            each.take(i, ofYear);
        }
    }

    private void forEach(Each each) throws IOException {
        List<Strategy> strategies = comparison.of().allStrategies();
        for (int i = 0; i < strategies.size(); i++) {
            for (LedgerRow row : table.rows(strategies.get(i))) {
                each.take(i, row);
            }
        }
    }
}
