package nl.werkmetwerk.report.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.werkmetwerk.neighbourhood.CriterionWeight;
import nl.werkmetwerk.neighbourhood.FrontRow;
import nl.werkmetwerk.neighbourhood.GroupOutcome;
import nl.werkmetwerk.neighbourhood.PackageChoice;
import nl.werkmetwerk.neighbourhood.PackageResult;
import nl.werkmetwerk.neighbourhood.PricedCandidate;
import nl.werkmetwerk.neighbourhood.Unplaced;
import nl.werkmetwerk.neighbourhood.WeightSwing;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** The tables of a package, each a chapter. */
final class PackageTables {
    /** So many of a list where all would be too long. */
    static final int FEW = 8;

    private final PackageResult result;
    private final ReportTexts texts;

    PackageTables(PackageResult result, ReportTexts texts) {
        this.result = result;
        this.texts = texts;
    }

    /** What each group of residents gets of every choice. */
    Optional<Chapter> groups() {
        List<Row> rows = new ArrayList<>();
        for (PackageChoice choice : result.choices()) {
            choice.groups().forEach(group -> rows.add(row(choice, group)));
        }
        if (rows.isEmpty() && result.groupsHidden() == 0) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                Column.text("by", texts.text("package.by")),
                Column.text("group", texts.text("package.group")),
                Column.figures("ballots", texts.text("package.ballots")),
                Column.figures("share", texts.text("package.share")),
                Column.figures("voters", texts.text("package.voters")),
                Column.figures("served", texts.text("package.served")),
                Column.figures("perVoter", texts.text("package.perVoter")));
        List<String> lines = result.groupsHidden() == 0
                ? List.of()
                : List.of(texts.text("package.hidden", "" + result.groupsHidden()));
        String title = texts.text("package.groups");
        return Optional.of(new Chapter("groups", title, lines, List.of(new Table(columns, rows))));
    }

    private Row row(PackageChoice choice, GroupOutcome group) {
        return Row.of(List.of(
                Cell.words(rule(choice)),
                Cell.words(group.group()),
                count(group.ballots()),
                Cell.figure(group.share(), Format.PERCENT),
                count(group.voters()),
                Cell.figure(group.served(), Format.PERCENT),
                Cell.figure(group.perVoter(), Format.CENTS)));
    }

    private static Cell count(OptionalInt number) {
        return number.isPresent() ? Cell.figure(number.getAsInt(), Format.QUANTITY) : Cell.BLANK;
    }

    private String rule(PackageChoice choice) {
        return texts.text("package.by." + choice.by().name().toLowerCase(Locale.ROOT));
    }

    /** What one more point costs. */
    Chapter front(int most) {
        List<Column> columns = List.of(
                Column.figures("netCost", texts.text("package.netCost")),
                Column.figures("points", texts.text("package.points")),
                Column.figures("from", texts.text("package.from")),
                Column.figures("to", texts.text("package.to")),
                Column.text("measures", texts.text("package.measuresColumn")));
        List<FrontRow> shown = result.front().stream().limit(most).toList();
        List<Row> rows = shown.stream()
                .map(row -> Row.of(List.of(
                        Cell.figure(row.netCost(), Format.EURO),
                        Cell.figure(row.points(), Format.QUANTITY),
                        Cell.figure(row.from(), Format.EURO),
                        Cell.figure(row.to(), Format.EURO),
                        Cell.words(String.join(" ", row.measures())))))
                .toList();
        List<String> lines = new ArrayList<>();
        if (shown.size() < result.front().size()) {
            lines.add(texts.text(
                    "package.frontPart", "" + shown.size(), "" + result.front().size()));
        }
        if (!result.frontComplete()) {
            lines.add(texts.text("package.frontOpen"));
        }
        return new Chapter("front", texts.text("package.front"), lines, List.of(new Table(columns, rows)));
    }

    Chapter candidates() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("candidate", texts.text("package.candidate")),
                Column.text("name", texts.text("package.name")),
                Column.figures("year", texts.text("package.year")),
                Column.figures("quantity", texts.text("package.quantity")),
                Column.figures("netCost", texts.text("package.netCost")),
                Column.figures("upkeep", texts.text("package.upkeep")),
                Column.figures("points", texts.text("package.points")),
                Column.figures("votes", texts.text("package.votes"))));
        IntStream.rangeClosed(1, result.of().packages().budgets().size())
                .forEach(budget ->
                        columns.add(Column.figures("spent" + budget, texts.text("package.spent") + " " + budget)));
        List<Row> rows = result.candidates().stream().map(this::row).toList();
        return Chapter.of("candidates", texts.text("package.candidates"), new Table(columns, rows));
    }

    private Row row(PricedCandidate candidate) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(candidate.candidate().id()),
                Cell.words(candidate.candidate().measure().name()),
                Cell.figure(candidate.candidate().year(), Format.YEAR),
                Cell.figure(candidate.candidate().quantity(), Format.QUANTITY),
                Cell.figure(candidate.netCost(), Format.EURO),
                Cell.figure(candidate.upkeep(), Format.EURO),
                Cell.figure(candidate.points(), Format.QUANTITY),
                Cell.figure(candidate.votes(), Format.QUANTITY)));
        candidate.spent().forEach(spent -> cells.add(Cell.figure(spent, Format.EURO)));
        return Row.of(cells);
    }

    Optional<Chapter> unplaced() {
        List<Column> columns = List.of(
                Column.text("measure", texts.text("package.measure")),
                Column.text("section", texts.text("package.section")),
                Column.text("reason", texts.text("package.reason")));
        List<Row> rows = result.unplaced().stream()
                .map(one ->
                        Row.of(List.of(Cell.words(one.measure()), Cell.words(one.section()), Cell.words(reason(one)))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of("unplaced", texts.text("package.unplaced"), new Table(columns, rows)));
    }

    private String reason(Unplaced one) {
        return texts.text("package.reason." + one.reason().name().toLowerCase(Locale.ROOT));
    }

    Chapter weights() {
        List<Column> columns = List.of(
                Column.text("criterion", texts.text("package.criterion")),
                Column.figures("weight", texts.text("package.weight")),
                Column.figures("given", texts.text("package.given")),
                Column.figures("standardError", texts.text("package.standardError")),
                Column.figures("range", texts.text("package.range")));
        List<Row> rows = result.weights().stream().map(PackageTables::row).toList();
        List<String> lines = result.ballots()
                .map(count -> List.of(texts.text("package.used", "" + count.used(), "" + count.setAside())))
                .orElse(List.of());
        return new Chapter("weights", texts.text("package.weights"), lines, List.of(new Table(columns, rows)));
    }

    private static Row row(CriterionWeight weight) {
        return Row.of(List.of(
                Cell.words(weight.criterion()),
                Cell.figure(weight.weight(), Format.PERCENT),
                Cell.figure(weight.given(), Format.PERCENT),
                Cell.figure(weight.standardError(), Format.PERCENT),
                Cell.figure(weight.range(), Format.QUANTITY)));
    }

    Optional<Chapter> sensitivity() {
        List<Column> columns = List.of(
                Column.text("criterion", texts.text("package.criterion")),
                Column.figures("factor", texts.text("package.factor")),
                Column.text("in", texts.text("package.in")),
                Column.text("out", texts.text("package.out")),
                Column.figures("points", texts.text("package.points")),
                Column.figures("netCost", texts.text("package.netCost")));
        List<Row> rows = result.sensitivity().stream().map(PackageTables::row).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of("sensitivity", texts.text("package.sensitivity"), new Table(columns, rows)));
    }

    private static Row row(WeightSwing swing) {
        return Row.of(List.of(
                Cell.words(swing.criterion()),
                Cell.figure(swing.factor(), Format.RATIO),
                Cell.words(String.join(" ", swing.in())),
                Cell.words(String.join(" ", swing.out())),
                Cell.figure(swing.points(), Format.QUANTITY),
                Cell.figure(swing.netCost(), Format.EURO)));
    }

    /** What each party pays more, or less. */
    Chapter parties() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("party", texts.text("package.party"))));
        result.choices()
                .forEach(choice ->
                        columns.add(Column.figures(choice.by().name().toLowerCase(Locale.ROOT), rule(choice))));
        List<String> parties = List.copyOf(result.choices().get(0).byParty().keySet());
        List<Row> rows = new ArrayList<>();
        for (String party : parties) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(party)));
            result.choices()
                    .forEach(choice -> cells.add(
                            Cell.figure(OptionalDouble.of(choice.byParty().getOrDefault(party, 0.0)), Format.EURO)));
            rows.add(Row.of(cells));
        }
        return Chapter.of("parties", texts.text("package.parties"), new Table(columns, rows));
    }
}
