package nl.werkmetwerk.workbook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.WarningLines;
import nl.werkmetwerk.report.compare.CompareReport;
import nl.werkmetwerk.study.CompareAnswer;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/**
 * The first page, on one A4: the answer in a sentence, a line a strategy, where the saving comes from, how sure it is and
 * what there is to doubt. All but what was drawn or scheduled again follows the assumptions.
 */
final class SummarySheet {
    private static final int TOTAL = 2;
    private static final int FIRST_SAVING = 3;

    /** Width of the page. */
    static final int COLUMNS = 8;

    private static final String NOTHING = "0.005";

    private final CompareAnswer answered;
    private final Comparison comparison;
    private final WorkbookLayout layout;
    private final Answer answer;
    private final LiveTerms terms;
    private final ReportTexts texts;

    SummarySheet(CompareAnswer answered, WorkbookLayout layout, Answer answer, LiveTerms terms, ReportTexts texts) {
        this.answered = answered;
        this.comparison = answered.comparison();
        this.layout = layout;
        this.answer = answer;
        this.terms = terms;
        this.texts = texts;
    }

    /**
     * Writes the page.
     *
     * @param chart draws the picture from a row on, counted from 0
     */
    void write(SheetPen pen, IntConsumer chart) {
        pen.widths(38, 11, 15, 15, 9, 15, 9, 13);
        pen.sheet().getPrintSetup().setLandscape(false);
        pen.sheet().getPrintSetup().setFitHeight((short) 1);
        pen.answer(answer.sentence(), COLUMNS);
        pen.note(comparison.of().name(), COLUMNS);
        pen.live(terms.inShort(), COLUMNS);
        pen.banner();
        writeStrategies(pen);
        pen.row();
        chart.accept(pen.rowNumber());
        for (int i = 0; i < BridgeChart.ROWS; i++) {
            pen.row();
        }
        writeDoubts(pen);
    }

    private void writeStrategies(SheetPen pen) {
        List<String> headings = new ArrayList<>(
                List.of(texts.text("strategy"), texts.text("ranking.verdict"), texts.text("answer.total")));
        for (Baseline baseline : Baseline.values()) {
            headings.add(texts.text("answer.saving", texts.strategy(baseline)));
            headings.add(texts.text("answer.fraction"));
        }
        if (isDrawn()) {
            headings.add(texts.text("answer.chance"));
        }
        pen.headings(headings, TOTAL);
        answer.ranking().forEach(strategy -> writeStrategy(pen, strategy));
    }

    private boolean isDrawn() {
        return comparison.savings().stream().anyMatch(saving -> saving.chance().isPresent());
    }

    private void writeStrategy(SheetPen pen, int strategy) {
        StrategyResult result = comparison.strategies().get(strategy);
        pen.row().wrapped(texts.strategy(result.name()));
        pen.formula(verdict(strategy, pen.rowNumber()), texts.text("ranking." + verdict(strategy)), Style.FORMULA_TEXT);
        pen.formula(layout.total(strategy), result.total(), Style.FORMULA_EURO);
        for (Baseline baseline : Baseline.values()) {
            layout.saving(strategy, baseline)
                    .ifPresentOrElse(
                            saving -> write(pen, strategy, saving),
                            () -> pen.skip().skip());
        }
        layout.saving(strategy, Baseline.SEPARATE)
                .flatMap(Saving::chance)
                .map(Chance::probabilityPositive)
                .ifPresentOrElse(chance -> pen.number(chance, Style.PERCENT), pen::skip);
    }

    private void write(SheetPen pen, int strategy, Saving saving) {
        String total = layout.total(layout.strategy(saving.baseline()));
        String amount = total + "-" + layout.total(strategy);
        pen.formula(amount, saving.amount(), Style.FORMULA_EURO);
        if (saving.fraction().isPresent()) {
            String none = "\"" + texts.text("none") + "\"";
            pen.formula(
                    "IF(" + total + ">0,(" + amount + ")/" + total + "," + none + ")",
                    saving.fraction().getAsDouble(),
                    Style.FORMULA_PERCENT);
        } else {
            pen.skip();
        }
    }

    private String verdict(int strategy) {
        if (strategy == answer.winner()) {
            return "best";
        }
        if (strategy < Baseline.values().length) {
            return "baseline";
        }
        double nothing = Double.parseDouble(NOTHING);
        boolean gains = comparison.savings().stream()
                .anyMatch(saving -> layout.strategy(saving.strategy()) == strategy && saving.amount() > nothing);
        boolean loses = comparison.savings().stream()
                .anyMatch(saving -> layout.strategy(saving.strategy()) == strategy && saving.amount() < -nothing);
        return gains ? loses ? "partly" : "saves" : loses ? "loses" : "same";
    }

    private String verdict(int strategy, int row) {
        String separate = SheetGrid.cell(FIRST_SAVING, row);
        String coincident = SheetGrid.cell(FIRST_SAVING + 2, row);
        String loses = "MIN(" + separate + "," + coincident + ")<-" + NOTHING;
        String other = strategy < Baseline.values().length
                ? word("baseline")
                : "IF(MAX(" + separate + "," + coincident + ")>" + NOTHING + ",IF(" + loses + "," + word("partly") + ","
                        + word("saves") + "),IF(" + loses + "," + word("loses") + "," + word("same") + "))";
        return "IF(" + answer.winnerCell() + "=" + (strategy + 1) + "," + word("best") + "," + other + ")";
    }

    private String word(String verdict) {
        return "\"" + texts.text("ranking." + verdict) + "\"";
    }

    /** What was computed with the assumptions as delivered, and all doubts. */
    private void writeDoubts(SheetPen pen) {
        pen.block(texts.text("answer.computed"), false);
        if (answered.chancesLeftOut()) {
            pen.bullet(texts.text("headline.chancesLeftOut"), COLUMNS);
        }
        CompareReport.asComputed(answered, texts).forEach(line -> pen.bullet(line, COLUMNS));
        WarningLines.chapter(comparison.warnings(), texts).ifPresent(doubts -> {
            pen.block(doubts.title(), false);
            doubts.lines().forEach(line -> pen.bullet(line, COLUMNS));
        });
    }
}
