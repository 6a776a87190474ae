package nl.werkmetwerk.report.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkmetwerk.model.neighbourhood.Criterion;
import nl.werkmetwerk.neighbourhood.CriterionWeight;
import nl.werkmetwerk.neighbourhood.PackageResult;
import nl.werkmetwerk.neighbourhood.PricedCandidate;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.report.memo.Block;
import nl.werkmetwerk.report.memo.Block.Role;
import nl.werkmetwerk.report.memo.Memo;

/**
 * The ballot of residents (MODEL-practice 12.4): what each criterion can go from and to, so that it is that which is
 * weighed, what each candidate takes of the budget and asks to be kept up, and by which rule will be chosen.
 */
public final class BallotForm {
    private static final double CENT = 0.01;

    private final PackageResult result;
    private final ReportTexts texts;

    private BallotForm(PackageResult result, ReportTexts texts) {
        this.result = result;
        this.texts = texts;
    }

    /** The ballot to print. */
    public static Memo printed(PackageResult result, ReportTexts texts) {
        return new BallotForm(result, texts).memo();
    }

    /** The heading of the ballots to type in, as {@code --ballots} reads them. */
    public static String heading(PackageResult result) {
        Stream<String> criteria = result.weights().stream().map(CriterionWeight::criterion);
        return Stream.concat(Stream.of("voter", "group"), criteria)
                .map(BallotForm::quoted)
                .collect(Collectors.joining(","));
    }

    private static String quoted(String name) {
        return name.matches("[^\",;\\s]+") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    private Memo memo() {
        List<Block> blocks = new ArrayList<>();
        String rule = texts.text("package.by." + result.choice().name().toLowerCase(Locale.ROOT));
        blocks.add(Block.of(
                Role.QUESTION,
                texts.text("ballot.weigh"),
                List.of(texts.text("ballot.how"), texts.text("ballot.rule", rule))));
        blocks.add(new Block(Role.FIGURES, "", List.of(), List.of(criteria()), List.of()));
        blocks.add(new Block(
                Role.FIGURES,
                texts.text("ballot.candidates"),
                List.of(texts.text("ballot.vote")),
                List.of(candidates()),
                List.of()));
        return new Memo(texts.text("ballot.title", result.of().name()), texts.locale(), blocks);
    }

    private Table criteria() {
        List<Column> columns = List.of(
                Column.text("criterion", texts.text("package.criterion")),
                Column.figures("from", texts.text("ballot.nothing")),
                Column.figures("to", texts.text("ballot.everything")),
                Column.text("unit", texts.text("ballot.unit")),
                Column.text("weight", texts.text("ballot.mine")));
        List<Criterion> criteria = result.of().packages().criteria();
        List<Row> rows = IntStream.range(0, criteria.size())
                .mapToObj(i -> Row.of(List.of(
                        Cell.words(criteria.get(i).name()),
                        Cell.figure(0, Format.QUANTITY),
                        Cell.figure(result.weights().get(i).range(), Format.QUANTITY),
                        Cell.words(texts.text(
                                "ballot.per." + criteria.get(i).per().name().toLowerCase(Locale.ROOT))),
                        Cell.BLANK)))
                .toList();
        return new Table(columns, rows);
    }

    private Table candidates() {
        List<Column> columns = List.of(
                Column.text("candidate", texts.text("package.candidate")),
                Column.text("name", texts.text("package.name")),
                Column.figures("year", texts.text("package.year")),
                Column.figures("takes", texts.text("ballot.takes")),
                Column.figures("upkeep", texts.text("package.upkeep")),
                Column.text("vote", texts.text("ballot.mine")));
        List<Row> rows = result.candidates().stream().map(this::row).toList();
        return new Table(columns, rows);
    }

    private Row row(PricedCandidate candidate) {
        Cell takes = candidate.spent().isEmpty()
                ? Cell.BLANK
                : Cell.figure(Math.max(CENT, candidate.spent().get(0)), Format.EURO);
        return Row.of(List.of(
                Cell.words(candidate.candidate().id()),
                Cell.words(candidate.candidate().measure().name()),
                Cell.figure(candidate.candidate().year(), Format.YEAR),
                takes,
                Cell.figure(candidate.upkeep(), Format.EURO),
                Cell.BLANK));
    }
}
