package nl.werkmetwerk.report.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Each;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.uncertainty.spread.Spread;

/** What was drawn, how far it may be off, and who says so. */
final class InputsChapter {
    private static final double LOW = 0.05;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.95;
    private static final double DECIMALS = 1e4;

    private final Case of;
    private final DrawnSources sources;
    private final boolean detailed;
    private final ReportTexts texts;
    private final List<Row> rows = new ArrayList<>();

    /** @param detailed whether with each library item and with sources, which take much room */
    InputsChapter(Case of, DrawnSources sources, boolean detailed, ReportTexts texts) {
        this.of = of;
        this.sources = sources;
        this.detailed = detailed;
        this.texts = texts;
    }

    Chapter chapter() {
        of.uncertainty().inputs().forEach(this::add);
        of.parties().stream().filter(party -> party.dropOut() > 0).forEach(this::add);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("id", texts.text("simulation.input")),
                Column.text("on", texts.text("inputs.on")),
                Column.text("distribution", texts.text("inputs.distribution")),
                Column.figures("P5", "P5"),
                Column.figures("P50", "P50"),
                Column.figures("P95", "P95")));
        if (detailed) {
            columns.add(Column.text("source", texts.text("inputs.source")));
        }
        List<String> lines = new ArrayList<>(List.of(texts.text("inputs.legend")));
        if (!sources.notDrawn().isEmpty()) {
            lines.add(texts.text("inputs.notDrawn", String.join(", ", sources.notDrawn())));
        }
        return new Chapter("inputs", texts.text("inputs"), lines, List.of(new Table(columns, rows)));
    }

    private void add(UncertainInput input) {
        if (input.byItem()) {
            addItems(input);
        } else {
            add(input.id(), input, Optional.of(Spread.of(input.distribution())), source(input.id()));
        }
    }

    private void addItems(UncertainInput input) {
        Map<String, List<LibraryUse>> items = of.uncertainty().byItem();
        items.values().removeIf(uses -> uses.stream().noneMatch(use -> isOf(use, input.on())));
        if (detailed) {
            items.forEach((item, uses) ->
                    add(input.id() + ": " + item, input, Optional.of(Spread.of(uses.get(0))), source(item)));
        } else {
            String id = texts.text("inputs.items", input.id(), "" + items.size());
            add(id, input, Optional.empty(), "");
        }
    }

    private String source(String id) {
        return sources.byId().getOrDefault(id, "");
    }

    private boolean isOf(LibraryUse use, Target on) {
        return use.amount().isOf(on)
                && of.assets().stream().anyMatch(asset -> asset.id().equals(use.asset()) && on.takes(asset));
    }

    private void add(String id, UncertainInput input, Optional<Spread> spread, String source) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(id));
        cells.add(Cell.words(on(input)));
        cells.add(Cell.words(shape(input.distribution())));
        cells.add(figure(spread, LOW));
        cells.add(figure(spread, MIDDLE));
        cells.add(figure(spread, HIGH));
        add(cells, source);
    }

    private void add(Party party) {
        String chance = texts.figures().show(party.dropOut(), Format.PERCENT);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words("dropOut:" + party.id()));
        cells.add(Cell.words(texts.text("inputs.dropOut", chance)));
        cells.addAll(List.of(Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK));
        add(cells, source("dropOut:" + party.id()));
    }

    private void add(List<Cell> cells, String source) {
        if (detailed) {
            cells.add(Cell.words(source));
        }
        rows.add(Row.of(cells));
    }

    /** In the words of the file: its parameter and what narrows it. */
    private String on(UncertainInput input) {
        Target on = input.on();
        List<String> words = new ArrayList<>(List.of(on.parameter().id()));
        on.kind().ifPresent(kind -> words.add(kind.id()));
        on.component().map(texts::work).ifPresent(words::add);
        on.discipline().map(texts::discipline).ifPresent(words::add);
        on.section().ifPresent(words::add);
        on.asset().ifPresent(words::add);
        String all = String.join(", ", words);
        String more = input.each() == Each.ALL
                ? ""
                : texts.text("inputs.each." + input.each().name().toLowerCase(Locale.ROOT));
        return more.isEmpty() ? all : all + "; " + more;
    }

    private String shape(Distribution distribution) {
        String name = distribution.getClass().getSimpleName();
        return texts.text("inputs.shape." + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    private static Cell figure(Optional<Spread> spread, double part) {
        return spread.map(of -> Cell.figure(Math.rint(of.quantile(part) * DECIMALS) / DECIMALS, Format.EXACT))
                .orElse(Cell.BLANK);
    }
}
