package nl.werkmetwerk.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.explain.Explainer;
import nl.werkmetwerk.explain.Explanation;
import nl.werkmetwerk.explain.Formula;
import nl.werkmetwerk.explain.Origin;
import nl.werkmetwerk.explain.Quantity;
import nl.werkmetwerk.explain.Selection;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Every formula of the model, written for a spreadsheet and computed by one, comes to what the engine has. */
class SpreadsheetFormulaTest {
    /** Powers and sums of a few terms; a spreadsheet computes with the same numbers as the engine. */
    private static final double RELATIVE = 1e-9;

    @Test
    void everyEntryIsComputedByASpreadsheetFromItsTerms() throws IOException {
        Set<Kind> kinds = new HashSet<>();
        Set<Formula> done = new HashSet<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Spreadsheet spreadsheet = new Spreadsheet(workbook);
            Case of = withBacklog(Workbooks.everyRule());
            for (Strategy strategy : of.allStrategies()) {
                for (Explanation explanation : explanations(of, strategy)) {
                    kinds.add(explanation.entry().kind());
                    check(
                            spreadsheet,
                            explanation.formula(),
                            explanation.entry().amount(),
                            done);
                    check(
                            spreadsheet,
                            discount(explanation),
                            explanation.entry().factor(),
                            done);
                }
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }

    /** With a strategy that renews nothing, so that there is something overdue. */
    private static Case withBacklog(Case of) {
        Strategy nothing = new Strategy("nothing", List.of(), true, OptionalInt.empty(), Sharing.ALL);
        return of.toBuilder().strategy(nothing).build();
    }

    private static List<Explanation> explanations(Case of, Strategy strategy) {
        List<Explanation> all = new ArrayList<>();
        Explainer.explain(of, strategy.name(), Selection.ALL, all::add);
        return all;
    }

    private static Formula discount(Explanation explanation) {
        return ((Origin.Computed) explanation.discount().origin()).formula();
    }

    /** A formula, and those of the quantities in it, each once. */
    private static void check(Spreadsheet spreadsheet, Formula formula, double expected, Set<Formula> done) {
        if (done.add(formula)) {
            assertThat(spreadsheet.compute(formula))
                    .as(formula.filled())
                    .isCloseTo(expected, within(RELATIVE * Math.abs(expected)));
            for (Quantity quantity : formula.quantities()) {
                if (quantity.origin() instanceof Origin.Computed computed) {
                    check(spreadsheet, computed.formula(), quantity.value(), done);
                }
            }
        }
    }

    /** One row: a formula in front, its quantities behind. */
    private static final class Spreadsheet {
        private final Row row;
        private final FormulaEvaluator evaluator;

        Spreadsheet(XSSFWorkbook workbook) {
            Sheet sheet = workbook.createSheet();
            row = sheet.createRow(0);
            evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        }

        double compute(Formula formula) {
            Map<String, String> cells = new HashMap<>();
            for (Quantity quantity : formula.quantities()) {
                int column = 1 + cells.size();
                row.createCell(column).setCellValue(quantity.value());
                cells.put(quantity.symbol(), CellReference.convertNumToColString(column) + "1");
            }
            Cell cell = row.createCell(0);
            cell.setCellFormula(formula.expression().inSheet(cells::get));
            evaluator.clearAllCachedResultValues();
            return evaluator.evaluate(cell).getNumberValue();
        }
    }
}
