package nl.werkmetwerk.report.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** All strategies, a line each, the cheapest first; losers are said to lose. */
final class RankingTable {
    /** Savings below half a cent are none. */
    private static final double NOTHING = 0.005;

    private final Comparison comparison;
    private final ReportTexts texts;
    private final boolean drawn;

    RankingTable(Comparison comparison, ReportTexts texts) {
        this.comparison = comparison;
        this.texts = texts;
        drawn = comparison.savings().stream().anyMatch(saving -> saving.chance().isPresent());
    }

    Chapter chapter() {
        List<Row> rows = comparison.strategies().stream()
                .sorted(Comparator.comparingDouble(StrategyResult::total))
                .map(this::row)
                .toList();
        return Chapter.of("ranking", texts.text("ranking"), new Table(columns(), rows));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("strategy", texts.text("strategy")),
                Column.text("verdict", texts.text("ranking.verdict"))));
        for (Baseline baseline : Baseline.values()) {
            columns.add(Column.figures("saving." + baseline.id(), texts.strategy(baseline)));
        }
        columns.add(Column.figures("integration", texts.text("ranking.integration")));
        columns.add(Column.figures("timing", texts.text("ranking.timing")));
        if (drawn) {
            columns.add(Column.figures("chance", texts.text("ranking.chance")));
        }
        return columns;
    }

    private Row row(StrategyResult strategy) {
        List<Optional<Saving>> savings = Arrays.stream(Baseline.values())
                .map(baseline -> saving(strategy.name(), baseline))
                .toList();
        Optional<Saving> separate = savings.get(0);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(texts.strategy(strategy.name())),
                Cell.words(texts.text("ranking." + verdict(strategy, savings)))));
        savings.forEach(saving -> cells.add(figure(saving, Saving::amount)));
        cells.add(figure(separate, Saving::integration));
        cells.add(figure(separate, Saving::timing));
        if (drawn) {
            cells.add(separate.flatMap(Saving::chance)
                    .map(Chance::probabilityPositive)
                    .map(chance -> Cell.figure(chance, Format.PERCENT))
                    .orElse(Cell.BLANK));
        }
        return Row.of(cells);
    }

    private static Cell figure(Optional<Saving> saving, Function<Saving, Double> amount) {
        return saving.map(one -> Cell.figure(amount.apply(one), Format.EURO)).orElse(Cell.BLANK);
    }

    private Optional<Saving> saving(String strategy, Baseline against) {
        return comparison.savings().stream()
                .filter(saving ->
                        saving.baseline() == against && saving.strategy().equals(strategy))
                .findFirst();
    }

    private String verdict(StrategyResult strategy, List<Optional<Saving>> savings) {
        if (strategy.equals(comparison.winner())) {
            return "best";
        }
        if (Baseline.of(strategy.name()).isPresent()) {
            return "baseline";
        }
        boolean gains = savings.stream().flatMap(Optional::stream).anyMatch(saving -> saving.amount() > NOTHING);
        boolean loses = savings.stream().flatMap(Optional::stream).anyMatch(saving -> saving.amount() < -NOTHING);
        return gains ? loses ? "partly" : "saves" : loses ? "loses" : "same";
    }
}
