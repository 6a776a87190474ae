package nl.werkmetwerk.report.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.portfolio.CaseView;
import nl.werkmetwerk.portfolio.CaseView.Saved;
import nl.werkmetwerk.portfolio.PortfolioView;
import nl.werkmetwerk.portfolio.Travel;
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

/** Cases of several cities in one view; cities beside each other, never in order of merit. */
public final class PortfolioReport {
    private final PortfolioView view;
    private final Stamp stamp;
    private final ReportTexts texts;
    private final boolean verbose;

    private PortfolioReport(PortfolioView view, Stamp stamp, ReportOptions options) {
        this.view = view;
        this.stamp = stamp;
        texts = options.texts();
        verbose = options.verbose();
    }

    /** The report; with {@code verbose} by district and discipline too. */
    public static Report of(PortfolioView view, Stamp stamp, ReportOptions options) {
        return new PortfolioReport(view, stamp, options).report();
    }

    private Report report() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("headline", "", headline()));
        chapters.add(cases());
        chapters.add(yearly("byCity", view.byCity()));
        if (verbose) {
            chapters.add(yearly("byDistrict", view.byDistrict()));
            chapters.add(yearly("byDiscipline", view.byDiscipline()));
        }
        BenchmarkTables benchmark = new BenchmarkTables(texts);
        if (!view.benchmark().isEmpty()) {
            chapters.add(benchmark.legend());
        }
        view.benchmark().forEach(each -> chapters.add(benchmark.chapter(each)));
        if (!view.travels().isEmpty()) {
            chapters.add(travels());
        }
        WarningLines.chapter(view.warnings(), texts).ifPresent(chapters::add);
        chapters.add(
                verbose ? new StampLines(texts).chapter(stamp) : new FurtherLines(texts).chapter("portfolio", stamp));
        return new Report(view.of().name(), chapters);
    }

    private List<String> headline() {
        String yearly = texts.figures().euro(view.equivalentAnnualCost());
        List<String> lines = new ArrayList<>();
        lines.add(texts.text(
                "portfolio.subject",
                view.cases().size(),
                String.join(", ", view.byCity().keySet()),
                String.valueOf(view.of().priceYear())));
        lines.add(texts.text("portfolio.yearly", yearly));
        lines.add(
                view.total().isPresent()
                        ? texts.text(
                                "portfolio.total",
                                texts.figures().euro(view.total().getAsDouble()),
                                String.valueOf(view.of().baseYear()))
                        : texts.text("portfolio.noTotal"));
        return lines;
    }

    private Chapter cases() {
        List<Column> columns = List.of(
                Column.text("case", texts.text("portfolio.case")),
                Column.text("cities", texts.text("portfolio.cities")),
                Column.text("strategy", texts.text("portfolio.strategy")),
                Column.figures("equivalentAnnualCost", texts.text("portfolio.aYear")),
                Column.figures("total", texts.text("portfolio.presentValue")),
                Column.figures("factor", texts.text("portfolio.factor")),
                Column.figures("savingSeparate", texts.text("portfolio.separate")),
                Column.figures("savingCoincident", texts.text("portfolio.coincident")));
        List<Row> rows = view.cases().stream().map(this::row).toList();
        return new Chapter(
                "portfolioCases",
                texts.text("portfolio.cases"),
                List.of(texts.text("portfolio.casesLegend")),
                List.of(new Table(columns, rows)));
    }

    private Row row(CaseView of) {
        return Row.of(List.of(
                Cell.words(of.name()),
                Cell.words(String.join(", ", of.cities())),
                Cell.words(texts.strategy(of.strategy())),
                Cell.figure(of.equivalentAnnualCost(), Format.EURO),
                Cell.figure(of.total(), Format.EURO),
                Cell.figure(of.factor(), Format.RATIO),
                Cell.figure(saved(of, Baseline.SEPARATE), Format.EURO),
                Cell.figure(saved(of, Baseline.COINCIDENT), Format.EURO)));
    }

    private static OptionalDouble saved(CaseView of, Baseline against) {
        return of.savings().stream()
                .filter(saving -> saving.baseline() == against)
                .mapToDouble(Saved::amount)
                .findFirst();
    }

    private Chapter yearly(String id, Map<String, Double> amounts) {
        List<Row> rows = amounts.entrySet().stream()
                .map(each -> Row.of(List.of(
                        Cell.words(id.equals("byDiscipline") ? texts.discipline(each.getKey()) : each.getKey()),
                        Cell.figure(each.getValue(), Format.EURO))))
                .toList();
        return Chapter.of(
                id,
                texts.text("portfolio." + id),
                new Table(
                        List.of(
                                Column.text("name", texts.text("portfolio." + id + ".name")),
                                Column.figures("equivalentAnnualCost", texts.text("portfolio.aYear"))),
                        rows));
    }

    private Chapter travels() {
        List<Row> rows = new ArrayList<>();
        for (Travel travel : view.travels()) {
            OptionalDouble low = travel.street()
                    .map(street -> OptionalDouble.of(street.low()))
                    .orElseGet(OptionalDouble::empty);
            OptionalDouble high = travel.street()
                    .map(street -> OptionalDouble.of(street.high()))
                    .orElseGet(OptionalDouble::empty);
            travel.byCity()
                    .forEach(city -> rows.add(Row.of(List.of(
                            Cell.words(travel.about()),
                            Cell.words(travel.ofCase().orElse("")),
                            Cell.words(city.city()),
                            Cell.figure(city.n(), Format.QUANTITY),
                            Cell.figure(city.mean(), Format.RATIO),
                            Cell.figure(low, Format.RATIO),
                            Cell.figure(high, Format.RATIO)))));
        }
        List<Column> columns = List.of(
                Column.text("about", texts.text("portfolio.about")),
                Column.text("case", texts.text("portfolio.case")),
                Column.text("city", texts.text("benchmark.city")),
                Column.figures("n", texts.text("benchmark.n")),
                Column.figures("mean", texts.text("benchmark.mean")),
                Column.figures("low", texts.text("portfolio.low")),
                Column.figures("high", texts.text("portfolio.high")));
        return new Chapter(
                "travels",
                texts.text("portfolio.travels"),
                List.of(texts.text("portfolio.travelsLegend")),
                List.of(new Table(columns, rows)));
    }
}
