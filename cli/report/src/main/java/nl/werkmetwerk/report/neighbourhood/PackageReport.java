package nl.werkmetwerk.report.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.neighbourhood.NextMeasure;
import nl.werkmetwerk.neighbourhood.PackageChoice;
import nl.werkmetwerk.neighbourhood.PackageResult;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.FurtherLines;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.report.WarningLines;

/** A package for a neighbourhood as a report (MODEL-practice 12.8): euros and points side by side, never added up. */
public final class PackageReport {
    private final PackageResult result;
    private final ReportOptions options;
    private final ReportTexts texts;

    PackageReport(PackageResult result, ReportOptions options) {
        this.result = result;
        this.options = options;
        this.texts = options.texts();
    }

    /** The report: in short, or all of it. */
    public static Report of(PackageResult result, Stamp stamp, ReportOptions options) {
        return new PackageReport(result, options).report(stamp);
    }

    private Report report(Stamp stamp) {
        PackageTables tables = new PackageTables(result, texts);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("headline", "", headline()));
        chapters.add(choices());
        tables.groups().ifPresent(chapters::add);
        chapters.add(tables.front(options.verbose() ? Integer.MAX_VALUE : PackageTables.FEW));
        if (options.verbose()) {
            chapters.add(tables.candidates());
            tables.unplaced().ifPresent(chapters::add);
            chapters.add(tables.weights());
            tables.sensitivity().ifPresent(chapters::add);
            chapters.add(tables.parties());
        }
        WarningLines.chapter(result.warnings(), texts).ifPresent(chapters::add);
        chapters.add(
                options.verbose()
                        ? new StampLines(texts).chapter(stamp)
                        : new FurtherLines(texts).chapter("package", stamp));
        return new Report(result.of().name(), chapters);
    }

    List<String> headline() {
        List<String> lines = new ArrayList<>();
        Optional<PackageChoice> chosen = result.by(result.choice());
        if (result.candidates().isEmpty()) {
            lines.add(texts.text("package.none"));
        } else if (chosen.isEmpty()) {
            lines.add(texts.text("package.notCounted", rule(result.choice())));
        } else {
            PackageChoice choice = chosen.get();
            lines.add(texts.text(
                    "package.chosen",
                    rule(choice.by()),
                    "" + choice.measures().size(),
                    "" + result.candidates().size(),
                    figure(choice.points()),
                    texts.figures().euro(choice.netCost())));
            lines.add(texts.text("package.measures", texts.list(shown(choice.measures()))));
            choice.gap().stream()
                    .mapToObj(gap -> gap == 0
                            ? texts.text("package.proven")
                            : texts.text("package.gap", texts.figures().show(gap, Format.RATE)))
                    .forEach(lines::add);
        }
        lines.add(texts.text("package.base", texts.strategy(result.strategy()), texts.list(result.districts())));
        return lines;
    }

    private List<String> shown(List<String> measures) {
        if (measures.isEmpty()) {
            return List.of(texts.text("package.nothing"));
        }
        int most = options.verbose() ? measures.size() : PackageTables.FEW;
        List<String> shown = new ArrayList<>(measures.subList(0, Math.min(most, measures.size())));
        if (shown.size() < measures.size()) {
            shown.add(texts.text("package.andMore", "" + (measures.size() - shown.size())));
        }
        return shown;
    }

    private String figure(double points) {
        return texts.figures().show(points, Format.QUANTITY);
    }

    private String rule(ChoiceRule rule) {
        return texts.text("package.by." + rule.name().toLowerCase(Locale.ROOT));
    }

    Chapter choices() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("by", texts.text("package.by")),
                Column.figures("measures", texts.text("package.number")),
                Column.figures("points", texts.text("package.points")),
                Column.figures("netCost", texts.text("package.netCost"))));
        int budgets = result.of().packages().budgets().size();
        IntStream.range(0, budgets).forEach(budget -> {
            String number = budgets == 1 ? "" : " " + (budget + 1);
            columns.add(Column.figures("spent" + (budget + 1), texts.text("package.spent") + number));
            columns.add(Column.figures("unspent" + (budget + 1), texts.text("package.unspent") + number));
        });
        columns.add(Column.text("next", texts.text("package.next")));
        columns.add(Column.figures("lacks", texts.text("package.lacks")));
        columns.add(Column.figures("gap", texts.text("package.gapColumn")));
        List<Row> rows = result.choices().stream().map(this::row).toList();
        return Chapter.of("choices", texts.text("package.choices"), new Table(columns, rows));
    }

    private Row row(PackageChoice choice) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(rule(choice.by())),
                Cell.figure(choice.measures().size(), Format.QUANTITY),
                Cell.figure(choice.points(), Format.QUANTITY),
                Cell.figure(choice.netCost(), Format.EURO)));
        for (int budget = 0; budget < choice.spent().size(); budget++) {
            cells.add(Cell.figure(choice.spent().get(budget), Format.EURO));
            cells.add(Cell.figure(choice.unspent().get(budget), Format.EURO));
        }
        cells.add(choice.next().map(NextMeasure::id).map(Cell::words).orElse(Cell.BLANK));
        cells.add(Cell.figure(
                choice.next().map(next -> OptionalDouble.of(next.lacks())).orElse(OptionalDouble.empty()),
                Format.EURO));
        cells.add(Cell.figure(choice.gap(), Format.RATE));
        return Row.of(cells);
    }
}
