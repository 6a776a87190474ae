package nl.werkmetwerk.cli.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.werkmetwerk.explain.Explanation;
import nl.werkmetwerk.explain.Formula;
import nl.werkmetwerk.explain.Group;
import nl.werkmetwerk.explain.Origin.Computed;
import nl.werkmetwerk.explain.Origin.Fact;
import nl.werkmetwerk.explain.Origin.Input;
import nl.werkmetwerk.explain.Quantity;
import nl.werkmetwerk.explain.Subtotal;
import nl.werkmetwerk.ledger.LedgerEntry;

/** Explanations as a reader sees them: an entry in full, or as a row of a list. */
public final class ExplainTables {
    /** Groups remembered as written out; beyond it they are written out again. */
    private static final int MOST_GROUPS = 4096;

    private final ReportTexts texts;
    private final SourceFinder sources;
    private final Set<Group> writtenOut = Collections.newSetFromMap(new IdentityHashMap<>());

    public ExplainTables(ReportTexts texts, SourceFinder sources) {
        this.texts = texts;
        this.sources = sources;
    }

    /** One entry with its formula and everything in it. */
    public Chapter chapter(Explanation explanation) {
        LedgerEntry entry = explanation.entry();
        List<Row> rows = new ArrayList<>();
        rows.add(row(texts.text("explain.amount"), entry.amount(), computation(explanation.formula()), model(explanation.rule())));
        boolean again = explanation.group().map(group -> !firstTime(group)).orElse(false);
        Set<String> told = new HashSet<>();
        explanation.formula().quantities().forEach(q -> add(rows, q, "  ", told, again));
        explanation.conditions().forEach(q -> add(rows, q, "  ", told, again));
        add(rows, explanation.discount(), "  ", told, false);
        rows.add(new Row(true, row(
                        texts.text("explain.presentValue"), entry.presentValue(),
                        texts.text("explain.amount") + "·" + explanation.discount().symbol(), model("6.4"))
                .cells()));
        return new Chapter("explanation", title(entry), List.of(), List.of(new Table(columns(), rows)));
    }

    private boolean firstTime(Group group) {
        if (writtenOut.size() > MOST_GROUPS) {
            writtenOut.clear();
        }
        return writtenOut.add(group);
    }

    private String title(LedgerEntry entry) {
        String component = entry.component().isEmpty() ? "" : " " + entry.component();
        return entry.year() + "  " + entry.asset() + "  " + texts.kind(entry.kind().id()) + component + "  ("
                + entry.section() + ", " + entry.discipline() + ", " + texts.orNone(entry.party()) + ")";
    }

    private List<Column> columns() {
        return List.of(
                Column.text("symbol", texts.text("explain.symbol")),
                Column.figures("value", texts.text("explain.value")),
                Column.text("from", texts.text("explain.from")),
                Column.text("source", texts.text("source")));
    }

    /** Adds a quantity, then what it is computed from; sums over a group only where the group is met first. */
    private void add(List<Row> rows, Quantity quantity, String indent, Set<String> told, boolean again) {
        String label = quantity.label().isEmpty() ? "" : " (" + quantity.label() + ")";
        boolean known = !told.add(quantity.symbol() + label + quantity.value());
        rows.add(row(indent + quantity.symbol() + label, quantity.value(), from(quantity), source(quantity)));
        boolean sumOfGroup = again && (quantity.symbol().equals("S") || quantity.symbol().equals("m"));
        if (!known && !sumOfGroup && quantity.origin() instanceof Computed computed) {
            computed.formula().quantities().forEach(q -> add(rows, q, indent + "  ", told, again));
        }
    }

    private static Row row(String symbol, double value, String from, String source) {
        return Row.of(List.of(Cell.words(symbol), Cell.figure(value, Format.EXACT), Cell.words(from), Cell.words(source)));
    }

    private String from(Quantity quantity) {
        if (quantity.origin() instanceof Input input) {
            return input.path();
        }
        return quantity.origin() instanceof Computed computed ? computation(computed.formula()) : texts.text("explain.fact");
    }

    private String computation(Formula formula) {
        return formula.symbols() + " = " + formula.filled(size -> texts.figures().show(size, Format.EXACT));
    }

    private String source(Quantity quantity) {
        if (quantity.origin() instanceof Input input) {
            return sources.of(input.path()).map(this::said).orElse("");
        }
        return model(
                quantity.origin() instanceof Computed computed
                        ? computed.rule()
                        : ((Fact) quantity.origin()).rule());
    }

    private String said(Origin origin) {
        List<String> parts = new ArrayList<>(List.of(origin.source(), origin.note()));
        parts.add(origin.assumption() ? texts.text("assumption") : "");
        parts.removeIf(String::isEmpty);
        return String.join("; ", parts);
    }

    private static String model(String rule) {
        return "MODEL " + rule;
    }

    /** Columns of a list with a row an entry. */
    public List<Column> listColumns() {
        return List.of(
                Column.text("year", texts.text("year")),
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
                Column.figures("amount", texts.text("explain.amount")),
                Column.figures("factor", texts.text("explain.factor")),
                Column.figures("presentValue", texts.text("explain.presentValue")));
    }

    /** One entry as a row of a list. */
    public Row listRow(Explanation explanation) {
        LedgerEntry entry = explanation.entry();
        List<String> inputs = new ArrayList<>();
        boolean again = explanation.group().map(group -> !firstTime(group)).orElse(false);
        Set<String> told = new HashSet<>();
        explanation.formula().quantities().forEach(q -> addInput(inputs, q, told, again));
        explanation.conditions().forEach(q -> addInput(inputs, q, told, again));
        addInput(inputs, explanation.discount(), told, false);
        return Row.of(List.of(
                Cell.words("" + entry.year()),
                Cell.words(entry.asset()),
                Cell.words(entry.section()),
                Cell.words(entry.discipline()),
                Cell.words(texts.orNone(entry.party())),
                Cell.words(texts.kind(entry.kind().id())),
                Cell.words(entry.component()),
                Cell.words(explanation.rule()),
                Cell.words(explanation.formula().symbols()),
                Cell.words(explanation.formula().filled()),
                Cell.words(String.join("; ", inputs)),
                Cell.figure(entry.amount(), Format.EURO),
                Cell.figure(entry.factor(), Format.EXACT),
                Cell.figure(entry.presentValue(), Format.EURO)));
    }

    private void addInput(List<String> inputs, Quantity quantity, Set<String> told, boolean again) {
        boolean sumOfGroup = again && (quantity.symbol().equals("S") || quantity.symbol().equals("m"));
        if (quantity.origin() instanceof Input input && told.add(input.path())) {
            String said = source(quantity);
            String value = texts.figures().show(quantity.value(), Format.EXACT);
            inputs.add(input.path() + " = " + value + (said.isEmpty() ? "" : " [" + said + "]"));
        } else if (!sumOfGroup && quantity.origin() instanceof Computed computed) {
            computed.formula().quantities().forEach(q -> addInput(inputs, q, told, again));
        }
    }

    /** What the selected entries come to, and what the report was made from. */
    public List<Chapter> closing(Subtotal subtotal, Stamp stamp) {
        Table table = new Table(
                List.of(
                        Column.text("explain", ""),
                        Column.figures("amount", texts.text("explain.amount")),
                        Column.figures("presentValue", texts.text("explain.presentValue"))),
                List.of(new Row(true, List.of(
                        Cell.words(texts.text("explain.subtotal", subtotal.entries())),
                        Cell.figure(subtotal.amount(), Format.EXACT),
                        Cell.figure(subtotal.presentValue(), Format.EXACT)))));
        return List.of(
                Chapter.of("subtotal", texts.text("total"), table), new StampLines(texts).chapter(stamp));
    }
}
