package nl.werkmetwerk.workbook.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.entry.AmountRule;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.entry.Term;
import nl.werkmetwerk.entry.formula.Expression;
import nl.werkmetwerk.explain.LedgerRow;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.RowSink;
import nl.werkmetwerk.workbook.sheet.Style;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of the ledger: an entry, its terms as cells, and its amount as its rule makes it from those. A φ, κ or
 * price is a cell that the reader can change.
 */
final class LedgerRowWriter {
    private final RowSink sink;
    private final LedgerPlaces places;
    private final Levers levers;
    private final PriceList prices;
    private final GoingOnFormula goingOn;
    private final ReportTexts texts;
    private final Map<AmountRule, Expression> priced = new HashMap<>();
    private int firstRenewal;
    private @Nullable LedgerEntry before;

    LedgerRowWriter(RowSink sink, LedgerPlaces places, Levers levers, PriceList prices, ReportTexts texts) {
        this.sink = sink;
        this.places = places;
        this.levers = levers;
        this.prices = prices;
        this.goingOn = levers.goingOn();
        this.texts = texts;
    }

    /** @param groups of the rows of its year */
    void write(LedgerRow row, ShareGroups groups) {
        LedgerEntry entry = row.entry();
        sink.row()
                .text(texts.strategy(entry.strategy()))
                .number(entry.year(), Style.YEAR)
                .text(entry.asset())
                .text(entry.section())
                .text(texts.discipline(entry.discipline()))
                .text(texts.orNone(entry.party()))
                .text(texts.kind(entry.kind().id()))
                .text(texts.work(entry.component()));
        follow(entry);
        writeTerms(row, groups);
        String number = Integer.toString(sink.rowNumber());
        sink.formula(amount(row, number), entry.amount(), Style.FORMULA_EURO)
                .formula(places.factor(entry.year()), entry.factor(), Style.FORMULA_FACTOR)
                .formula(
                        LedgerColumn.AMOUNT.letter() + number + "*" + LedgerColumn.FACTOR.letter() + number,
                        entry.presentValue(),
                        Style.FORMULA_EURO)
                .number(row.isCash() ? 1 : 0, Style.YEAR)
                .number(places.sectionNumber(entry.section()), Style.YEAR)
                .number(1 + row.discipline(), Style.YEAR)
                .number(1 + row.owner(), Style.YEAR);
        before = entry;
    }

    /** Number of the last row written. */
    int row() {
        return sink.rowNumber();
    }

    private static boolean isCoordination(LedgerRow row) {
        return row.entry().kind() == Kind.COORDINATION;
    }

    /** Where prices have become 0 there is nothing to share. */
    private String amount(LedgerRow row, String number) {
        String formula = rule(row).inSheet(symbol -> cell(symbol, number));
        return row.isShared() ? "IF(" + LedgerColumn.GROUP_SUM.letter() + number + "=0,0," + formula + ")" : formula;
    }

    /** What is reckoned over other rows changes with their prices already. */
    private Expression rule(LedgerRow row) {
        return isCoordination(row) ? row.rule().formula() : priced.computeIfAbsent(row.rule(), AmountRule::priced);
    }

    private static String cell(String symbol, String row) {
        return LedgerColumn.of(Term.of(symbol)).letter() + row;
    }

    /** Coordination is reckoned over the renewals of the same asset, which stand just above it. */
    private void follow(LedgerEntry entry) {
        boolean goesOn = before != null
                && before.kind() == Kind.RENEWAL
                && before.asset().equals(entry.asset())
                && before.year() == entry.year();
        if (entry.kind() == Kind.RENEWAL && !goesOn) {
            firstRenewal = sink.rowNumber();
        }
    }

    private void writeTerms(LedgerRow row, ShareGroups groups) {
        writeStandAlone(row);
        if (row.isShared()) {
            write(groups.sum(row, row()), row.sum());
            write(groups.greatest(row, row()), row.greatest());
        } else {
            sink.skip().skip();
        }
        if (isCoordination(row)) {
            sink.formula(levers.coordination(), row.fraction(), Style.FORMULA_RATE)
                    .skip();
        } else {
            if (row.isShared()) {
                sink.formula(overlap(row), row.fraction(), Style.FORMULA_RATE);
            } else {
                sink.skip();
            }
            sink.formula(levers.price(price(row.entry())), 1, Style.FORMULA_RATIO);
        }
    }

    private void write(Optional<String> formula, double value) {
        formula.ifPresentOrElse(
                found -> sink.formula(found, value, Style.FORMULA_EURO), () -> sink.number(value, Style.EURO));
    }

    private void writeStandAlone(LedgerRow row) {
        if (row.goingOn().isPresent()) {
            sink.formula(goingOn.of(row.goingOn().get(), prices.formula(row)), row.standAlone(), Style.FORMULA_EURO);
        } else if (isCoordination(row)) {
            char amounts = LedgerColumn.AMOUNT.letter();
            String renewals = "SUM(" + amounts + firstRenewal + ":" + amounts + (sink.rowNumber() - 1) + ")";
            sink.formula(renewals, row.standAlone(), Style.FORMULA_EURO);
        } else {
            sink.formula(prices.formula(row), row.standAlone(), Style.FORMULA_EURO);
        }
    }

    private String overlap(LedgerRow row) {
        LedgerEntry entry = row.entry();
        return row.sharedInDistrict()
                ? levers.sharing(entry.component())
                : levers.sharing(entry.section(), entry.component());
    }

    private static String price(LedgerEntry entry) {
        return switch (entry.kind()) {
            case MAINTENANCE, PERIODIC -> Prices.MAINTENANCE;
            case RISK -> Prices.RISK;
            case BENEFIT -> Prices.BENEFIT;
            case IMPACT -> Prices.IMPACT;
            default -> entry.component();
        };
    }
}
