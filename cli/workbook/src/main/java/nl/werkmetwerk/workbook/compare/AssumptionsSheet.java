package nl.werkmetwerk.workbook.compare;

import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.DamageRule;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.ledger.Levers;
import nl.werkmetwerk.workbook.sheet.LeverTable;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** What the case assumes. Cells that may be changed look like input; the rest is as the engine used it. */
final class AssumptionsSheet {
    private final Case of;
    private final Levers levers;
    private final ReportTexts texts;

    AssumptionsSheet(Case of, Levers levers, ReportTexts texts) {
        this.of = of;
        this.levers = levers;
        this.texts = texts;
    }

    void write(SheetPen pen) {
        new LeverTable(levers.list(), texts).write(pen, texts.text("assumptions.note"));
        writeFixed(pen);
    }

    private void writeFixed(SheetPen pen) {
        year(pen, "baseYear", of.baseYear());
        year(pen, "horizon", of.horizon());
        year(pen, "priceYear", of.prices().year());
        word(pen, "timing", texts.text("timing." + of.timing()));
        word(pen, "residualValue", texts.text("residualValue." + of.residualValue()));
        for (String kind : of.consumed()) {
            word(pen, "consumed", texts.work(kind));
        }
        of.jointWorks()
                .scope()
                .forEach((kind, scope) -> pen.row()
                        .text(texts.text("assumption.scope", texts.work(kind)))
                        .text(texts.text("scope." + scope), Style.FIGURE_TEXT));
        writePrices(pen);
        for (DamageRule rule : of.damage()) {
            fraction(
                    pen,
                    texts.text("assumption.damage", texts.discipline(rule.by()), texts.discipline(rule.to())),
                    rule.lifeLoss());
        }
    }

    private void writePrices(SheetPen pen) {
        of.prices()
                .trends()
                .forEach((kind, rate) -> fraction(
                        pen, texts.text("assumption.trend", texts.textOr("price." + kind, texts.work(kind))), rate));
        of.prices()
                .markups()
                .forEach((discipline, chain) -> chain.forEach(markup -> fraction(
                        pen,
                        texts.text("assumption.markup", texts.discipline(discipline), markup.name()),
                        markup.rate())));
        of.prices()
                .impacts()
                .forEach((kind, price) -> pen.row()
                        .text(texts.text("assumption.impact", texts.work(kind)))
                        .number(price, Style.RATIO)
                        .text(texts.text("unit.euroEach")));
    }

    private void year(SheetPen pen, String key, int value) {
        pen.row().text(texts.text(key)).number(value, Style.YEAR).text(texts.text("unit.year"));
    }

    private void word(SheetPen pen, String key, String value) {
        pen.row().text(texts.text(key)).text(value, Style.FIGURE_TEXT);
    }

    private void fraction(SheetPen pen, String label, double value) {
        pen.row().text(label).number(value, Style.RATE).text(texts.text("unit.fraction"));
    }
}
