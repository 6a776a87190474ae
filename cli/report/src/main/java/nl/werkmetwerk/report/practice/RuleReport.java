package nl.werkmetwerk.report.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.CaseTerms;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Chart;
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
import nl.werkmetwerk.study.RuleAnswer;
import nl.werkmetwerk.study.RuleGroup;
import nl.werkmetwerk.study.RuleStep;

/** The few rules that carry furthest over a case, as sentences, with what each adds. */
public final class RuleReport {
    private final RuleAnswer answer;
    private final Stamp stamp;
    private final ReportTexts texts;
    private final boolean verbose;
    private final RuleSentence sentence;

    private RuleReport(RuleAnswer answer, Stamp stamp, ReportOptions options) {
        this.answer = answer;
        this.stamp = stamp;
        texts = options.texts();
        verbose = options.verbose();
        sentence = new RuleSentence(texts);
    }

    /** The report; with {@code verbose} with what other last years do and with all doubts. */
    public static Report of(RuleAnswer answer, Stamp stamp, ReportOptions options) {
        return new RuleReport(answer, stamp, options).report();
    }

    /** The picture of one set of rules: what one, two and more rules save. */
    public static List<Chart> charts(RuleAnswer answer, ReportTexts texts) {
        boolean steps = answer.groups().stream().anyMatch(group -> group.steps().size() > 1);
        return answer.groups().size() > 1 || !steps
                ? List.of()
                : List.of(new Chart(
                        Chart.Kind.CURVES,
                        "ruleSteps",
                        texts.text("rules.chart"),
                        "rules",
                        List.of("savingSeparate", "savingCoincident"),
                        texts.text("rules.number"),
                        texts.text("unit.euro")));
    }

    private Report report() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("headline", "", headline()));
        if (answer.groups().stream().anyMatch(group -> group.last().isPresent())) {
            chapters.add(sentences());
            chapters.add(steps());
        }
        WarningLines.chapter(answer.warnings(), texts).ifPresent(chapters::add);
        chapters.add(verbose ? new StampLines(texts).chapter(stamp) : new FurtherLines(texts).chapter("rules", stamp));
        return new Report(answer.of().name(), chapters);
    }

    private List<String> headline() {
        List<String> lines = new ArrayList<>();
        lines.add(new CaseTerms(answer.of(), texts).subject());
        answer.groups().forEach(group -> lines.add(told(group)));
        lines.add(texts.text("rules.calculated"));
        return lines;
    }

    /** What the rules of a group save. */
    private String told(RuleGroup group) {
        String where = answer.by().isEmpty() ? "" : kind(group) + ": ";
        return group.last()
                .map(step -> where
                        + texts.text(
                                step.rules().size() == 1 ? "rules.one" : "rules.several",
                                step.rules().size(),
                                euro(step.separate().amount()),
                                euro(step.coincident().amount()),
                                euro(step.separate().integration()),
                                euro(step.separate().timing()))
                        + share(step))
                .orElseGet(() -> where + texts.text("rules.none"));
    }

    private String share(RuleStep step) {
        OptionalDouble share = step.shareOfOptimum();
        return share.isPresent()
                ? " " + texts.text("rules.share", texts.figures().show(share.getAsDouble(), Format.PERCENT))
                : "";
    }

    /** The kind of street of a group. */
    private String kind(RuleGroup group) {
        String value = group.value().map(Object::toString).orElseGet(() -> texts.text("rules.without"));
        return answer.by().map(by -> by + " " + value).orElse("");
    }

    private Chapter sentences() {
        List<String> lines = new ArrayList<>();
        for (RuleGroup group : answer.groups()) {
            String where = answer.by().isEmpty() ? "" : kind(group) + ", ";
            for (RuleStep step : group.steps()) {
                lines.add(where + step.rules().size() + ". " + sentence.of(step.added()) + ".");
            }
        }
        return Chapter.of("rules", texts.text("rules.title"), lines);
    }

    private Chapter steps() {
        List<StepFigure> figures =
                figures().filter(figure -> allSteps().anyMatch(figure::isThere)).toList();
        List<Column> columns = new ArrayList<>();
        answer.by().ifPresent(by -> columns.add(Column.text("value", by)));
        figures.forEach(figure -> columns.add(Column.figures(figure.id(), figure.title())));
        List<Row> rows = new ArrayList<>();
        answer.groups().forEach(group -> group.steps().forEach(step -> rows.add(row(group, step, figures))));
        return new Chapter(
                "ruleSteps",
                texts.text("rules.steps"),
                List.of(texts.text("rules.legend")),
                List.of(new Table(columns, rows)));
    }

    private Stream<RuleStep> allSteps() {
        return answer.groups().stream().flatMap(group -> group.steps().stream());
    }

    /** What is told of a step; a column that has nothing to tell is left out. */
    private Stream<StepFigure> figures() {
        Stream<StepFigure> always = Stream.of(
                figure(
                        "rules",
                        "rules.number",
                        Format.QUANTITY,
                        step -> there(step.rules().size())),
                figure("adds", "rules.adds", Format.EURO, step -> there(step.adds())),
                figure(
                        "savingSeparate",
                        "rules.separate",
                        Format.EURO,
                        step -> there(step.separate().amount())),
                figure(
                        "savingCoincident",
                        "rules.coincident",
                        Format.EURO,
                        step -> there(step.coincident().amount())),
                figure(
                        "integration",
                        "rules.integration",
                        Format.EURO,
                        step -> there(step.separate().integration())),
                figure(
                        "timing",
                        "rules.timing",
                        Format.EURO,
                        step -> there(step.separate().timing())),
                figure(
                        "longRun",
                        "rules.longRun",
                        Format.EURO,
                        step -> step.separate().endOfHorizon().longRun()),
                figure("chance", "chance", Format.PERCENT, RuleReport::chance),
                figure("shareOfOptimum", "rules.ofOptimum", Format.PERCENT, RuleStep::shareOfOptimum));
        return verbose ? Stream.concat(always, further()) : always;
    }

    private Stream<StepFigure> further() {
        return Stream.of(
                figure(
                        "low",
                        "rules.low",
                        Format.EURO,
                        step -> there(step.separate().endOfHorizon().low())),
                figure(
                        "high",
                        "rules.high",
                        Format.EURO,
                        step -> there(step.separate().endOfHorizon().high())),
                figure("total", "total", Format.EURO, step -> there(step.total())));
    }

    private StepFigure figure(String id, String title, Format format, Function<RuleStep, OptionalDouble> of) {
        return new StepFigure(id, texts.text(title), format, of);
    }

    private static OptionalDouble there(double figure) {
        return OptionalDouble.of(figure);
    }

    private Row row(RuleGroup group, RuleStep step, List<StepFigure> figures) {
        List<Cell> cells = new ArrayList<>();
        if (answer.by().isPresent()) {
            cells.add(Cell.words(group.value().map(Object::toString).orElseGet(() -> texts.text("rules.without"))));
        }
        figures.forEach(figure -> cells.add(Cell.figure(figure.of().apply(step), figure.format())));
        return Row.of(cells);
    }

    private static OptionalDouble chance(RuleStep step) {
        return step.separate()
                .chance()
                .map(Chance::probabilityPositive)
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    private String euro(double amount) {
        return texts.figures().euro(amount);
    }
}
