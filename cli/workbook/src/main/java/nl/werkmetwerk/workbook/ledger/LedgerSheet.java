package nl.werkmetwerk.workbook.ledger;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.model.money.Prices;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.workbook.sheet.NameWidths;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Every euro, sorted by strategy and year, made by formula from stand-alone amounts and the assumptions; a present value
 * is amount times the factor of its year.
 */
final class LedgerSheet {
    private static final int WORDS = 8;
    private static final String SHARED = "L#*(J#-K#)*I#/J#";

    private final ResolvedCase resolved;
    private final LedgerPlaces places;
    private final Levers levers;
    private final ReportTexts texts;
    private final SheetPen pen;
    private int firstRenewal;
    private double renewals;
    private LedgerLine before;

    LedgerSheet(ResolvedCase resolved, LedgerPlaces places, Levers levers, ReportTexts texts, SheetPen pen) {
        this.resolved = resolved;
        this.places = places;
        this.levers = levers;
        this.texts = texts;
        this.pen = pen;
    }

    /** @param note what the sheet holds */
    void head(String note) {
        List<String> headings = Arrays.stream(LedgerColumn.values())
                .map(column -> texts.text(column.key()))
                .toList();
        NameWidths names = NameWidths.of(resolved.source(), texts);
        pen.widths(Arrays.stream(LedgerColumn.values())
                .mapToInt(column -> column.width(names))
                .toArray());
        pen.head(SheetName.LEDGER.in(texts), note, headings, WORDS);
    }

    void end() {
        int last = pen.rowNumber();
        pen.sheet()
                .setAutoFilter(
                        new CellRangeAddress(SheetGrid.FIRST_ROW - 2, last - 1, 0, LedgerColumn.values().length - 1));
        pen.sheet()
                .getWorkbook()
                .setPrintArea(
                        pen.sheet().getWorkbook().getSheetIndex(pen.sheet()),
                        0,
                        LedgerColumn.PRESENT_VALUE.ordinal(),
                        0,
                        last - 1);
    }

    /** Writes a row; gives what its amount comes to by formula. */
    double write(LedgerLine line, LedgerEntry entry) {
        pen.row()
                .text(texts.strategy(entry.strategy()))
                .number(entry.year(), Style.YEAR)
                .text(entry.asset())
                .text(entry.section())
                .text(entry.discipline())
                .text(texts.orNone(entry.party()))
                .text(texts.kind(entry.kind().id()))
                .text(entry.component());
        follow(line);
        writeParts(line, entry);
        String row = Integer.toString(pen.rowNumber());
        pen.formula(amount(line).replace("#", row), entry.amount(), Style.FORMULA_EURO)
                .formula(places.factor(entry.year()), entry.factor(), Style.FORMULA_FACTOR)
                .formula("N" + row + "*O" + row, entry.presentValue(), Style.FORMULA_EURO)
                .number(line.isCash(resolved) ? 1 : 0, Style.YEAR)
                .number(places.sectionNumber(entry.section()), Style.YEAR)
                .number(1 + resolved.assets().discipline(line.asset()), Style.YEAR)
                .number(1 + resolved.assets().owner(line.asset()), Style.YEAR);
        before = line;
        return line.formula(line.fraction(resolved), renewals);
    }

    /** Number of the last row written. */
    int row() {
        return pen.rowNumber();
    }

    /** Coordination is reckoned over the renewals of the same asset, which stand just above it. */
    private void follow(LedgerLine line) {
        boolean goesOn = before != null
                && before.kind() == Kind.RENEWAL
                && before.asset() == line.asset()
                && before.year() == line.year();
        if (line.kind() == Kind.RENEWAL && !goesOn) {
            firstRenewal = pen.rowNumber();
            renewals = 0;
        }
        renewals += line.kind() == Kind.RENEWAL ? line.amount() : 0;
    }

    private void writeParts(LedgerLine line, LedgerEntry entry) {
        int row = pen.rowNumber();
        if (line.kind() == Kind.COORDINATION) {
            pen.formula("SUM(N" + firstRenewal + ":N" + (row - 1) + ")", renewals, Style.FORMULA_EURO);
        } else {
            pen.number(line.standAlone(), Style.EURO);
        }
        if (line.shared()) {
            pen.number(line.sum(), Style.EURO).number(line.greatest(), Style.EURO);
        } else {
            pen.skip().skip();
        }
        String fraction = fraction(line, entry);
        if (fraction.isEmpty()) {
            pen.skip();
        } else {
            pen.formula(fraction, line.fraction(resolved), Style.FORMULA_RATE);
        }
        if (line.kind() == Kind.COORDINATION) {
            pen.skip();
        } else {
            pen.formula(levers.price(price(line.kind(), entry.component())), 1, Style.FORMULA_RATIO);
        }
    }

    private String fraction(LedgerLine line, LedgerEntry entry) {
        if (line.kind() == Kind.COORDINATION) {
            return levers.coordination();
        }
        if (!line.shared()) {
            return "";
        }
        boolean district = line.kind() == Kind.SHARING && resolved.sharing().byDistrict(line.component());
        return district ? levers.sharing(entry.component()) : levers.sharing(entry.section(), entry.component());
    }

    private static String price(Kind kind, String component) {
        return switch (kind) {
            case MAINTENANCE, PERIODIC -> Prices.MAINTENANCE;
            case RISK -> Prices.RISK;
            case BENEFIT -> Prices.BENEFIT;
            case IMPACT -> Prices.IMPACT;
            default -> component;
        };
    }

    private static String amount(LedgerLine line) {
        return switch (line.kind()) {
            case SHARING -> "-" + SHARED + "*M#";
            case COORDINATION -> "L#*I#";
            default -> line.shared() ? "(I#-" + SHARED + ")*M#" : "I#*M#";
        };
    }
}
