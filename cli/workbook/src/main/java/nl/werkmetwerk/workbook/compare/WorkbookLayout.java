package nl.werkmetwerk.workbook.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.money.DiscountFactors;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.ledger.LedgerColumn;
import nl.werkmetwerk.workbook.ledger.LedgerPlaces;
import nl.werkmetwerk.workbook.ledger.LedgerRows;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;

/** Knows in which cell a figure stands, so that the formulas of one sheet can point to another. */
final class WorkbookLayout implements LedgerPlaces {
    /** Columns of the cash flow sheet before the first strategy: year, rate, factor at the start, factor. */
    static final int CASH_FLOW_COLUMNS = 4;

    /** Columns of a strategy on the cash flow sheet: amount, cash, present value, cumulative present value. */
    static final int COLUMNS_A_STRATEGY = 4;

    private static final int LONGEST_FORMULA = 8000;

    private final Comparison comparison;
    private final ReportTexts texts;
    private final LedgerRows ledger;
    private final Map<String, Integer> sectionNumbers = new HashMap<>();
    private final List<DifferenceSeries> differences;
    private final double[] factors;
    private final Map<String, Asset> assets = new HashMap<>();
    private int summaryKinds;

    WorkbookLayout(Comparison comparison, ReportTexts texts, LedgerRows ledger) {
        this.comparison = comparison;
        this.texts = texts;
        this.ledger = ledger;
        comparison.of().sections().forEach(section -> sectionNumbers.put(section.id(), sectionNumbers.size() + 1));
        comparison.of().assets().forEach(asset -> assets.put(asset.id(), asset));
        Case of = comparison.of();
        factors = DiscountFactors.of(of.discountRate(), of.timing(), of.baseYear(), of.horizon());
        double[] rates = RateSearch.rates(comparison.savings());
        differences = comparison.savings().stream()
                .map(saving -> new DifferenceSeries(comparison, saving, rates))
                .toList();
    }

    LedgerRows ledger() {
        return ledger;
    }

    /** The asset with an id. */
    Asset asset(String id) {
        return Objects.requireNonNull(assets.get(id));
    }

    @Override
    public int sectionNumber(String id) {
        return Objects.requireNonNull(sectionNumbers.get(id));
    }

    /** The yearly differences behind a saving. */
    DifferenceSeries differences(int saving) {
        return differences.get(saving);
    }

    /** The saving of a strategy, by its number, against a baseline. */
    Optional<Saving> saving(int strategy, Baseline against) {
        return comparison.savings().stream()
                .filter(saving -> saving.baseline() == against && strategy(saving.strategy()) == strategy)
                .findFirst();
    }

    /** The discount factor of a year as the engine has it. */
    double factorOf(int year) {
        return factors[year - comparison.of().baseYear()];
    }

    /** The figures say in which row their first kind stands. */
    void summaryKindsFrom(int row) {
        summaryKinds = row;
    }

    /** Row of the totals on the figures. */
    int totalRow() {
        return summaryKinds + Kind.count();
    }

    /** Number of columns of the figures. */
    int summaryColumns() {
        return SheetGrid.FIRST_STRATEGY + comparison.strategies().size();
    }

    /** A cell or range on a sheet, for use on another. */
    String on(SheetName sheet, String cells) {
        return sheet.cells(cells, texts);
    }

    @Override
    public String factor(int year) {
        return on(SheetName.CASH_FLOWS, "$D$" + cashFlowRow(year));
    }

    /** The discount factors of b … b+N−1. */
    String factors() {
        int last = cashFlowRow(comparison.of().baseYear() + comparison.of().horizon() - 1);
        return on(SheetName.CASH_FLOWS, "$D$" + SheetGrid.FIRST_ROW + ":$D$" + last);
    }

    /** The undiscounted amount of a strategy in a year, on the cash flow sheet. */
    String yearAmount(int strategy, int year) {
        return on(SheetName.CASH_FLOWS, SheetGrid.cell(cashFlowColumn(strategy), cashFlowRow(year)));
    }

    /** The undiscounted amounts of a strategy in all years. */
    String yearAmounts(int strategy) {
        return cashFlows(strategy, 0);
    }

    /** One of the columns of a strategy on the cash flow sheet, all years. */
    String cashFlows(int strategy, int more) {
        int last = cashFlowRow(comparison.of().baseYear() + comparison.of().horizon());
        return on(SheetName.CASH_FLOWS, SheetGrid.range(cashFlowColumn(strategy) + more, SheetGrid.FIRST_ROW, last));
    }

    static int cashFlowColumn(int strategy) {
        return CASH_FLOW_COLUMNS + COLUMNS_A_STRATEGY * strategy;
    }

    int cashFlowRow(int year) {
        return SheetGrid.FIRST_ROW + year - comparison.of().baseYear();
    }

    /** The total of a strategy by kind, on the figures. */
    String kindTotal(int strategy, Kind kind) {
        return on(
                SheetName.FIGURES, SheetGrid.cell(SheetGrid.FIRST_STRATEGY + strategy, summaryKinds + kind.ordinal()));
    }

    /** The total of a strategy, on the figures. */
    String total(int strategy) {
        return on(SheetName.FIGURES, SheetGrid.cell(SheetGrid.FIRST_STRATEGY + strategy, totalRow()));
    }

    /** Cells of a strategy on the ledger. */
    Optional<String> ledgerRange(LedgerColumn column, String strategy) {
        return ledger.ofStrategy(column, strategy).map(cells -> on(SheetName.LEDGER, cells));
    }

    /** A sum of single cells of the ledger; none where that would be longer than a formula can be. */
    Optional<String> ledgerSum(LedgerColumn column, List<Integer> rows) {
        String sheet = on(SheetName.LEDGER, "");
        String sum = rows.stream().map(row -> sheet + column.letter() + row).collect(Collectors.joining("+"));
        return sum.isEmpty() || sum.length() > LONGEST_FORMULA ? Optional.empty() : Optional.of(sum);
    }

    /** The sum over rows of a strategy with a number in a column; none where the ledger is not in the workbook. */
    Optional<String> sumOver(String strategy, LedgerColumn numbers, String number, LedgerColumn values, boolean cash) {
        Optional<String> keys = ledgerRange(numbers, strategy);
        Optional<String> flags = ledgerRange(LedgerColumn.CASH, strategy);
        return ledgerRange(values, strategy)
                .map(sums -> cash
                        ? "SUMIFS(" + sums + "," + keys.orElseThrow() + "," + number + "," + flags.orElseThrow() + ",1)"
                        : "SUMIF(" + keys.orElseThrow() + "," + number + "," + sums + ")");
    }

    /** Number of a strategy or baseline. */
    int strategy(Baseline baseline) {
        return baseline.ordinal();
    }

    int strategy(String name) {
        for (int i = 0; i < comparison.strategies().size(); i++) {
            if (comparison.strategies().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no strategy " + name);
    }
}
