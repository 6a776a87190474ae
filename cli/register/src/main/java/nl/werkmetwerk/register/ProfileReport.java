package nl.werkmetwerk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** The profile of a register, for a reader: its columns, and what in them deserves doubt. */
public final class ProfileReport {
    private static final double FEW = 0.05;
    private static final int SHOWN_CODES = 6;

    private final RegisterProfile profile;
    private final ReportTexts words;
    private final Texts texts;

    private ProfileReport(RegisterProfile profile, ReportTexts words, Texts texts) {
        this.profile = profile;
        this.words = words;
        this.texts = texts;
    }

    /** The report. */
    public static Report of(RegisterProfile profile, ReportTexts words, Texts texts) {
        return new ProfileReport(profile, words, texts).report();
    }

    private Report report() {
        List<Chapter> chapters =
                List.of(Chapter.of("file", words.text("profiled.file"), file()), columns(), codes(), doubts(), next());
        return new Report(profile.file(), chapters);
    }

    private List<String> file() {
        List<String> lines = new ArrayList<>(List.of(words.text("profiled.rows", texts.number(profile.rows()))));
        profile.detected()
                .forEach(phrase ->
                        lines.add(texts.get(phrase.key(), phrase.arguments().toArray())));
        new TreeMap<>(profile.shapes())
                .forEach((kind, count) -> lines.add(words.text("profiled.shapes", kind, texts.number(count))));
        if (!profile.extent().isEmpty()) {
            Object[] ends = profile.extent().stream()
                    .map(end -> texts.number(Math.round(end * 1000) / 1000.0))
                    .toArray();
            lines.add(words.text("profiled.extent", ends));
        }
        return lines;
    }

    private Chapter columns() {
        List<Column> heads = new ArrayList<>(List.of(Column.text("column", words.text("profiled.column"))));
        List.of("empty", "different", "least", "median", "greatest")
                .forEach(id -> heads.add(Column.figures(id, words.text("profiled." + id))));
        List<Row> rows = new ArrayList<>();
        for (ColumnProfile column : profile.columns()) {
            rows.add(Row.of(List.of(
                    Cell.words(column.name()),
                            Cell.figure((double) (profile.rows() - column.filled()), Format.QUANTITY),
                    Cell.figure(column.different(), Format.QUANTITY), Cell.figure(column.least(), Format.EXACT),
                    Cell.figure(column.median(), Format.EXACT), Cell.figure(column.greatest(), Format.EXACT))));
        }
        return Chapter.of("columns", words.text("profiled.columns"), new Table(heads, rows));
    }

    private Chapter codes() {
        List<String> lines = new ArrayList<>();
        for (ColumnProfile column : profile.columns()) {
            boolean few = column.different() > 1 && column.different() <= ColumnProfile.MOST_CODES;
            boolean codes = few && column.different() * 2L <= column.filled() && !column.looksLikeYears();
            if (codes) {
                List<String> shown = column.most(SHOWN_CODES).stream()
                        .map(code -> code.getKey() + " (" + texts.number(code.getValue()) + ")")
                        .toList();
                lines.add(column.name() + ": " + String.join(", ", shown)
                        + (column.different() > SHOWN_CODES ? ", …" : ""));
            }
        }
        return Chapter.of("codes", words.text("profiled.codes"), lines);
    }

    private Chapter doubts() {
        List<String> lines = new ArrayList<>();
        if (!profile.missing().key().isEmpty()) {
            lines.add(texts.get(
                    profile.missing().key(), profile.missing().arguments().toArray()));
        }
        add(lines, profile.overfull(), "profiled.overfull");
        add(lines, profile.broken(), "profiled.broken");
        List<String> empty = profile.columns().stream()
                .filter(column -> column.filled() == 0)
                .map(ColumnProfile::name)
                .toList();
        if (!empty.isEmpty() && profile.rows() > 0) {
            lines.add(words.text("profiled.allEmpty", words.list(empty)));
        }
        profile.columns().forEach(column -> addDoubts(lines, column));
        if (lines.isEmpty()) {
            lines.add(words.text("profiled.nothing"));
        }
        return Chapter.of("doubts", words.text("profiled.doubts"), lines);
    }

    /** The shipped mapping that is nearest, and the command to go on with. */
    private Chapter next() {
        List<String> lines = new ArrayList<>();
        Optional<ShippedFit> fit = profile.fit();
        String path = quoted(profile.path());
        String stem = profile.file().replaceFirst("\\.[A-Za-z0-9]+$", "");
        String into = " --out " + quoted(stem + ".yaml");
        String own = quoted(stem + ".map.yaml");
        if (fit.isEmpty()) {
            lines.add(words.text("profiled.noMapping", words.list(ShippedMapping.names())));
            lines.add("werkmetwerk init --mapping " + words.text("profiled.name") + " " + own);
        } else if (fit.get().whole()) {
            lines.add(words.text("profiled.fits", fit.get().mapping()));
            lines.add("werkmetwerk import " + fit.get().mapping() + "=" + path + into);
        } else {
            List<String> missing = new ArrayList<>(fit.get().missing());
            if (fit.get().undrawn()) {
                missing.add(words.text("profiled.drawings"));
            }
            lines.add(words.text("profiled.nearest", fit.get().mapping(), words.list(missing)));
            lines.add("werkmetwerk init --mapping " + fit.get().mapping() + " " + own);
            lines.add("werkmetwerk import " + own + "=" + path + into);
        }
        return Chapter.of("next", words.text("profiled.next"), lines);
    }

    /** As a shell takes it for one word. */
    private static String quoted(String name) {
        return name.matches("[\\w./:\\\\+@%,-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }

    private void add(List<String> lines, long count, String key) {
        if (count > 0) {
            lines.add(words.text(key, texts.number(count)));
        }
    }

    private void add(List<String> lines, long count, String key, String name) {
        if (count > 0) {
            lines.add(words.text(key, name, texts.number(count)));
        }
    }

    private void addDoubts(List<String> lines, ColumnProfile column) {
        String name = column.name();
        long repeated = (long) column.repeated().orElse(0);
        if (column.looksLikeId() && repeated > 0) {
            lines.add(words.text("profiled.repeated", name, texts.number(repeated)));
        }
        if (column.looksLikeYears()) {
            addYears(lines, column);
        } else {
            addNumbers(lines, column);
        }
        add(lines, column.faults(), "profiled.faults", name);
        add(lines, column.doubtful(), "profiled.doubtful", name);
        column.unknown()
                .forEach((word, count) -> lines.add(words.text("profiled.unknown", name, word, texts.number(count))));
        column.twins().forEach(twins -> lines.add(words.text("profiled.twins", name, twins)));
    }

    private void addYears(List<String> lines, ColumnProfile column) {
        if (column.impossibleYears() > 0) {
            lines.add(words.text("profiled.years", column.name(), texts.number(column.impossibleYears())));
        }
        column.heapedYears()
                .forEach((year, count) -> lines.add(
                        words.text("profiled.heaped", column.name(), String.valueOf(year), texts.number(count))));
    }

    private void addNumbers(List<String> lines, ColumnProfile column) {
        if (column.noNumbers() > 0) {
            lines.add(words.text("profiled.noNumbers", column.name(), texts.number(column.noNumbers())));
        }
        double outliers = column.outlierShare();
        Optional<Measure> measure = column.measure(profile.about());
        if (outliers > 0 && outliers < FEW && measure.isEmpty() && !column.looksLikeId()) {
            lines.add(words.text(
                    "profiled.outliers", column.name(), texts.number(Math.round(outliers * 10_000) / 100.0)));
        }
        if (measure.isPresent()) {
            double median = column.median().orElse(0);
            lines.add(words.text(
                    "profiled.unit",
                    column.name(),
                    texts.number(median),
                    measure.get().unit(median)));
        }
    }
}
