package nl.werkmetwerk.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.Distribution;
import nl.werkmetwerk.model.Each;
import nl.werkmetwerk.model.LibraryUse;
import nl.werkmetwerk.model.Party;
import nl.werkmetwerk.model.Target;
import nl.werkmetwerk.model.UncertainInput;
import nl.werkmetwerk.uncertainty.Spread;

/** What was drawn, how far it may be off, and who says so. */
final class InputsChapter {
    private static final double LOW = 0.05;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.95;

    private final Case of;
    private final Map<String, String> sources;
    private final ReportTexts texts;
    private final List<Row> rows = new ArrayList<>();

    /** @param sources who says so, by id of an uncertainty or of a library item */
    InputsChapter(Case of, Map<String, String> sources, ReportTexts texts) {
        this.of = of;
        this.sources = sources;
        this.texts = texts;
    }

    Chapter chapter() {
        of.uncertainty().inputs().forEach(this::add);
        of.parties().stream().filter(party -> party.dropOut() > 0).forEach(this::add);
        List<Column> columns = List.of(
                Column.text("id", texts.text("simulation.input")),
                Column.text("on", texts.text("inputs.on")),
                Column.text("distribution", texts.text("inputs.distribution")),
                Column.figures("P5", "P5"),
                Column.figures("P50", "P50"),
                Column.figures("P95", "P95"),
                Column.text("source", texts.text("inputs.source")));
        return new Chapter(
                "inputs", texts.text("inputs"), List.of(texts.text("inputs.legend")), List.of(new Table(columns, rows)));
    }

    private void add(UncertainInput input) {
        if (!input.byItem()) {
            add(input.id(), input, Spread.of(input.distribution()), sources.getOrDefault(input.id(), ""));
            return;
        }
        of.uncertainty().byItem().forEach((item, uses) -> {
            if (uses.stream().anyMatch(use -> isOf(use, input.on()))) {
                String id = input.id() + ": " + item;
                add(id, input, Spread.of(uses.get(0)), sources.getOrDefault(item, ""));
            }
        });
    }

    private boolean isOf(LibraryUse use, Target on) {
        return use.amount().isOf(on)
                && of.assets().stream().anyMatch(asset -> asset.id().equals(use.asset()) && on.takes(asset));
    }

    private void add(String id, UncertainInput input, Spread spread, String source) {
        rows.add(Row.of(List.of(
                Cell.words(id),
                Cell.words(on(input)),
                Cell.words(shape(input.distribution())),
                figure(spread.quantile(LOW)),
                figure(spread.quantile(MIDDLE)),
                figure(spread.quantile(HIGH)),
                Cell.words(source))));
    }

    private void add(Party party) {
        rows.add(Row.of(List.of(
                Cell.words("dropOut:" + party.id()),
                Cell.words(texts.text("inputs.dropOut", texts.figures().show(party.dropOut(), Format.PERCENT))),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Cell.words(sources.getOrDefault("dropOut:" + party.id(), "")))));
    }

    /** In the words of the file: its parameter and what narrows it. */
    private String on(UncertainInput input) {
        Target on = input.on();
        List<String> words = new ArrayList<>(List.of(on.parameter().id()));
        on.kind().ifPresent(kind -> words.add(kind.id()));
        on.component().ifPresent(words::add);
        on.discipline().ifPresent(words::add);
        on.section().ifPresent(words::add);
        on.asset().ifPresent(words::add);
        String all = String.join(", ", words);
        String more = input.each() == Each.ALL ? "" : texts.text("inputs.each." + input.each().name().toLowerCase(Locale.ROOT));
        return more.isEmpty() ? all : all + "; " + more;
    }

    private String shape(Distribution distribution) {
        String name = distribution.getClass().getSimpleName();
        return texts.text("inputs.shape." + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    private static Cell figure(double value) {
        return Cell.figure(Math.rint(value * 1e4) / 1e4, Format.EXACT);
    }
}
