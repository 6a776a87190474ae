package nl.werkmetwerk.report.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.budget.BudgetYear;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.budget.StrategyBudget;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** Charges of every strategy, a line each, in the first years with works: before them all strategies are the same. */
final class BriefBudget {
    private final MunicipalBudget budget;
    private final ReportTexts texts;

    BriefBudget(MunicipalBudget budget, ReportTexts texts) {
        this.budget = budget;
        this.texts = texts;
    }

    Chapter chapter() {
        int first = firstWithWorks();
        int end = Math.min(first + YearTable.BUDGET_YEARS, budget.of().horizon());
        List<Column> columns = new ArrayList<>(List.of(Column.text("strategy", texts.text("strategy"))));
        IntStream.range(first, end)
                .mapToObj(year -> "" + (budget.of().baseYear() + year))
                .forEach(year -> columns.add(Column.figures(year, year)));
        columns.add(Column.figures("all", texts.text("budget.allYears")));
        columns.add(Column.figures("writeOff", texts.text("budget.writeOffAllYears")));
        List<Row> rows = budget.strategies().stream()
                .map(strategy -> row(strategy, first, end))
                .toList();
        return Chapter.of("budget.strategies", texts.text("short.budget"), new Table(columns, rows));
    }

    private Row row(StrategyBudget strategy, int first, int end) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(texts.strategy(strategy.name()))));
        strategy.years().subList(first, end).forEach(year -> cells.add(Cell.figure(year.total(), Format.EURO)));
        double all = strategy.years().stream().mapToDouble(BudgetYear::total).sum();
        cells.add(Cell.figure(all, Format.EURO));
        cells.add(Cell.figure(strategy.writeOff(), Format.EURO));
        return Row.of(cells);
    }

    /** The first year in which something is written off or the book value of some strategy rises; else the first. */
    private int firstWithWorks() {
        return IntStream.range(0, budget.of().horizon())
                .filter(year -> budget.strategies().stream().anyMatch(strategy -> hasWorks(strategy.years(), year)))
                .findFirst()
                .orElse(0);
    }

    private static boolean hasWorks(List<BudgetYear> years, int year) {
        boolean rises =
                year > 0 && years.get(year).bookValue() > years.get(year - 1).bookValue();
        return rises || years.get(year).writeOff() != 0;
    }
}
