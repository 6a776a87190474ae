package nl.werkmetwerk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.budget.StrategyBudget;
import nl.werkmetwerk.model.plan.Baseline;

/**
 * The write-off that goes with a saving: a charge without cash, in nominal money, and so never in one table with present
 * values (MODEL 9).
 */
public final class WriteOffs {
    private WriteOffs() {}

    /** A table of its own. */
    public static Chapter chapter(MunicipalBudget budget, ReportTexts texts) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("term", texts.text("term"))));
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(texts.text("budget.writeOff"))));
        for (StrategyBudget strategy : budget.strategies()) {
            columns.add(Column.figures(strategy.name(), texts.strategy(strategy.name())));
            cells.add(Cell.figure(strategy.writeOff(), Format.EURO));
        }
        return new Chapter(
                "writeOff",
                texts.text("writeOff"),
                List.of(texts.text("writeOff.legend")),
                List.of(new Table(columns, List.of(Row.of(cells)))));
    }

    /** The same without what it means. */
    public static Chapter inShort(MunicipalBudget budget, ReportTexts texts) {
        Chapter all = chapter(budget, texts);
        return Chapter.of(all.id(), all.title(), all.tables().get(0));
    }

    /** All of a strategy's, undiscounted nominal euro; absent where the case keeps no accounts. */
    public static OptionalDouble of(Optional<MunicipalBudget> budget, String strategy) {
        return budget.map(charges -> charges.writeOff(strategy)).orElseGet(OptionalDouble::empty);
    }

    /** How much more is written off under a strategy than under its baseline; absent where the case keeps no accounts. */
    public static OptionalDouble caused(Optional<MunicipalBudget> budget, String strategy, Baseline baseline) {
        return budget.map(charges -> charges.writeOffCaused(strategy, baseline)).orElseGet(OptionalDouble::empty);
    }
}
