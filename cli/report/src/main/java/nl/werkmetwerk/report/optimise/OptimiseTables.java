package nl.werkmetwerk.report.optimise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.optimise.SectionRule;
import nl.werkmetwerk.optimise.outcome.BudgetPrice;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.study.OptimiseDetails;
import nl.werkmetwerk.study.PlannedWorks;

/** The tables of an optimum. */
final class OptimiseTables {
    /** A calendar of more works is shown by year only, unless details are asked for. */
    private static final int READABLE = 80;

    private static final int FIRST_WORKS = 6;

    /** Renewals of the last years that are named; how many more there are is told. */
    private static final int NAMED = 20;

    private final Optimisation found;
    private final OptimiseDetails details;
    private final ReportTexts texts;

    OptimiseTables(Optimisation found, OptimiseDetails details, ReportTexts texts) {
        this.found = found;
        this.details = details;
        this.texts = texts;
    }

    /** From separate to the optimum: what timing gives, what working together adds. */
    Chapter gains() {
        List<Row> rows = List.of(
                amount("separate", OptionalDouble.of(found.separate()), false),
                amount("timingGain", found.timingGain(), false),
                amount("unsharedOptimum", found.unsharedOptimum(), true),
                amount("integrationGain", found.integrationGain(), false),
                amount("total", OptionalDouble.of(found.total()), true),
                amount("lowerBound", OptionalDouble.of(found.lowerBound()), false),
                amount("integrationGainAtLeast", found.integrationGainAtLeast(), false));
        List<Column> columns = List.of(
                Column.text("step", texts.text("term")), Column.figures("amount", texts.text("optimise.presentValue")));
        return new Chapter(
                "gains",
                texts.text("optimise.gains"),
                List.of(texts.text("optimise.gains.legend")),
                List.of(new Table(columns, rows)));
    }

    private Row amount(String id, OptionalDouble value, boolean total) {
        return new Row(total, List.of(Cell.words(texts.text("optimise." + id)), Cell.figure(value, Format.EURO)));
    }

    /** What the optimum adds to every other way of working. */
    Chapter strategies() {
        List<Row> rows = new ArrayList<>();
        details.totals().forEach((name, total) -> rows.add(strategy(texts.strategy(name), total)));
        rows.add(rows.size() - 1, strategy(oneRule(), details.rule().total()));
        rows.add(rows.size() - 1, strategy(texts.text("optimise.rules.all"), simple()));
        List<Column> columns = List.of(
                Column.text("strategy", texts.text("strategy")),
                Column.figures("total", texts.text("total")),
                Column.figures("adds", texts.text("optimise.adds")));
        boolean cheaper = DoubleStream.concat(
                        details.totals().values().stream().mapToDouble(total -> total),
                        DoubleStream.of(simple(), details.rule().total()))
                .anyMatch(total -> total < found.total());
        List<String> legend = cheaper ? List.of(texts.text("optimise.strategies.legend")) : List.of();
        return new Chapter("strategies", texts.text("optimise.strategies"), legend, List.of(new Table(columns, rows)));
    }

    /** The best single rule for the whole case, in words. */
    private String oneRule() {
        Rule rule = details.rule().rule();
        String within = texts.text("optimise.rule.within", rule.within());
        String wait = rule.waitAtMost() > 0 ? texts.text("optimise.rule.wait", rule.waitAtMost()) : "";
        String lead = rule.lead().isEmpty() ? "" : texts.text("optimise.rule.lead", String.join(", ", rule.lead()));
        return texts.text("optimise.rule.one", within + wait + lead);
    }

    /** What is renewed in the last years, where the value at the end decides; absent where nothing is. */
    Optional<Chapter> lastYears() {
        List<PlannedWorks> last = details.lastWorks(found.of());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        String named = last.stream()
                .flatMap(planned -> planned.works().assets().stream()
                        .map(asset -> asset + " (" + planned.works().year() + ")"))
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        long all = last.stream()
                .mapToLong(planned -> planned.works().assets().size())
                .sum();
        String more = all > NAMED ? texts.text("optimise.last.more", all - NAMED) : "";
        return Optional.of(new Chapter(
                "lastYears",
                texts.text("optimise.last", OptimiseDetails.LAST_YEARS),
                List.of(named + more, texts.text("optimise.last.legend")),
                List.of()));
    }

    private double simple() {
        return details.rules().stream().mapToDouble(SectionRule::total).sum();
    }

    private Row strategy(String name, double total) {
        return Row.of(List.of(
                Cell.words(name), Cell.figure(total, Format.EURO), Cell.figure(total - found.total(), Format.EURO)));
    }

    /** The first works of the plan, where it has any. */
    Optional<Chapter> firstWorks() {
        if (details.works().isEmpty()) {
            return Optional.empty();
        }
        Chapter all = works();
        Table table = all.tables().get(0);
        List<Row> first = table.rows().stream().limit(FIRST_WORKS).toList();
        return Optional.of(Chapter.of(all.id(), all.title(), new Table(table.columns(), first)));
    }

    /** Works by year; each of them where there are few, or all are asked for. */
    List<Chapter> calendar(boolean all) {
        return all || details.works().size() <= READABLE ? List.of(byYear(), works()) : List.of(byYear());
    }

    private Chapter byYear() {
        Map<Integer, int[]> counts = new LinkedHashMap<>();
        Map<Integer, Double> costs = new LinkedHashMap<>();
        for (PlannedWorks works : details.works()) {
            int[] count = counts.computeIfAbsent(works.works().year(), year -> new int[2]);
            count[0]++;
            count[1] += works.works().assets().size();
            costs.merge(works.works().year(), works.cost(), Double::sum);
        }
        List<Row> rows = new ArrayList<>();
        counts.forEach((year, count) -> rows.add(Row.of(List.of(
                Cell.figure(year, Format.YEAR), Cell.figure(count[0], Format.QUANTITY),
                Cell.figure(count[1], Format.QUANTITY),
                        Cell.figure(Objects.requireNonNull(costs.get(year)), Format.EURO)))));
        List<Column> columns = List.of(
                Column.figures("year", texts.text("year")),
                Column.figures("sections", texts.text("optimise.sections")),
                Column.figures("renewals", texts.text("optimise.renewals")),
                Column.figures("cost", texts.text("optimise.cost")));
        return Chapter.of("calendar", texts.text("optimise.calendar"), new Table(columns, rows));
    }

    private Chapter works() {
        List<Row> rows = details.works().stream()
                .map(works -> Row.of(List.of(
                        Cell.figure(works.works().year(), Format.YEAR), Cell.words(works.section()),
                        Cell.figure(works.cost(), Format.EURO), Cell.words(assets(works.works())))))
                .toList();
        List<Column> columns = List.of(
                Column.figures("year", texts.text("year")),
                Column.text("section", texts.text("section")),
                Column.figures("cost", texts.text("optimise.cost")),
                Column.text("assets", texts.text("optimise.assets")));
        return Chapter.of("works", texts.text("optimise.works"), new Table(columns, rows));
    }

    /** With the method behind an asset where that is not the first. */
    private static String assets(Works works) {
        return works.assets().stream()
                .map(asset -> works.methods().containsKey(asset)
                        ? asset + " (" + works.methods().get(asset) + ")"
                        : asset)
                .collect(Collectors.joining(", "));
    }

    /** Budgets that bind, with what one more euro saves. */
    Optional<Chapter> budgets() {
        if (found.budgetPrices().isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                Column.figures("year", texts.text("year")),
                Column.text("budget", texts.text("optimise.budget")),
                Column.figures("amount", texts.text("amount")),
                Column.figures("price", texts.text("optimise.price")));
        List<Row> rows = found.budgetPrices().stream().map(this::budget).toList();
        return Optional.of(new Chapter(
                "budgets",
                texts.text("optimise.budgets"),
                List.of(texts.text("optimise.budgets.legend")),
                List.of(new Table(columns, rows))));
    }

    private Row budget(BudgetPrice price) {
        return Row.of(List.of(
                Cell.figure(price.year(), Format.YEAR),
                Cell.words(InfeasibilityTables.whose(price.budget(), texts)),
                Cell.figure(price.budget().amount(), Format.EURO),
                Cell.figure(price.price(), Format.RATIO)));
    }

    /** The best window of every section, and what the optimum adds to it. */
    Chapter rules() {
        List<Row> rows = new ArrayList<>();
        for (SectionRule rule : details.rules()) {
            double optimum = details.bySection().getOrDefault(rule.section(), 0.0);
            rows.add(Row.of(List.of(
                    Cell.words(rule.section()),
                    Cell.words(window(rule)),
                    Cell.figure(rule.total(), Format.EURO),
                    Cell.figure(optimum, Format.EURO),
                    Cell.figure(rule.total() - optimum, Format.EURO))));
        }
        List<Column> columns = List.of(
                Column.text("section", texts.text("section")),
                Column.text("window", texts.text("optimise.window")),
                Column.figures("ruleTotal", texts.text("optimise.rule")),
                Column.figures("total", texts.text("optimise.total")),
                Column.figures("adds", texts.text("optimise.adds")));
        return new Chapter(
                "rules",
                texts.text("optimise.rules"),
                List.of(texts.text("optimise.rules.legend")),
                List.of(new Table(columns, rows)));
    }

    private String window(SectionRule rule) {
        return rule.window() < 0 ? texts.strategy("coincident") : texts.text("optimise.windowYears", rule.window());
    }
}
