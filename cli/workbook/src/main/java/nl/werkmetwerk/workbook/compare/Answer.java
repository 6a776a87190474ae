package nl.werkmetwerk.workbook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.LiveText;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/**
 * Which strategy wins, as cells that follow the totals (MODEL 6): totals that are the same to the cent are won by the
 * first of them. The strategy that is told is the best of the case's own; without any, coincident.
 */
final class Answer {
    private static final int BASELINES = Baseline.values().length;

    private final Comparison comparison;
    private final WorkbookLayout layout;
    private final ReportTexts texts;
    private final int own;
    private final int winner;
    private final int told;
    private int row;
    private int headings;

    Answer(Comparison comparison, WorkbookLayout layout, ReportTexts texts) {
        this.comparison = comparison;
        this.layout = layout;
        this.texts = texts;
        own = Math.min(BASELINES, comparison.strategies().size() - 1);
        winner = first(0);
        told = first(own);
    }

    private int first(int from) {
        int first = from;
        for (int i = from; i < comparison.strategies().size(); i++) {
            if (cents(i) < cents(first)) {
                first = i;
            }
        }
        return first;
    }

    /** Rounded as ROUND does: halves away from zero. */
    private double cents(int strategy) {
        double total = comparison.strategies().get(strategy).total();
        return Math.signum(total) * Math.round(100 * Math.abs(total)) / 100;
    }

    /** Number of the first strategy that may be told. */
    int own() {
        return own;
    }

    /** Whether the case has a strategy of its own. */
    boolean hasOwn() {
        return own == BASELINES;
    }

    /** Number of the strategy that is told, from 0. */
    int told() {
        return told;
    }

    /** Number of the winner, from 0. */
    int winner() {
        return winner;
    }

    /**
     * Writes the cells under the totals.
     *
     * @param headingRow where the names of the strategies stand
     */
    void write(SheetPen pen, int headingRow) {
        headings = headingRow;
        row = pen.row()
                .text(texts.text("answer.cents"))
                .text(texts.text("unit.euro"))
                .rowNumber();
        for (int i = 0; i < comparison.strategies().size(); i++) {
            pen.formula("ROUND(" + layout.total(i) + ",2)", cents(i), Style.FORMULA_CENTS);
        }
        number(pen, "answer.winner", cells(row, 0), winner + 1);
        number(pen, "answer.told", cells(row, own), told - own + 1);
        name(pen, "answer.winnerName", 0, row + 1, winner);
        name(pen, "answer.toldName", own, row + 2, told);
        pen.row().text(texts.text("answer.toldTotal")).text(texts.text("unit.euro"));
        String totals = cells(layout.totalRow(), own);
        pen.formula("INDEX(" + totals + "," + here(row + 2) + ")", total(), Style.FORMULA_EURO);
    }

    private void number(SheetPen pen, String key, String cells, int value) {
        pen.row().text(texts.text(key)).text(texts.text("unit.number"));
        pen.formula("MATCH(MIN(" + cells + ")," + cells + ",0)", value, Style.FORMULA_YEAR);
    }

    private void name(SheetPen pen, String key, int from, int number, int value) {
        pen.row().text(texts.text(key)).skip();
        pen.formula("INDEX(" + cells(headings, from) + "," + here(number) + ")", name(value), Style.FORMULA_TEXT);
    }

    private String name(int strategy) {
        return texts.strategy(comparison.strategies().get(strategy).name());
    }

    private double total() {
        return comparison.strategies().get(told).total();
    }

    private String cells(int ofRow, int from) {
        int first = SheetGrid.FIRST_STRATEGY + from;
        int last = SheetGrid.FIRST_STRATEGY + comparison.strategies().size() - 1;
        return SheetGrid.cell(first, ofRow) + ":" + SheetGrid.cell(last, ofRow);
    }

    private static String here(int ofRow) {
        return SheetGrid.cell(SheetGrid.FIRST_STRATEGY, ofRow);
    }

    private String there(int after) {
        return layout.on(SheetName.FIGURES, here(row + after));
    }

    /** Where the number of the winner stands, counted from 1. */
    String winnerCell() {
        return there(1);
    }

    /** Number of the saving of the strategy that is told, among those against separate, counted from 1. */
    String savingNumber() {
        return there(2) + (hasOwn() ? "+1" : "");
    }

    LiveText winnerName() {
        return LiveText.cell(there(3), name(winner));
    }

    LiveText toldName() {
        return LiveText.cell(there(4), name(told));
    }

    /** The answer in one sentence. */
    LiveText sentence() {
        List<LiveText> savings = IntStream.range(0, own).mapToObj(this::against).toList();
        LiveText list = LiveText.list(texts, savings);
        if (!hasOwn()) {
            return LiveText.joined(List.of(
                    LiveText.words(texts.text("headline.noStrategies") + " "),
                    LiveText.of(texts, "headline.answer", toldName(), list)));
        }
        LiveText best = LiveText.of(texts, "short.best", toldName(), list, LiveText.euro(texts, there(5), total()));
        LiveText none = LiveText.of(texts, "short.nothingPays", winnerName(), toldName(), list);
        return LiveText.choose(winnerCell() + ">" + BASELINES, winner >= BASELINES, best, none);
    }

    private LiveText against(int baseline) {
        double of = comparison.strategies().get(baseline).total();
        String total = layout.total(baseline);
        String saving = total + "-" + there(5);
        double value = of - total();
        LiveText fraction = LiveText.choose(
                total + ">0",
                of > 0,
                LiveText.joined(List.of(
                        LiveText.words(" ("),
                        LiveText.percent(texts, "(" + saving + ")/" + total, value / of),
                        LiveText.words(")"))),
                LiveText.words(""));
        LiveText amount = LiveText.joined(List.of(LiveText.euro(texts, saving, value), fraction));
        LiveText name = LiveText.words(name(baseline));
        return LiveText.choose(
                saving + "<0",
                value < 0,
                LiveText.of(texts, "headline.costsMore", amount, name),
                LiveText.of(texts, "headline.saves", amount, name));
    }

    /** Strategies, the cheapest first, as numbers from 0. */
    List<Integer> ranking() {
        List<StrategyResult> strategies = comparison.strategies();
        List<Integer> ranking =
                new ArrayList<>(IntStream.range(0, strategies.size()).boxed().toList());
        ranking.sort((a, b) ->
                Double.compare(strategies.get(a).total(), strategies.get(b).total()));
        return ranking;
    }
}
