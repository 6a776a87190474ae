package nl.werkmetwerk.report.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.pooling.CityMean;
import nl.werkmetwerk.pooling.Here;
import nl.werkmetwerk.pooling.Pooled;
import nl.werkmetwerk.practice.PilotOutcome;
import nl.werkmetwerk.practice.PrincipleOutcome;
import nl.werkmetwerk.practice.RollOutYear;
import nl.werkmetwerk.practice.ScaledUp;
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
import nl.werkmetwerk.study.PrincipleAnswer;

/** What sub-projects prove, what one street here may expect of it, and what rolling it out brings. */
public final class PrincipleReport {
    private final PrincipleAnswer answer;
    private final Stamp stamp;
    private final ReportTexts texts;
    private final boolean verbose;

    private PrincipleReport(PrincipleAnswer answer, Stamp stamp, ReportOptions options) {
        this.answer = answer;
        this.stamp = stamp;
        texts = options.texts();
        verbose = options.verbose();
    }

    /** The report; with {@code verbose} with cities and the roll-out year by year. */
    public static Report of(PrincipleAnswer answer, Stamp stamp, ReportOptions options) {
        return new PrincipleReport(answer, stamp, options).report();
    }

    private Report report() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of(
                "headline", "", answer.principles().stream().map(this::told).toList()));
        chapters.add(pooled());
        chapters.add(rolledOut());
        if (!answer.next().isEmpty()) {
            chapters.add(next());
        }
        if (verbose) {
            chapters.add(byCity());
            chapters.add(years());
        }
        WarningLines.chapter(answer.warnings(), texts).ifPresent(chapters::add);
        chapters.add(
                verbose ? new StampLines(texts).chapter(stamp) : new FurtherLines(texts).chapter("principles", stamp));
        return new Report(answer.of().name(), chapters);
    }

    /** What a unit of it may be expected to give here, and what the roll-out brings. */
    private String told(PrincipleOutcome one) {
        String name = one.principle().nameOrId();
        if (one.scaled().isEmpty()) {
            return texts.text("principles.stays", name);
        }
        ScaledUp scaled = one.scaled().get();
        Here here = scaled.here();
        String basis = texts.text(one.principle().isMeasured() ? "principles.measured" : "principles.calculated");
        return texts.text(
                "principles.told",
                name,
                euro(here.mean()),
                one.principle().unit(),
                euro(here.low()),
                euro(here.high()),
                basis,
                one.net().n(),
                one.net().cities(),
                euro(scaled.values().npv()),
                euro(scaled.values().low()),
                euro(scaled.values().high()),
                euro(scaled.values().noLearning()));
    }

    private Chapter pooled() {
        List<Row> rows = answer.principles().stream().map(this::pooled).toList();
        List<Column> columns = List.of(
                Column.text("principle", texts.text("principles.principle")),
                Column.text("unit", texts.text("principles.unit")),
                Column.figures("n", texts.text("principles.n")),
                Column.figures("cities", texts.text("principles.cities")),
                Column.figures("mean", texts.text("principles.mean")),
                Column.figures("low", texts.text("principles.low")),
                Column.figures("high", texts.text("principles.high")),
                Column.figures("chance", texts.text("principles.chance")),
                Column.figures("here", texts.text("principles.here")),
                Column.figures("streetLow", texts.text("principles.streetLow")),
                Column.figures("streetHigh", texts.text("principles.streetHigh")));
        return new Chapter(
                "principles",
                texts.text("principles.pooled"),
                List.of(texts.text("principles.pooled.legend")),
                List.of(new Table(columns, rows)));
    }

    private Row pooled(PrincipleOutcome one) {
        Pooled net = one.net();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(one.principle().nameOrId()),
                Cell.words(one.principle().unit()),
                Cell.figure(net.n(), Format.QUANTITY),
                Cell.figure(net.cities(), Format.QUANTITY),
                Cell.figure(net.mean(), Format.EURO),
                Cell.figure(net.low(), Format.EURO),
                Cell.figure(net.high(), Format.EURO),
                Cell.figure(net.probabilityPositive(), Format.PERCENT)));
        if (one.scaled().isPresent()) {
            Here here = one.scaled().get().here();
            cells.add(Cell.figure(here.mean(), Format.EURO));
            cells.add(Cell.figure(here.street().low(), Format.EURO));
            cells.add(Cell.figure(here.street().high(), Format.EURO));
        } else {
            cells.addAll(List.of(Cell.BLANK, Cell.BLANK, Cell.BLANK));
        }
        return Row.of(cells);
    }

    private Chapter rolledOut() {
        List<Row> rows = new ArrayList<>();
        answer.principles()
                .forEach(one -> one.scaled()
                        .ifPresent(scaled -> rows.add(rolledOut(one.principle().nameOrId(), scaled))));
        List<Column> columns = List.of(
                Column.text("principle", texts.text("principles.principle")),
                Column.figures("units", texts.text("principles.units")),
                Column.figures("left", texts.text("principles.left")),
                Column.figures("cost", texts.text("principles.cost")),
                Column.figures("gain", texts.text("principles.gain")),
                Column.figures("progress", texts.text("principles.progress")),
                Column.figures("npv", texts.text("principles.npv")),
                Column.figures("noLearning", texts.text("principles.noLearning")),
                Column.figures("alone", texts.text("principles.alone")),
                Column.figures("investment", texts.text("principles.investment")),
                Column.figures("paysFrom", texts.text("principles.paysFrom")),
                Column.figures("breakEven", texts.text("principles.breakEven")));
        return new Chapter(
                "rollOut",
                texts.text("principles.rollOut"),
                List.of(texts.text("principles.rollOut.legend", texts.strategy(answer.strategy()))),
                List.of(new Table(columns, rows)));
    }

    private static Row rolledOut(String name, ScaledUp scaled) {
        return Row.of(List.of(
                Cell.words(name),
                Cell.figure(scaled.matching().units(), Format.QUANTITY),
                Cell.figure(scaled.matching().left(), Format.QUANTITY),
                Cell.figure(scaled.cost(), Format.EURO),
                Cell.figure(scaled.gain(), Format.EURO),
                Cell.figure(scaled.progress().ratio(), Format.RATIO),
                Cell.figure(scaled.values().npv(), Format.EURO),
                Cell.figure(scaled.values().noLearning(), Format.EURO),
                Cell.figure(scaled.values().alone(), Format.EURO),
                Cell.figure(scaled.learningInvestment(), Format.EURO),
                year(scaled.paysFrom()),
                year(scaled.breakEvenYear())));
    }

    private static Cell year(OptionalInt year) {
        return Cell.figure(year.isPresent() ? OptionalDouble.of(year.getAsInt()) : OptionalDouble.empty(), Format.YEAR);
    }

    private Chapter next() {
        List<Row> rows = answer.next().stream().map(PrincipleReport::pilot).toList();
        List<Column> columns = List.of(
                Column.text("principle", texts.text("principles.principle")),
                Column.figures("bestN", texts.text("principles.bestN")),
                Column.figures("streets", texts.text("principles.streets")),
                Column.figures("netValue", texts.text("experiment.net")),
                Column.figures("evpi", texts.text("principles.evpi")));
        PrincipleOutcome first = answer.next().get(0);
        PilotOutcome best = PrincipleAnswer.pilot(first);
        String advice = best.worthwhile()
                ? texts.text("principles.pilot", first.principle().nameOrId(), best.bestN(), euro(best.netValue()))
                : texts.text("principles.noPilot");
        return new Chapter("next", texts.text("principles.next"), List.of(advice), List.of(new Table(columns, rows)));
    }

    private static Row pilot(PrincipleOutcome one) {
        PilotOutcome pilot = PrincipleAnswer.pilot(one);
        return Row.of(List.of(
                Cell.words(one.principle().nameOrId()),
                Cell.figure(pilot.bestN(), Format.QUANTITY),
                Cell.figure(pilot.streets(), Format.QUANTITY),
                Cell.figure(pilot.netValue(), Format.EURO),
                Cell.figure(pilot.evpi(), Format.EURO)));
    }

    private Chapter byCity() {
        List<Row> rows = new ArrayList<>();
        for (PrincipleOutcome one : answer.principles()) {
            for (CityMean city : one.net().byCity()) {
                rows.add(Row.of(List.of(
                        Cell.words(one.principle().nameOrId()),
                        Cell.words(texts.orNone(city.city())),
                        Cell.figure(city.n(), Format.QUANTITY),
                        Cell.figure(city.mean(), Format.EURO),
                        Cell.figure(city.shrunk(), Format.EURO))));
            }
        }
        List<Column> columns = List.of(
                Column.text("principle", texts.text("principles.principle")),
                Column.text("city", texts.text("principles.city")),
                Column.figures("n", texts.text("principles.n")),
                Column.figures("mean", texts.text("principles.mean")),
                Column.figures("shrunk", texts.text("principles.shrunk")));
        return Chapter.of("principleCities", texts.text("principles.byCity"), new Table(columns, rows));
    }

    private Chapter years() {
        List<Row> rows = new ArrayList<>();
        answer.principles()
                .forEach(one -> one.scaled()
                        .ifPresent(scaled -> scaled.years()
                                .forEach(year -> rows.add(year(one.principle().nameOrId(), year)))));
        List<Column> columns = List.of(
                Column.text("principle", texts.text("principles.principle")),
                Column.figures("year", texts.text("year")),
                Column.figures("units", texts.text("principles.built")),
                Column.figures("missed", texts.text("principles.missed")),
                Column.figures("others", texts.text("principles.others")),
                Column.figures("experience", texts.text("principles.experience")),
                Column.figures("unitCost", texts.text("principles.unitCost")),
                Column.figures("net", texts.text("principles.net")),
                Column.figures("presentValue", texts.text("principles.presentValue")),
                Column.figures("share", texts.text("principles.share")));
        return Chapter.of("rollOutYears", texts.text("principles.years"), new Table(columns, rows));
    }

    private static Row year(String name, RollOutYear year) {
        return Row.of(List.of(
                Cell.words(name),
                Cell.figure(year.year(), Format.YEAR),
                Cell.figure(year.units(), Format.QUANTITY),
                Cell.figure(year.missed(), Format.QUANTITY),
                Cell.figure(year.others(), Format.QUANTITY),
                Cell.figure(year.experience(), Format.QUANTITY),
                Cell.figure(year.unitCost(), Format.EURO),
                Cell.figure(year.net(), Format.EURO),
                Cell.figure(year.presentValue(), Format.EURO),
                Cell.figure(year.share(), Format.PERCENT)));
    }

    private String euro(double amount) {
        return texts.figures().euro(amount);
    }
}
