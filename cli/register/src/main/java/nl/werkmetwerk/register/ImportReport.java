package nl.werkmetwerk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** What an import did, for a reader. */
public final class ImportReport {
    private static final List<String> FATES = List.of("new", "same", "changed", "gone", "kept", "doubtful");
    private static final int FEW = 10;

    private final ImportResult result;
    private final ReportTexts words;
    private final Texts texts;

    private ImportReport(ImportResult result, ReportTexts words, Texts texts) {
        this.result = result;
        this.words = words;
        this.texts = texts;
    }

    /** The report. */
    public static Report of(ImportResult result, ReportTexts words, Texts texts) {
        return new ImportReport(result, words, texts).report();
    }

    private Report report() {
        List<Chapter> chapters = new ArrayList<>(List.of(registers()));
        addByKey(chapters, "reasons", "reason", RegisterCount::aside);
        addByKey(chapters, "filled", "what", RegisterCount::filled);
        addHeaped(chapters);
        chapters.addAll(new AccountChapters(result.accounts(), words).chapters());
        chapters.add(found());
        chapters.add(scenario());
        return new Report(words.text("imported.title"), chapters);
    }

    private String title(String key) {
        return words.text("imported." + key);
    }

    private Chapter registers() {
        List<Column> columns = new ArrayList<>(
                List.of(Column.text("register", title("register")), Column.text("file", title("file"))));
        List.of("rows", "stacked", "aside", "assets").forEach(id -> columns.add(Column.figures(id, title(id))));
        List<Row> rows = new ArrayList<>();
        for (RegisterCount count : result.registers()) {
            rows.add(Row.of(List.of(
                    Cell.words(count.register()),
                    Cell.words(count.file()),
                    number(count.rows()),
                    number(count.stacked()),
                    number(count.asideTotal()),
                    number(count.assets()))));
        }
        return Chapter.of("registers", title("registers"), new Table(columns, rows));
    }

    /** Counts by the key of a text, for each register. */
    private void addByKey(
            List<Chapter> chapters,
            String id,
            String column,
            java.util.function.Function<RegisterCount, Map<String, Long>> counts) {
        List<Row> rows = new ArrayList<>();
        for (RegisterCount count : result.registers()) {
            new TreeMap<>(counts.apply(count))
                    .forEach((key, times) -> rows.add(
                            Row.of(List.of(Cell.words(count.register()), Cell.words(word(key)), number(times)))));
        }
        if (!rows.isEmpty()) {
            List<Column> columns = List.of(
                    Column.text("register", title("register")),
                    Column.text(column, title(column)),
                    Column.figures("rows", title("rows")));
            chapters.add(Chapter.of(id, title(id), new Table(columns, rows)));
        }
    }

    /** Reasons and fillings have a short name beside their text with holes. */
    private String word(String key) {
        return word(key, words);
    }

    /** The short name of a reason for which records were set aside. */
    public static String word(String key, ReportTexts words) {
        return words.text(
                key.startsWith("aside") ? key.replaceFirst("aside", "reasons") : key.replaceFirst("filled", "fills"));
    }

    private void addHeaped(List<Chapter> chapters) {
        List<Row> rows = new ArrayList<>();
        for (RegisterCount count : result.registers()) {
            count.heapedYears()
                    .forEach((year, records) -> rows.add(Row.of(
                            List.of(Cell.words(count.register()), Cell.figure(year, Format.YEAR), number(records)))));
        }
        if (!rows.isEmpty()) {
            List<Column> columns = List.of(
                    Column.text("register", title("register")),
                    Column.figures("year", title("year")),
                    Column.figures("rows", title("rows")));
            chapters.add(Chapter.of("heaped", title("heaped"), new Table(columns, rows)));
        }
    }

    private Chapter found() {
        List<String> lines = new ArrayList<>();
        for (RegisterCount count : result.registers()) {
            count.detected()
                    .forEach(phrase -> lines.add(count.file() + ": "
                            + texts.get(phrase.key(), phrase.arguments().toArray())));
        }
        return Chapter.of("found", title("found"), lines);
    }

    private Chapter scenario() {
        List<Row> rows = new ArrayList<>(List.of(row("sections", result.sections())));
        if (result.withoutHouseholds() > 0) {
            rows.add(row("withoutHouseholds", result.withoutHouseholds()));
        }
        if (result.made() > 0) {
            rows.add(row("made", result.made()));
        }
        if (result.estimated() > 0) {
            rows.add(row("estimated", result.estimated()));
        }
        FATES.stream()
                .filter(result.fates()::containsKey)
                .forEach(fate -> rows.add(row(fate, result.fates().getOrDefault(fate, 0))));
        List<Column> columns = List.of(Column.text("what", title("what")), Column.figures("number", ""));
        List<String> few =
                result.doubtful().subList(0, Math.min(FEW, result.doubtful().size()));
        List<String> lines = few.isEmpty() ? List.of() : List.of(words.text("imported.look", words.list(few)));
        return new Chapter("case", title("case"), lines, List.of(new Table(columns, rows)));
    }

    private Row row(String what, int count) {
        return Row.of(List.of(Cell.words(title(what)), number(count)));
    }

    private static Cell number(long count) {
        return Cell.figure((double) count, Format.QUANTITY);
    }
}
