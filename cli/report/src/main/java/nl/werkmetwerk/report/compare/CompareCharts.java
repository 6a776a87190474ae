package nl.werkmetwerk.report.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.compare.CashFlow;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.chart.Drawing;
import nl.werkmetwerk.report.chart.PairedBars;
import nl.werkmetwerk.report.chart.Subject;
import nl.werkmetwerk.report.chart.Waterfall;
import nl.werkmetwerk.report.chart.YearPanels;

/** The pictures of a comparison: its bridge, its strategies, the money of every year, the works of every street. */
public final class CompareCharts {
    /** Names of the pictures, in their order, the same in every language. */
    public static final List<String> IDS = List.of("bridge", "strategies", "cash", "calendar");

    private final Comparison comparison;
    private final ReportTexts texts;
    private final Saving told;
    private final String name;

    /** @param comparison whose strategy that answers the case is drawn */
    public CompareCharts(Comparison comparison, ReportTexts texts) {
        this.comparison = comparison;
        this.texts = texts;
        told = comparison.answer();
        name = texts.strategy(told.strategy());
    }

    /** All of them. */
    public List<Drawing> all() {
        return List.of(bridge(), strategies(), cash(), calendar());
    }

    /** From the first baseline to the strategy, a step for every kind of saving. */
    Drawing bridge() {
        List<Waterfall.Step> steps = Arrays.stream(BridgeTerm.values())
                .filter(term -> told.bridge().of(term) != 0)
                .map(term -> new Waterfall.Step(
                        texts.text("kind." + term.id()), told.bridge().of(term)))
                .toList();
        Waterfall.Step sum = new Waterfall.Step(texts.text("saving"), told.amount());
        String title = texts.text("chart.bridge", name, texts.strategy(Baseline.SEPARATE));
        List<String> seen = new ArrayList<>(
                steps.stream().map(step -> told(step.label(), step.value())).toList());
        seen.add(told(sum.label(), sum.value()));
        List<String> legend = List.of(texts.text("chart.saves"), texts.text("chart.costs"), texts.text("chart.sum"));
        return Waterfall.draw(new Subject("bridge", title, list(title, seen)), steps, sum, legend, texts.figures());
    }

    /** What each strategy saves against both baselines, the cheapest first. */
    Drawing strategies() {
        List<PairedBars.Pair> rows = comparison.strategies().stream()
                .filter(strategy -> !strategy.name().equals(Baseline.SEPARATE.id()))
                .sorted(Comparator.comparingDouble(StrategyResult::total))
                .map(strategy -> new PairedBars.Pair(
                        texts.strategy(strategy.name()),
                        saving(strategy.name(), Baseline.SEPARATE),
                        saving(strategy.name(), Baseline.COINCIDENT)))
                .toList();
        String title = texts.text("chart.strategies");
        List<String> seen = rows.stream()
                .map(row -> told(row.label(), row.first().orElse(0)))
                .toList();
        List<String> series =
                Arrays.stream(Baseline.values()).map(texts::strategy).toList();
        return PairedBars.draw(new Subject("strategies", title, list(title, seen)), rows, series, texts.figures());
    }

    private OptionalDouble saving(String strategy, Baseline against) {
        return comparison.savings().stream()
                .filter(saving ->
                        saving.baseline() == against && saving.strategy().equals(strategy))
                .mapToDouble(Saving::amount)
                .findFirst();
    }

    /** Cash of every year, undiscounted, of the first baseline and of the strategy. */
    Drawing cash() {
        List<YearPanels.Series> series =
                List.of(cash(comparison.strategies().get(0)), cash(comparison.strategy(told.strategy())));
        String title = texts.text("chart.cash", texts.strategy(Baseline.SEPARATE), name);
        List<String> seen = series.stream().map(this::largest).toList();
        return YearPanels.draw(
                new Subject("cash", title, list(title, seen)),
                series,
                comparison.of().baseYear(),
                texts.figures());
    }

    private YearPanels.Series cash(StrategyResult of) {
        List<Double> amounts = of.cashFlows().stream()
                .limit(comparison.of().horizon())
                .map(CashFlow::cash)
                .toList();
        return new YearPanels.Series(texts.strategy(of.name()), amounts);
    }

    private String largest(YearPanels.Series series) {
        int year = 0;
        for (int i = 1; i < series.amounts().size(); i++) {
            year = series.amounts().get(i) > series.amounts().get(year) ? i : year;
        }
        String amount = texts.figures().euro(series.amounts().get(year));
        return texts.text(
                "chart.cash.most", series.name(), amount, comparison.of().baseYear() + year);
    }

    /** The works of the strategy: by section, or by discipline where sections are too many for a page. */
    Drawing calendar() {
        return new WorksPicture(comparison, texts).drawing(comparison.strategy(told.strategy()));
    }

    private String told(String label, double value) {
        return label + " " + texts.figures().euro(value);
    }

    private static String list(String title, List<String> seen) {
        return title + ": " + String.join("; ", seen) + ".";
    }
}
