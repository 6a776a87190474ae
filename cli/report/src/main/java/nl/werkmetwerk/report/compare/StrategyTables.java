package nl.werkmetwerk.report.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.werkmetwerk.compare.CashFlow;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** What the strategies cost, a column for each. */
final class StrategyTables {
    private final List<StrategyResult> strategies;
    private final ReportTexts texts;

    StrategyTables(Comparison comparison, ReportTexts texts) {
        this.strategies = comparison.strategies();
        this.texts = texts;
    }

    /** Totals by kind; kinds that no strategy has are left out. */
    Chapter totals() {
        List<Row> rows = kinds();
        rows.add(Row.total(cells(texts.text("total"), StrategyResult::total)));
        rows.add(Row.of(cells(texts.text("equivalentAnnualCost"), StrategyResult::equivalentAnnualCost)));
        return Chapter.of("strategies", texts.text("strategies"), new Table(columns("kind"), rows));
    }

    /** Physical impacts, if there are any. */
    Optional<Chapter> impacts() {
        List<Row> rows = rows(StrategyResult::impacts, texts::work, Format.QUANTITY);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of("impacts", texts.text("impacts"), new Table(columns("impact"), rows)));
    }

    /** Totals by discipline, party, section, district and city. */
    List<Chapter> breakdowns() {
        return List.of(
                breakdown("byDiscipline", "discipline", StrategyResult::byDiscipline, texts::discipline),
                breakdown("byParty", "party", StrategyResult::byParty, texts::orNone),
                breakdown("bySection", "section", StrategyResult::bySection, texts::orNone),
                breakdown("byDistrict", "district", StrategyResult::byDistrict, texts::orNone),
                breakdown("byCity", "city", StrategyResult::byCity, texts::orNone));
    }

    private Chapter breakdown(
            String id, String column, Function<StrategyResult, Map<String, Double>> view, UnaryOperator<String> names) {
        List<Row> rows = rows(view, names, Format.EURO);
        rows.add(Row.total(cells(texts.text("total"), StrategyResult::total)));
        return Chapter.of(id, texts.text(id), new Table(columns(column), rows));
    }

    /** Every renewal of every strategy. */
    Chapter renewals() {
        List<Column> columns = List.of(
                Column.text("strategy", texts.text("strategy")),
                Column.figures("year", texts.text("year")),
                Column.text("asset", texts.text("asset")),
                Column.text("method", texts.text("method")));
        List<Row> rows = new ArrayList<>();
        for (StrategyResult strategy : strategies) {
            for (Renewal renewal : strategy.renewals()) {
                rows.add(Row.of(List.of(
                        Cell.words(texts.strategy(strategy.name())),
                        Cell.figure(renewal.year(), Format.YEAR),
                        Cell.words(renewal.asset()),
                        Cell.words(texts.textOr("method." + renewal.method(), renewal.method())))));
            }
        }
        return Chapter.of("renewals", texts.text("renewals"), new Table(columns, rows));
    }

    /** Undiscounted amounts of every year. */
    Chapter cashFlows() {
        List<Row> rows = new ArrayList<>();
        List<CashFlow> years = strategies.get(0).cashFlows();
        for (int i = 0; i < years.size(); i++) {
            int index = i;
            String label = Integer.toString(years.get(i).year());
            rows.add(Row.of(
                    cells(label, strategy -> strategy.cashFlows().get(index).amount())));
        }
        return Chapter.of("cashFlows", texts.text("cashFlows"), new Table(columns("year"), rows));
    }

    private List<Column> columns(String first) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(first, texts.text(first)));
        for (StrategyResult strategy : strategies) {
            columns.add(Column.figures(strategy.name(), texts.strategy(strategy.name())));
        }
        return columns;
    }

    private List<Row> kinds() {
        List<Row> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (strategies.stream().anyMatch(strategy -> strategy.byKind().of(kind) != 0)) {
                rows.add(Row.of(cells(
                        texts.kind(kind.id()), strategy -> strategy.byKind().of(kind))));
            }
        }
        return rows;
    }

    private List<Row> rows(
            Function<StrategyResult, Map<String, Double>> view, UnaryOperator<String> label, Format format) {
        Set<String> keys = new LinkedHashSet<>();
        strategies.forEach(strategy -> keys.addAll(view.apply(strategy).keySet()));
        List<Row> rows = new ArrayList<>();
        for (String key : keys) {
            rows.add(Row.of(cells(label.apply(key), s -> view.apply(s).getOrDefault(key, 0.0), format)));
        }
        return rows;
    }

    private List<Cell> cells(String label, Function<StrategyResult, Double> value) {
        return cells(label, value, Format.EURO);
    }

    private List<Cell> cells(String label, Function<StrategyResult, Double> value, Format format) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(label));
        strategies.forEach(strategy -> cells.add(Cell.figure(value.apply(strategy), format)));
        return cells;
    }
}
