package nl.werkmetwerk.workbook.compare;

import java.util.List;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.ledger.PriceLine;
import nl.werkmetwerk.workbook.ledger.PriceList;
import nl.werkmetwerk.workbook.sheet.InputCells;
import nl.werkmetwerk.workbook.sheet.NameWidths;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.SheetPrint;
import nl.werkmetwerk.workbook.sheet.Style;

/** A row a price: the quantity of its asset, what a unit costs, and what that comes to. The ledger multiplies these. */
final class PricesSheet {
    private static final int WORDS = 3;
    private static final int UNIT = 4;
    private static final int FIXED = 5;
    private static final int CHANGED = 10;

    private final Case of;
    private final PriceList prices;
    private final WorkbookLayout layout;
    private final ReportTexts texts;

    PricesSheet(Case of, PriceList prices, WorkbookLayout layout, ReportTexts texts) {
        this.of = of;
        this.prices = prices;
        this.layout = layout;
        this.texts = texts;
    }

    void write(SheetPen pen) {
        boolean whole = SheetPrint.isPrintedWhole(prices.lines().size());
        pen.widths(NameWidths.of(of, texts).asset(), 16, 30, 13, 14, 14, 12, 16, 14, 14, 11);
        pen.head(
                SheetName.PRICES.in(texts),
                texts.text("prices.note") + (whole ? "" : " " + texts.text("sheet.firstPage")),
                List.of(
                        texts.text("asset"),
                        texts.text("method"),
                        texts.text("prices.of"),
                        texts.text("quantity"),
                        texts.text("prices.unit"),
                        texts.text("prices.fixed"),
                        texts.text("prices.times"),
                        texts.text("prices.amount"),
                        texts.text("prices.unitDelivered"),
                        texts.text("prices.fixedDelivered"),
                        texts.text("changed")),
                WORDS);
        prices.lines().forEach(line -> write(pen, line));
        InputCells.amounts(pen, UNIT, SheetGrid.FIRST_ROW, prices.endRow() - 1, texts);
        InputCells.amounts(pen, FIXED, SheetGrid.FIRST_ROW, prices.endRow() - 1, texts);
        if (!whole) {
            pen.printFirstPage(CHANGED + 1);
        }
    }

    private void write(SheetPen pen, PriceLine line) {
        Asset asset = of.assets().get(line.asset());
        int row = pen.row().rowNumber();
        pen.text(asset.id()).text(texts.textOr("method." + line.method(), line.method()));
        pen.text(
                line.kind() == Kind.RENEWAL || line.kind() == Kind.IMPACT
                        ? texts.work(line.component())
                        : name(line.kind()));
        pen.formula(
                layout.on(SheetName.ASSETS, AssetsSheet.quantityCell(line.asset())),
                asset.quantity(),
                Style.FORMULA_QUANTITY);
        pen.number(line.unit(), Style.INPUT_FACTOR);
        if (line.hasFixed()) {
            pen.number(line.fixed(), Style.INPUT_FACTOR);
        } else {
            pen.skip();
        }
        pen.number(line.times(), Style.MULTIPLIER);
        pen.formula(
                "(D" + row + "*E" + row + "+F" + row + ")*G" + row, line.amount(asset.quantity()), Style.FORMULA_CENTS);
        pen.number(line.unit(), Style.RATIO);
        if (line.hasFixed()) {
            pen.number(line.fixed(), Style.RATIO);
        } else {
            pen.skip();
        }
        pen.formula("IF(AND(E" + row + "=I" + row + ",F" + row + "=J" + row + "),0,1)", 0, Style.FORMULA_YEAR);
    }

    private String name(Kind kind) {
        return texts.text("prices." + kind.id());
    }

    /** How many were changed, for use on another sheet. */
    static String changed(PriceList prices, WorkbookLayout layout) {
        return prices.lines().isEmpty()
                ? "0"
                : "SUM("
                        + layout.on(
                                SheetName.PRICES, SheetGrid.range(CHANGED, SheetGrid.FIRST_ROW, prices.endRow() - 1))
                        + ")";
    }
}
