package nl.werkmetwerk.workbook.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.ledger.LedgerColumn;
import nl.werkmetwerk.workbook.sheet.InputCells;
import nl.werkmetwerk.workbook.sheet.NameWidths;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * A row an asset: what it is, what its renewals cost under each strategy, and the difference with each baseline, from
 * which the bridge takes advance, deferral and method.
 */
final class AssetsSheet {
    /** Column of the renewals of the first strategy. */
    static final int FIRST_STRATEGY = 9;

    private static final int QUANTITY = 3;
    private static final int UNIT = 4;
    private static final int PARTY = 8;

    private final Comparison comparison;
    private final WorkbookLayout layout;
    private final ReportTexts texts;
    private final List<Map<String, List<Renewal>>> renewals = new ArrayList<>();

    AssetsSheet(Comparison comparison, WorkbookLayout layout, ReportTexts texts) {
        this.comparison = comparison;
        this.layout = layout;
        this.texts = texts;
        for (StrategyResult strategy : comparison.strategies()) {
            Map<String, List<Renewal>> byAsset = new HashMap<>();
            strategy.renewals()
                    .forEach(renewal -> byAsset.computeIfAbsent(renewal.asset(), key -> new ArrayList<>())
                            .add(renewal));
            renewals.add(byAsset);
        }
    }

    /** The column with the differences of a saving; the one after it says whether the method is another. */
    static int differenceColumn(Comparison comparison, int saving) {
        return FIRST_STRATEGY + comparison.strategies().size() + 2 * saving;
    }

    /** Where the quantity of an asset stands, by its number from 0. */
    static String quantityCell(int asset) {
        return SheetGrid.cell(QUANTITY, SheetGrid.FIRST_ROW + asset);
    }

    /** The column with the quantities as delivered; the one after it says whether one was changed. */
    private static int deliveredColumn(Comparison comparison) {
        return differenceColumn(comparison, comparison.savings().size());
    }

    /** How many quantities were changed, for use on another sheet. */
    static String changed(Comparison comparison, WorkbookLayout layout) {
        int column = deliveredColumn(comparison) + 1;
        int last = SheetGrid.FIRST_ROW + comparison.of().assets().size() - 1;
        return "SUM(" + layout.on(SheetName.ASSETS, SheetGrid.range(column, SheetGrid.FIRST_ROW, last)) + ")";
    }

    void write(SheetPen pen, Map<String, double[]> presentValues) {
        int strategies = comparison.strategies().size();
        NameWidths names = NameWidths.of(comparison.of(), texts);
        pen.widths(names.asset(), 16, names.section(), 13, 10, 12, 10, 13, 14);
        pen.widthFrom(FIRST_STRATEGY, strategies + 2 * comparison.savings().size() + 2, 15);
        pen.head(SheetName.ASSETS.in(texts), texts.text("assets.note"), headings(), AssetsSheet::holdsWords);
        for (Asset asset : comparison.of().assets()) {
            pen.row();
            describe(pen, asset);
            double[] values = presentValues.getOrDefault(asset.id(), new double[strategies]);
            for (int strategy = 0; strategy < strategies; strategy++) {
                writeRenewals(pen, asset, strategy, values[strategy]);
            }
            for (Saving saving : comparison.savings()) {
                writeDifference(pen, asset, saving, values);
            }
            writeDelivered(pen, asset);
        }
        InputCells.amounts(pen, QUANTITY, SheetGrid.FIRST_ROW, pen.rowNumber(), texts);
        printWithoutDifferences(pen);
        pen.spread(FIRST_STRATEGY + strategies, 3);
    }

    private void writeDelivered(SheetPen pen, Asset asset) {
        int row = pen.rowNumber();
        String delivered = SheetGrid.cell(deliveredColumn(comparison), row);
        pen.number(asset.quantity(), Style.QUANTITY);
        pen.formula("IF(" + SheetGrid.cell(QUANTITY, row) + "=" + delivered + ",0,1)", 0, Style.FORMULA_YEAR);
    }

    /** The differences are steps on the way to the bridge: on the sheet, not on paper. */
    private void printWithoutDifferences(SheetPen pen) {
        Workbook workbook = pen.sheet().getWorkbook();
        int last = FIRST_STRATEGY + comparison.strategies().size() - 1;
        workbook.setPrintArea(workbook.getSheetIndex(pen.sheet()), 0, last, 0, pen.rowNumber() - 1);
    }

    private static boolean holdsWords(int column) {
        return column < QUANTITY || column == UNIT || column == PARTY;
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(
                texts.text("asset"),
                texts.text("discipline"),
                texts.text("section"),
                texts.text("quantity"),
                texts.text("unit"),
                texts.text("installed"),
                texts.text("planned"),
                texts.text("life"),
                texts.text("party")));
        comparison
                .strategies()
                .forEach(strategy -> headings.add(texts.text("assets.renewals", texts.strategy(strategy.name()))));
        for (Saving saving : comparison.savings()) {
            String strategy = texts.strategy(saving.strategy());
            String baseline = texts.strategy(saving.baseline());
            headings.add(texts.text("assets.difference", strategy, baseline));
            headings.add(texts.text("assets.otherMethod", strategy, baseline));
        }
        headings.add(texts.text("assets.quantityDelivered"));
        headings.add(texts.text("changed"));
        return headings;
    }

    private void describe(SheetPen pen, Asset asset) {
        pen.text(asset.id())
                .text(texts.discipline(asset.discipline()))
                .text(asset.section())
                .number(asset.quantity(), asset.quantity() > 0 ? Style.INPUT_QUANTITY : Style.QUANTITY);
        pen.text(asset.unit());
        if (asset.planned()) {
            pen.skip().number(asset.startYear(), Style.YEAR);
        } else {
            pen.number(asset.startYear(), Style.YEAR).skip();
        }
        pen.number(asset.life(), Style.YEAR).text(texts.orNone(asset.ownerOrNone()));
    }

    private void writeRenewals(SheetPen pen, Asset asset, int strategy, double value) {
        String name = comparison.strategies().get(strategy).name();
        List<Integer> rows = new ArrayList<>();
        for (Renewal renewal : renewals.get(strategy).getOrDefault(asset.id(), List.of())) {
            rows.addAll(layout.ledger().ofRenewal(name, asset.id(), renewal.year(), Kind.RENEWAL));
        }
        Optional<String> sum = layout.ledgerSum(LedgerColumn.PRESENT_VALUE, rows);
        if (sum.isPresent()) {
            pen.formula(sum.get(), value, Style.FORMULA_EURO);
        } else {
            pen.number(value, Style.EURO);
        }
    }

    private void writeDifference(SheetPen pen, Asset asset, Saving saving, double[] values) {
        int baseline = layout.strategy(saving.baseline());
        int strategy = layout.strategy(saving.strategy());
        int row = pen.rowNumber();
        pen.formula(
                SheetGrid.cell(FIRST_STRATEGY + baseline, row) + "-" + SheetGrid.cell(FIRST_STRATEGY + strategy, row),
                values[baseline] - values[strategy],
                Style.FORMULA_EURO);
        pen.number(usesOtherMethod(asset, baseline, strategy) ? 1 : 0, Style.YEAR);
    }

    /** A baseline that never renews the asset counts as using its first method (MODEL 6.13). */
    private boolean usesOtherMethod(Asset asset, int baseline, int strategy) {
        Set<String> known = methods(asset, baseline);
        if (known.isEmpty()) {
            known.add(asset.methods().get(0).id());
        }
        return !known.containsAll(methods(asset, strategy));
    }

    private Set<String> methods(Asset asset, int strategy) {
        Set<String> methods = new HashSet<>();
        renewals.get(strategy).getOrDefault(asset.id(), List.of()).forEach(renewal -> methods.add(renewal.method()));
        return methods;
    }
}
