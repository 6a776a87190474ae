package nl.werkmetwerk.report.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.budget.StrategyBudget;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.FurtherLines;
import nl.werkmetwerk.report.MainDoubts;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.report.WarningLines;

/** The municipal budget as a report: the answer, the strategies side by side, then each in full. All nominal. */
public final class BudgetReport {
    private final MunicipalBudget budget;
    private final ReportOptions options;
    private final ReportTexts texts;

    private BudgetReport(MunicipalBudget budget, ReportOptions options) {
        this.budget = budget;
        this.options = options;
        this.texts = options.texts();
    }

    /**
     * The report.
     *
     * @param stamp what it was made from
     * @param options language; verbose: every year
     */
    public static Report of(MunicipalBudget budget, Stamp stamp, ReportOptions options) {
        return new BudgetReport(budget, options).report(stamp);
    }

    /** The short answer: a line a strategy, in the first years with works. */
    public static Report brief(MunicipalBudget budget, Stamp stamp, ReportOptions options) {
        return new BudgetReport(budget, options).brief(stamp);
    }

    private Report brief(Stamp stamp) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("headline", "", terms()));
        chapters.add(new BriefBudget(budget, texts).chapter());
        new MainDoubts(budget.warnings(), texts).chapter().ifPresent(chapters::add);
        chapters.add(new FurtherLines(texts).chapter("budget", stamp));
        return new Report(budget.of().name(), chapters);
    }

    /** The answer in sentences. */
    public static Chapter headline(MunicipalBudget budget, ReportTexts texts) {
        return new BudgetReport(budget, new ReportOptions(texts, false)).headline();
    }

    private Report report(Stamp stamp) {
        List<Chapter> chapters = new ArrayList<>(List.of(headline(), strategies()));
        PartyNames parties = new PartyNames(budget.of(), texts);
        budget.strategies()
                .forEach(strategy -> chapters.addAll(new BudgetTables(strategy, parties, options).chapters()));
        WarningLines.chapter(budget.warnings(), texts).ifPresent(chapters::add);
        chapters.add(new StampLines(texts).chapter(stamp));
        return new Report(budget.of().name(), chapters);
    }

    private Chapter headline() {
        List<String> lines = new ArrayList<>();
        budget.strategies().forEach(strategy -> lines.add(answer(strategy)));
        lines.addAll(terms());
        return Chapter.of("headline", "", lines);
    }

    private List<String> terms() {
        Case of = budget.of();
        String inflation = texts.figures().show(of.prices().inflation(), Format.RATE);
        return List.of(texts.text("budget.nominal", inflation, of.prices().year()), texts.text("budget.signs"));
    }

    private String answer(StrategyBudget strategy) {
        int years = Math.min(YearTable.BUDGET_YEARS, strategy.years().size());
        int first = strategy.years().get(0).year();
        double charges = strategy.years().subList(0, years).stream()
                .mapToDouble(year -> year.total())
                .sum();
        return texts.text(
                "budget.answer",
                texts.strategy(strategy.name()),
                first,
                first + years - 1,
                texts.figures().euro(charges),
                first + strategy.years().size() - 1,
                texts.figures().euro(strategy.writeOff()));
    }

    /** Total charges a year, a column for each strategy. */
    private Chapter strategies() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("year", texts.text("year"))));
        budget.strategies()
                .forEach(strategy -> columns.add(Column.figures(strategy.name(), texts.strategy(strategy.name()))));
        int all = budget.of().horizon();
        int shown = options.verbose() ? all : Math.min(YearTable.BUDGET_YEARS, all);
        List<Row> rows = new ArrayList<>();
        IntStream.range(0, shown).forEach(year -> rows.add(year(year)));
        rows.add(Row.total(sum("budget.allYears", false)));
        rows.add(Row.of(sum("budget.writeOffAllYears", true)));
        return Chapter.of("budget.strategies", texts.text("budget.strategies"), new Table(columns, rows));
    }

    private Row year(int year) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words("" + (budget.of().baseYear() + year))));
        budget.strategies()
                .forEach(strategy ->
                        cells.add(Cell.figure(strategy.years().get(year).total(), Format.EURO)));
        return Row.of(cells);
    }

    private List<Cell> sum(String label, boolean writeOff) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(texts.text(label))));
        for (StrategyBudget strategy : budget.strategies()) {
            double sum = writeOff
                    ? strategy.writeOff()
                    : strategy.years().stream()
                            .mapToDouble(year -> year.total())
                            .sum();
            cells.add(Cell.figure(sum, Format.EURO));
        }
        return cells;
    }
}
