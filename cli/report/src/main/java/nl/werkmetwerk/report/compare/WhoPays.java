package nl.werkmetwerk.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** What the assets of every owner cost apart and under the strategy that answers the case. */
final class WhoPays {
    private final Comparison comparison;
    private final ReportTexts texts;
    private final StrategyResult apart;
    private final StrategyResult told;

    WhoPays(Comparison comparison, ReportTexts texts) {
        this.comparison = comparison;
        this.texts = texts;
        apart = comparison.strategies().get(0);
        told = comparison.strategy(comparison.answer().strategy());
    }

    /** Absent where the case names no two owners. */
    Optional<Chapter> chapter() {
        if (apart.byParty().size() < 2) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                Column.text("party", texts.text("party")),
                Column.figures("separate", texts.strategy(Baseline.SEPARATE)),
                Column.figures("strategy", texts.strategy(told.name())),
                Column.figures("difference", texts.text("memo.whoPays.difference")));
        PartyNames names = new PartyNames(comparison.of(), texts);
        List<Row> rows = new ArrayList<>();
        apart.byParty()
                .forEach((party, cost) -> rows.add(
                        Row.of(cells(names.name(party), cost, told.byParty().getOrDefault(party, 0.0)))));
        rows.add(Row.total(cells(texts.text("total"), apart.total(), told.total())));
        return Optional.of(Chapter.of("whoPays", texts.text("memo.whoPays.title"), new Table(columns, rows)));
    }

    private static List<Cell> cells(String label, double before, double after) {
        return List.of(
                Cell.words(label),
                Cell.figure(before, Format.EURO),
                Cell.figure(after, Format.EURO),
                Cell.figure(before - after, Format.EURO));
    }
}
