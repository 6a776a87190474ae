package nl.werkmetwerk.report.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.explain.Explanation;
import nl.werkmetwerk.explain.Formula;
import nl.werkmetwerk.explain.Group;
import nl.werkmetwerk.explain.Origin.Computed;
import nl.werkmetwerk.explain.Origin.Fact;
import nl.werkmetwerk.explain.Origin.Input;
import nl.werkmetwerk.explain.Quantity;
import nl.werkmetwerk.explain.RuleEffect;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.SourceFinder;

/** An explained entry as lines: the amount, everything it is made of, the present value. */
public final class ExplainWords {
    /** Groups remembered as written out; beyond it they are written out again. */
    private static final int MOST_GROUPS = 4096;

    private final ReportTexts texts;
    private final SourceFinder sources;
    private final Set<Group> writtenOut = Collections.newSetFromMap(new IdentityHashMap<>());

    public ExplainWords(ReportTexts texts, SourceFinder sources) {
        this.texts = texts;
        this.sources = sources;
    }

    /**
     * One value.
     *
     * @param depth how deep in the tree; 0 for the amount and the present value
     * @param name symbol, and what tells it from others of its sort
     * @param exact the value
     * @param value the value as shown
     * @param formula in symbols; empty for what is not computed
     * @param filled the formula with numbers; empty where the numbers are on the lines below
     * @param path place in the scenario, for inputs
     * @param model section of MODEL, for the rest
     * @param source where an input comes from; possibly empty
     */
    public record Line(
            int depth,
            String name,
            double exact,
            String value,
            String formula,
            String filled,
            String path,
            String model,
            String source) {}

    /** What the entry is. */
    public String title(Explanation explanation) {
        LedgerEntry entry = explanation.entry();
        String component = entry.component().isEmpty() ? "" : " " + texts.work(entry.component());
        return entry.year() + "  " + entry.asset() + "  "
                + texts.kind(entry.kind().id()) + component + "  (" + entry.section() + ", "
                + texts.discipline(entry.discipline()) + ", "
                + texts.orNone(entry.party()) + ")";
    }

    /** Its lines. What a group adds up to is taken apart only at the first entry of the group. */
    public List<Line> lines(Explanation explanation) {
        LedgerEntry entry = explanation.entry();
        Formula formula = explanation.formula();
        boolean again = explanation.group().map(group -> !firstTime(group)).orElse(false);
        Set<String> told = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        String amount = texts.text("explain.amount");
        lines.add(line(0, amount, entry.amount(), formula.symbols(), filled(formula), explanation.rule()));
        formula.quantities().forEach(quantity -> add(lines, quantity, 1, told, again));
        explanation.conditions().forEach(quantity -> add(lines, quantity, 1, told, again));
        add(lines, explanation.discount(), 1, told, false);
        lines.add(line(
                0,
                texts.text("explain.presentValue"),
                entry.presentValue(),
                amount + "·" + explanation.discount().symbol(),
                "",
                "6.4"));
        return lines;
    }

    /** What rules of the strategy made of the asset, a sentence each. */
    public List<String> rules(Explanation explanation) {
        return explanation.rules().stream().map(this::told).toList();
    }

    private String told(RuleEffect effect) {
        String key = switch (effect.sort()) {
            case STOOD_BACK -> effect.from() == effect.until() ? "explain.stoodBack.once" : "explain.stoodBack";
            case WENT_ALONG -> "explain.wentAlong";
        };
        return texts.text(
                key, effect.from(), effect.until(), effect.leader(), effect.year(), effect.years(), effect.path());
    }

    private boolean firstTime(Group group) {
        if (writtenOut.size() > MOST_GROUPS) {
            writtenOut.clear();
        }
        return writtenOut.add(group);
    }

    private void add(List<Line> lines, Quantity quantity, int depth, Set<String> told, boolean again) {
        if (quantity.origin() instanceof Input input) {
            lines.add(new Line(
                    depth,
                    quantity.symbol(),
                    quantity.value(),
                    shown(quantity.value()),
                    "",
                    "",
                    input.path(),
                    "",
                    source(input.path())));
        } else if (quantity.origin() instanceof Computed computed) {
            addComputed(lines, quantity, computed, depth, told, again);
        } else if (quantity.origin() instanceof Fact fact) {
            lines.add(line(depth, name(quantity), quantity.value(), "", "", fact.rule()));
        }
    }

    private void addComputed(
            List<Line> lines, Quantity quantity, Computed computed, int depth, Set<String> told, boolean again) {
        Formula formula = computed.formula();
        boolean ofGroup = quantity.isOfGroup();
        String symbols = formula.quantities().isEmpty() ? "" : formula.symbols();
        lines.add(line(
                depth, name(quantity), quantity.value(), symbols, ofGroup ? "" : filled(formula), computed.rule()));
        boolean first = told.add(name(quantity) + quantity.value());
        if (first && !(ofGroup && (again || quantity.symbol().equals("m")))) {
            formula.quantities().forEach(part -> add(lines, part, depth + 1, told, again));
        }
    }

    private static String name(Quantity quantity) {
        return quantity.label().isEmpty() ? quantity.symbol() : quantity.symbol() + " (" + quantity.label() + ")";
    }

    private Line line(int depth, String name, double value, String formula, String filled, String model) {
        return new Line(depth, name, value, shown(value), formula, filled, "", model, "");
    }

    private String filled(Formula formula) {
        return formula.quantities().isEmpty() ? "" : formula.filled(this::shown);
    }

    private String shown(double value) {
        return texts.figures().show(value, Format.EXACT);
    }

    /** Who says so; an assumption is marked as one. */
    String source(String path) {
        return sources.of(path).map(this::said).orElse("");
    }

    private String said(Origin origin) {
        List<String> parts = new ArrayList<>(List.of(origin.source()));
        parts.add(origin.assumption() ? texts.text("assumption") : "");
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? origin.note() : String.join("; ", parts);
    }
}
