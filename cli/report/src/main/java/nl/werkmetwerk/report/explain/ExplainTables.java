package nl.werkmetwerk.report.explain;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.explain.Explanation;
import nl.werkmetwerk.explain.Quantity;
import nl.werkmetwerk.explain.Subtotal;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.Table;

/** Explanations as tables: an entry in full, as a row of a list, or as figures only. */
public final class ExplainTables {
    private final ReportTexts texts;
    private final ExplainWords words;

    /** Tables in the language of the words. */
    public ExplainTables(ReportTexts texts, ExplainWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** One entry with its formula and everything in it. */
    public Chapter chapter(Explanation explanation) {
        List<Row> rows = new ArrayList<>();
        for (ExplainWords.Line line : words.lines(explanation)) {
            rows.add(Row.of(List.of(
                    Cell.words(line.name()),
                    Cell.figure(line.exact(), Format.EXACT),
                    Cell.words(line.path().isEmpty() ? line.formula() : line.path()),
                    Cell.words(line.filled()),
                    Cell.words(line.path().isEmpty() ? "MODEL " + line.model() : line.source()))));
        }
        List<Column> columns = List.of(
                Column.text("symbol", texts.text("explain.symbol")),
                Column.figures("value", texts.text("explain.value")),
                Column.text("from", texts.text("explain.from")),
                Column.text("filled", texts.text("explain.filled")),
                Column.text("source", texts.text("source")));
        return new Chapter(
                "explanation", words.title(explanation), words.rules(explanation), List.of(new Table(columns, rows)));
    }

    /** Columns of a list with a row an entry. */
    public List<Column> listColumns() {
        return List.of(
                Column.figures("year", texts.text("year")),
                Column.text("asset", texts.text("asset")),
                Column.text("section", texts.text("section")),
                Column.text("discipline", texts.text("discipline")),
                Column.text("party", texts.text("party")),
                Column.text("kind", texts.text("kind")),
                Column.text("component", texts.text("component")),
                Column.text("model", "MODEL"),
                Column.text("formula", texts.text("explain.formula")),
                Column.text("filled", texts.text("explain.filled")),
                Column.text("inputs", texts.text("explain.inputs")),
                Column.text("rules", texts.text("explain.rules")),
                Column.figures("amount", texts.text("explain.amount")),
                Column.figures("factor", texts.text("explain.factor")),
                Column.figures("presentValue", texts.text("explain.presentValue")));
    }

    /** One entry as a row of a list. */
    public Row listRow(Explanation explanation) {
        LedgerEntry entry = explanation.entry();
        return Row.of(List.of(
                Cell.figure(entry.year(), Format.YEAR),
                Cell.words(entry.asset()),
                Cell.words(entry.section()),
                Cell.words(entry.discipline()),
                Cell.words(texts.orNone(entry.party())),
                Cell.words(texts.kind(entry.kind().id())),
                Cell.words(entry.component()),
                Cell.words(explanation.rule()),
                Cell.words(explanation.formula().symbols()),
                Cell.words(explanation.formula().filled()),
                Cell.words(inputs(explanation)),
                Cell.words(String.join("\n", words.rules(explanation))),
                Cell.figure(entry.amount(), Format.EURO),
                Cell.figure(entry.factor(), Format.EXACT),
                Cell.figure(entry.presentValue(), Format.EURO)));
    }

    private String inputs(Explanation explanation) {
        List<String> inputs = new ArrayList<>();
        for (ExplainWords.Line line : words.lines(explanation)) {
            if (!line.path().isEmpty()) {
                String source = line.source().isEmpty() ? "" : " [" + line.source() + "]";
                inputs.add(line.path() + " = " + line.value() + source);
            }
        }
        return String.join("\n", inputs.stream().distinct().toList());
    }

    /** The figures of one entry: its amounts and the values in its formula. */
    public Table figures(Explanation explanation) {
        LedgerEntry entry = explanation.entry();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("entry", ""),
                Column.figures("amount", ""),
                Column.figures("factor", ""),
                Column.figures("presentValue", "")));
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(words.title(explanation)),
                Cell.figure(entry.amount(), Format.EURO),
                Cell.figure(entry.factor(), Format.EXACT),
                Cell.figure(entry.presentValue(), Format.EURO)));
        for (Quantity quantity : explanation.formula().quantities()) {
            columns.add(Column.figures(quantity.symbol(), ""));
            cells.add(Cell.figure(quantity.value(), Format.EXACT));
        }
        return new Table(columns, List.of(Row.of(cells)));
    }

    /** What the selected entries come to. */
    public Chapter total(Subtotal subtotal) {
        List<Column> columns = List.of(
                Column.text("entries", ""),
                Column.figures("amount", texts.text("explain.amount")),
                Column.figures("presentValue", texts.text("explain.presentValue")));
        List<Cell> cells = List.of(
                Cell.words(texts.text("explain.subtotal", subtotal.entries())),
                Cell.figure(subtotal.amount(), Format.EXACT),
                Cell.figure(subtotal.presentValue(), Format.EXACT));
        List<String> lines = subtotal.entries() == 0 ? List.of(texts.text("explain.none")) : List.of();
        return new Chapter("subtotal", texts.text("total"), lines, List.of(new Table(columns, List.of(Row.of(cells)))));
    }

    /** What the report was made from. */
    public Chapter stamp(Stamp stamp) {
        return new StampLines(texts).chapter(stamp);
    }
}
