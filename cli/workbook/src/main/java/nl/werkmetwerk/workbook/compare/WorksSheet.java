package nl.werkmetwerk.workbook.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.ledger.LedgerColumn;
import nl.werkmetwerk.workbook.ledger.RenewalCosts;
import nl.werkmetwerk.workbook.sheet.NameWidths;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.SheetPrint;
import nl.werkmetwerk.workbook.sheet.Style;

/** A row a renewal: strategy, year, place, asset, method, and what it costs in that year, undiscounted. */
final class WorksSheet {
    /** Column with the number of the section. */
    static final int SECTION_NUMBER = 9;

    private final Comparison comparison;
    private final WorkbookLayout layout;
    private final ReportTexts texts;
    private final Map<String, Asset> assets;

    WorksSheet(Comparison comparison, WorkbookLayout layout, ReportTexts texts) {
        this.comparison = comparison;
        this.layout = layout;
        this.texts = texts;
        this.assets = comparison.of().assets().stream().collect(Collectors.toMap(Asset::id, Function.identity()));
    }

    void write(SheetPen pen, Map<RenewalCosts.Key, RenewalCosts.Amounts> costs) {
        NameWidths names = NameWidths.of(comparison.of(), texts);
        boolean whole = SheetPrint.isPrintedWhole(comparison.strategies().stream()
                .mapToInt(strategy -> strategy.renewals().size())
                .sum());
        pen.widths(names.strategy(), 8, names.section(), names.asset(), 14, 14, 16, 16, 16, 10);
        pen.head(
                SheetName.WORKS.in(texts),
                texts.text("works.note") + (whole ? "" : " " + texts.text("sheet.firstPage")),
                List.of(
                        texts.text("strategy"),
                        texts.text("year"),
                        texts.text("section"),
                        texts.text("asset"),
                        texts.text("discipline"),
                        texts.text("party"),
                        texts.text("method"),
                        texts.text("works.renewal"),
                        texts.text("works.sharing"),
                        texts.text("ledger.sectionNumber")),
                7);
        for (StrategyResult strategy : comparison.strategies()) {
            for (Renewal renewal : strategy.renewals()) {
                write(pen, strategy.name(), renewal, costs);
            }
        }
        if (!whole) {
            pen.printFirstPage(SECTION_NUMBER + 1);
        }
    }

    private void write(
            SheetPen pen, String strategy, Renewal renewal, Map<RenewalCosts.Key, RenewalCosts.Amounts> costs) {
        Asset asset = Objects.requireNonNull(assets.get(renewal.asset()));
        pen.row()
                .text(texts.strategy(strategy))
                .number(renewal.year(), Style.YEAR)
                .text(asset.section())
                .text(asset.id())
                .text(texts.discipline(asset.discipline()))
                .text(texts.orNone(asset.ownerOrNone()))
                .text(texts.textOr("method." + renewal.method(), renewal.method()));
        RenewalCosts.Amounts amounts = costs.getOrDefault(
                new RenewalCosts.Key(strategy, renewal.asset(), renewal.year()), RenewalCosts.Amounts.NOTHING);
        cost(pen, strategy, renewal, Kind.RENEWAL, amounts.renewal());
        cost(pen, strategy, renewal, Kind.SHARING, amounts.sharing());
        pen.number(layout.sectionNumber(asset.section()), Style.YEAR);
    }

    private void cost(SheetPen pen, String strategy, Renewal renewal, Kind kind, double amount) {
        List<Integer> rows = layout.ledger().ofRenewal(strategy, renewal.asset(), renewal.year(), kind);
        layout.ledgerSum(LedgerColumn.AMOUNT, rows)
                .ifPresentOrElse(
                        sum -> pen.formula(sum, amount, Style.FORMULA_EURO), () -> pen.number(amount, Style.EURO));
    }
}
