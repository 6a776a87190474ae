package nl.werkmetwerk.cli.report;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.budget.BudgetYear;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.budget.StrategyBudget;

/**
 * The write-off that goes with a saving: a charge without cash, in nominal money, and so never in one table with present
 * values (MODEL 9).
 */
final class WriteOffs {
    private WriteOffs() {}

    /** A table of its own. */
    static Chapter chapter(MunicipalBudget budget, ReportTexts texts) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("term", texts.text("term"))));
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(texts.text("budget.writeOff"))));
        for (StrategyBudget strategy : budget.strategies()) {
            columns.add(Column.figures(strategy.name(), texts.strategy(strategy.name())));
            cells.add(Cell.figure(total(strategy), Format.EURO));
        }
        return new Chapter(
                "writeOff",
                texts.text("writeOff"),
                List.of(texts.text("writeOff.legend")),
                List.of(new Table(columns, List.of(Row.of(cells)))));
    }

    /** All of a strategy's, undiscounted nominal euro. */
    static double total(StrategyBudget strategy) {
        return strategy.years().stream().mapToDouble(BudgetYear::writeOff).sum();
    }
}
