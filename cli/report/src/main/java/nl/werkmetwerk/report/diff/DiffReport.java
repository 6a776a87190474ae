package nl.werkmetwerk.report.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkmetwerk.diff.CaseDiff;
import nl.werkmetwerk.diff.Change;
import nl.werkmetwerk.diff.Effect;
import nl.werkmetwerk.diff.Outcome;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.Table;

/** The difference between two cases as a report: what moved the saving, then every change. */
public final class DiffReport {
    private final CaseDiff diff;
    private final ReportTexts texts;

    private DiffReport(CaseDiff diff, ReportTexts texts) {
        this.diff = diff;
        this.texts = texts;
    }

    /**
     * The report.
     *
     * @param title names of both cases
     * @param diffs one for each strategy
     */
    public static Report of(String title, List<CaseDiff> diffs, Stamp stamp, ReportTexts texts) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("legend", "", List.of(texts.text("diff.legend"))));
        diffs.forEach(diff -> chapters.add(new DiffReport(diff, texts).effects()));
        chapters.add(new DiffReport(diffs.get(0), texts).changes());
        chapters.add(new StampLines(texts).chapter(stamp));
        return new Report(title, chapters);
    }

    private Chapter effects() {
        List<Column> columns = List.of(
                Column.text("topic", texts.text("diff.topic")),
                Column.figures("baseline", texts.strategy(diff.baseline())),
                Column.figures("strategy", texts.strategy(diff.strategy())),
                Column.figures("saving", texts.text("saving")));
        List<Row> rows = new ArrayList<>();
        rows.add(row(texts.text("diff.before"), diff.before()));
        for (Effect effect : diff.effects()) {
            rows.add(Row.of(cells(topics(effect), effect.baseline(), effect.strategy(), effect.saving())));
        }
        rows.add(Row.total(row(texts.text("diff.after"), diff.after()).cells()));
        List<String> lines = new ArrayList<>();
        if (diff.effects().stream().anyMatch(effect -> effect.topics().size() > 1)) {
            lines.add(texts.text("diff.together"));
        }
        String title = texts.text("diff.effects", texts.strategy(diff.strategy()), texts.strategy(diff.baseline()));
        return new Chapter("effects." + diff.strategy(), title, lines, List.of(new Table(columns, rows)));
    }

    private String topics(Effect effect) {
        return effect.topics().stream()
                .map(topic -> texts.text("diff.topic." + topic.id()))
                .collect(Collectors.joining(" + "));
    }

    private static Row row(String label, Outcome outcome) {
        return Row.of(cells(label, outcome.baseline(), outcome.strategy(), outcome.saving()));
    }

    private static List<Cell> cells(String label, double baseline, double strategy, double saving) {
        return List.of(
                Cell.words(label),
                Cell.figure(baseline, Format.EURO),
                Cell.figure(strategy, Format.EURO),
                Cell.figure(saving, Format.EURO));
    }

    private Chapter changes() {
        if (diff.changes().isEmpty()) {
            return Chapter.of("changes", texts.text("diff.changes"), List.of(texts.text("diff.none")));
        }
        List<Column> columns = List.of(
                Column.text("topic", texts.text("diff.topic")),
                Column.text("path", texts.text("diff.path")),
                Column.figures("from", texts.text("diff.from")),
                Column.figures("to", texts.text("diff.to")));
        List<Row> rows = diff.changes().stream().map(this::row).toList();
        return Chapter.of("changes", texts.text("diff.changes"), new Table(columns, rows));
    }

    private Row row(Change change) {
        return Row.of(List.of(
                Cell.words(texts.text("diff.topic." + change.topic().id())),
                Cell.words(change.path()),
                cell(change.from()),
                cell(change.to())));
    }

    private static Cell cell(Optional<Object> value) {
        if (value.isEmpty()) {
            return Cell.BLANK;
        }
        if (value.get() instanceof Integer whole) {
            return Cell.figure(whole, Format.YEAR);
        }
        return value.get() instanceof Number number
                ? Cell.figure(number.doubleValue(), Format.EXACT)
                : Cell.words(DiffValues.plain(value.get()));
    }
}
