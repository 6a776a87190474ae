package nl.werkmetwerk.report.portfolio;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import nl.werkmetwerk.portfolio.Benchmark;
import nl.werkmetwerk.portfolio.Indicator;
import nl.werkmetwerk.portfolio.Indicator.Impact;
import nl.werkmetwerk.portfolio.Indicator.Quantity;
import nl.werkmetwerk.portfolio.JudgedCity;
import nl.werkmetwerk.portfolio.JudgedCity.Limits;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** An indicator of several cities as a table in order of name, with where chance alone would let each lie. */
final class BenchmarkTables {
    private final ReportTexts texts;

    BenchmarkTables(ReportTexts texts) {
        this.texts = texts;
    }

    /** How all of them are read. */
    Chapter legend() {
        return Chapter.of("benchmark", texts.text("benchmark.all"), List.of(texts.text("benchmark.legend")));
    }

    Chapter chapter(Benchmark benchmark) {
        List<String> lines =
                benchmark.leftOut() == 0 ? List.of() : List.of(texts.text("benchmark.leftOut", benchmark.leftOut()));
        List<Row> rows = benchmark.cities().stream().map(this::row).toList();
        return new Chapter(
                "benchmark." + benchmark.of().id(),
                title(benchmark.of()),
                lines,
                rows.isEmpty() ? List.of() : List.of(new Table(columns(), rows)));
    }

    private String title(Indicator indicator) {
        String measure = indicator.measure() instanceof Impact impact
                ? texts.text("benchmark.impact", texts.work(impact.kind()))
                : texts.text("benchmark.value." + indicator.measure().word());
        String per = indicator.per() instanceof Quantity quantity
                ? texts.text("benchmark.per.quantity", texts.discipline(quantity.discipline()))
                : texts.text("benchmark.per." + indicator.per().word());
        return texts.text("benchmark.title", indicator.id(), measure, per);
    }

    private List<Column> columns() {
        return List.of(
                Column.text("city", texts.text("benchmark.city")),
                Column.figures("n", texts.text("benchmark.n")),
                Column.figures("mean", texts.text("benchmark.mean")),
                Column.figures("shrunk", texts.text("benchmark.shrunk")),
                Column.figures("p95Low", texts.text("benchmark.p95Low")),
                Column.figures("p95High", texts.text("benchmark.p95High")),
                Column.text("verdict", texts.text("benchmark.verdict")));
    }

    private Row row(JudgedCity city) {
        return Row.of(List.of(
                Cell.words(city.city()),
                Cell.figure(city.n(), Format.QUANTITY),
                Cell.figure(city.mean(), Format.RATIO),
                Cell.figure(city.shrunk(), Format.RATIO),
                Cell.figure(limit(city, limits -> limits.p95().low()), Format.RATIO),
                Cell.figure(limit(city, limits -> limits.p95().high()), Format.RATIO),
                Cell.words(texts.text("benchmark.verdict." + city.verdict().word()))));
    }

    private static OptionalDouble limit(JudgedCity city, ToDoubleFunction<Limits> end) {
        return city.limits()
                .map(limits -> OptionalDouble.of(end.applyAsDouble(limits)))
                .orElseGet(OptionalDouble::empty);
    }
}
