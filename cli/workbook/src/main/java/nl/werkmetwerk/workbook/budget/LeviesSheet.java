package nl.werkmetwerk.workbook.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.werkmetwerk.budget.LevyResult;
import nl.werkmetwerk.budget.LevyYear;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.budget.StrategyBudget;
import nl.werkmetwerk.model.money.Levy;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.ChartSeries;
import nl.werkmetwerk.workbook.sheet.Checks;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** Each levy against the charges of its disciplines: a block a strategy, a row a year. Households and income may be changed. */
final class LeviesSheet {
    private static final int COLUMNS = 10;
    private static final int CHARGES = 2;
    private static final int PER_HOUSEHOLD = 9;

    private final MunicipalBudget budget;
    private final ChargeLinesSheet lines;
    private final ChargesSheet charges;
    private final ChargeGroups disciplines;
    private final BudgetLevers levers;
    private final ReportTexts texts;
    private final int years;

    LeviesSheet(
            MunicipalBudget budget,
            ChargeLinesSheet lines,
            ChargesSheet charges,
            ChargeGroups disciplines,
            BudgetLevers levers,
            ReportTexts texts) {
        this.budget = budget;
        this.lines = lines;
        this.charges = charges;
        this.disciplines = disciplines;
        this.levers = levers;
        this.texts = texts;
        years = budget.of().horizon();
    }

    private List<Levy> levies() {
        return budget.of().budget().levies();
    }

    void write(SheetPen pen, Checks checks) {
        pen.widths(10, 12);
        pen.widthFrom(2, COLUMNS - 2, 16);
        pen.opening(SheetName.LEVIES.in(texts), texts.text("levies.note"), COLUMNS);
        for (int strategy = 0; strategy < budget.strategies().size(); strategy++) {
            for (int levy = 0; levy < levies().size(); levy++) {
                writeBlock(pen, strategy, levy);
                check(checks, strategy, levy);
            }
        }
    }

    private String name(int strategy, int levy) {
        return texts.text(
                "levies.block",
                texts.strategy(budget.strategies().get(strategy).name()),
                levies().get(levy).name());
    }

    private void writeBlock(SheetPen pen, int strategy, int levy) {
        pen.block(name(strategy, levy), strategy + levy > 0);
        List<String> headings = new ArrayList<>(List.of(texts.text("year"), texts.text("levies.factor")));
        for (String key : List.of(
                "levyCharges",
                "income",
                "otherIncome",
                "addition",
                "withdrawal",
                "costRecovery",
                "costRecoveryBefore",
                "perHousehold")) {
            headings.add(texts.text("budget." + key));
        }
        pen.headings(headings, 0);
        for (int year = 0; year < years; year++) {
            writeYear(pen, strategy, levy, year);
        }
    }

    private void writeYear(SheetPen pen, int strategy, int levy, int year) {
        StrategyBudget of = budget.strategies().get(strategy);
        LevyYear amounts = of.levies().get(levy).years().get(year);
        List<String> names = names(levies().get(levy));
        List<Integer> members = names.stream()
                .flatMap(name -> Objects.requireNonNull(disciplines.members().get(name)).stream())
                .toList();
        double addition = sum(of, names, year, ChargeTerm.ADDITION);
        double withdrawal = sum(of, names, year, ChargeTerm.WITHDRAWAL);
        String row = Integer.toString(pen.row().rowNumber());
        pen.number(amounts.year(), Style.YEAR);
        pen.formula(levers.nominal("A" + row), levers.nominal(amounts.year()), Style.FORMULA_FACTOR);
        boolean raised = levies().get(levy).years().contains(amounts.year());
        String otherCost = raised ? levers.otherCost(levy) : "";
        String more = otherCost.isEmpty() ? "" : "+(" + otherCost + ")*B" + row;
        pen.formula(charges(strategy, names, year) + more, amounts.charges(), Style.FORMULA_EURO);
        writeIncome(pen, raised, levers.income(levy), amounts.income());
        writeIncome(pen, raised, levers.otherIncome(levy), amounts.otherIncome());
        pen.formula(lines.sum(ChargeTerm.ADDITION, strategy, members, year), addition, Style.FORMULA_EURO);
        pen.formula(lines.sum(ChargeTerm.WITHDRAWAL, strategy, members, year), withdrawal, Style.FORMULA_EURO);
        writeRecovery(pen, of.levies().get(levy), amounts);
        maybe(pen, levers.households(), "C#/" + levers.households(), amounts.perHousehold(), Style.FORMULA_CENTS);
    }

    private List<String> names(Levy levy) {
        return levy.disciplines().stream()
                .distinct()
                .filter(disciplines.members()::containsKey)
                .toList();
    }

    private static double sum(StrategyBudget of, List<String> names, int year, ChargeTerm term) {
        return names.stream()
                .mapToDouble(name -> term.of(
                        Objects.requireNonNull(of.byDiscipline().get(name)).get(year)))
                .sum();
    }

    private String charges(int strategy, List<String> names, int year) {
        return names.isEmpty()
                ? "0"
                : names.stream().map(name -> charges.cell(strategy, name, year)).collect(Collectors.joining("+"));
    }

    private static void writeIncome(SheetPen pen, boolean raised, String lever, double income) {
        if (raised) {
            pen.formula(lever + "*B" + pen.rowNumber(), income, Style.FORMULA_EURO);
        } else {
            pen.number(0, Style.EURO);
        }
    }

    /** Where no year has a recovery, an opening book value is not known, or there is no cost to recover. */
    private void writeRecovery(SheetPen pen, LevyResult levy, LevyYear amounts) {
        if (levy.years().stream().allMatch(year -> year.costRecovery().isEmpty())) {
            pen.text(texts.text("none"), Style.FIGURE_TEXT).text(texts.text("none"), Style.FIGURE_TEXT);
            return;
        }
        maybe(pen, "C#", "(D#+E#)/C#", amounts.costRecovery(), Style.FORMULA_PERCENT);
        maybe(pen, "C#-F#+G#", "(D#+E#)/(C#-F#+G#)", amounts.costRecoveryBeforeProvisions(), Style.FORMULA_PERCENT);
    }

    private void maybe(SheetPen pen, String above, String formula, OptionalDouble value, Style style) {
        String whole = ("IF(" + above + ">0," + formula + ",\"" + texts.text("none") + "\")")
                .replace("#", Integer.toString(pen.rowNumber()));
        if (value.isPresent()) {
            pen.formula(whole, value.getAsDouble(), style);
        } else {
            pen.formula(whole, texts.text("none"), style);
        }
    }

    private void check(Checks checks, int strategy, int levy) {
        List<LevyYear> result =
                budget.strategies().get(strategy).levies().get(levy).years();
        check(
                checks,
                strategy,
                levy,
                CHARGES + 1,
                result.stream().mapToDouble(LevyYear::income).sum());
        double perHousehold = result.stream()
                .mapToDouble(year -> year.perHousehold().orElse(0))
                .sum();
        check(checks, strategy, levy, PER_HOUSEHOLD, perHousehold);
    }

    private void check(Checks checks, int strategy, int levy, int column, double sum) {
        String key = column == PER_HOUSEHOLD ? "checks.perHousehold" : "checks.levyIncome";
        checks.engine(texts.text(key, name(strategy, levy)), "SUM(" + cells(strategy, levy, column) + ")", sum, sum);
    }

    private int row(int strategy, int levy, int year) {
        int block = strategy * levies().size() + levy;
        return SheetPen.OPENING_ROWS + block * (years + SheetPen.BLOCK_ROWS) + SheetPen.BLOCK_ROWS + year + 1;
    }

    private String cells(int strategy, int levy, int column) {
        return SheetName.LEVIES.cells(
                SheetGrid.range(column, row(strategy, levy, 0), row(strategy, levy, years - 1)), texts);
    }

    /** Charges per household in a year. */
    String perHousehold(int strategy, int levy, int year) {
        return SheetName.LEVIES.cells(SheetGrid.cell(PER_HOUSEHOLD, row(strategy, levy, year)), texts);
    }

    /** Charges per household over the years. */
    ChartSeries series(int strategy, int levy) {
        LevyResult result = budget.strategies().get(strategy).levies().get(levy);
        return new ChartSeries(
                texts.strategy(budget.strategies().get(strategy).name()),
                cells(strategy, levy, PER_HOUSEHOLD),
                result.years().stream()
                        .mapToDouble(year -> year.perHousehold().orElse(0))
                        .toArray());
    }
}
