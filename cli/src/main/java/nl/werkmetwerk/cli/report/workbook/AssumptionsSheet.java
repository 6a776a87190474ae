package nl.werkmetwerk.cli.report.workbook;

import java.util.List;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.cli.report.workbook.Levers.Lever;
import nl.werkmetwerk.cli.report.workbook.Levers.Range;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.DamageRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;

/** What the case assumes. Cells that may be changed look like input; the rest is as the engine used it. */
final class AssumptionsSheet {
    private static final int CHANGED = 4;

    private final Case of;
    private final Levers levers;
    private final ReportTexts texts;

    AssumptionsSheet(Case of, Levers levers, ReportTexts texts) {
        this.of = of;
        this.levers = levers;
        this.texts = texts;
    }

    /** Cells with 1 for each assumption that was changed, on this sheet. */
    static String changed(Levers levers) {
        return WorkbookLayout.range(CHANGED, WorkbookLayout.FIRST_ROW, levers.endRow() - 1);
    }

    void write(SheetPen pen) {
        pen.widths(46, 16, 14, 16, 12, 34);
        pen.head(
                SheetName.ASSUMPTIONS.in(texts),
                texts.text("assumptions.note"),
                List.of(
                        texts.text("assumption"), texts.text("value"), texts.text("unit"), texts.text("asDelivered"),
                        texts.text("changed"), texts.text("cellName")),
                1);
        levers.all().forEach(lever -> write(pen, lever));
        pen.row();
        pen.headings(List.of(texts.text("assumptions.fixed"), texts.text("value"), texts.text("unit")), 1);
        writeFixed(pen);
    }

    private void write(SheetPen pen, Lever lever) {
        boolean factor = lever.range() == Range.FACTOR;
        int row = pen.row().rowNumber();
        pen.text(lever.label())
                .number(lever.value(), factor ? Style.INPUT_FACTOR : Style.INPUT_RATE)
                .text(texts.text(lever.range().unit()))
                .number(lever.value(), factor ? Style.RATIO : Style.RATE)
                .formula("IF(B" + row + "=D" + row + ",0,1)", 0, Style.FORMULA_YEAR)
                .text(lever.name());
        allow(pen, row, lever.range());
    }

    private void allow(SheetPen pen, int row, Range range) {
        DataValidationHelper helper = pen.sheet().getDataValidationHelper();
        String low = range == Range.RATE ? "-0.99" : "0";
        String high = range == Range.RATE || range == Range.FRACTION ? "1" : "1000000000000";
        DataValidation validation = helper.createValidation(
                helper.createDecimalConstraint(OperatorType.BETWEEN, low, high),
                new CellRangeAddressList(row - 1, row - 1, 1, 1));
        validation.setShowErrorBox(true);
        validation.createErrorBox(texts.text("assumption"), texts.text("assumptions.allowed", low, high));
        pen.sheet().addValidationData(validation);
    }

    private void writeFixed(SheetPen pen) {
        year(pen, "baseYear", of.baseYear());
        year(pen, "horizon", of.horizon());
        year(pen, "priceYear", of.prices().year());
        word(pen, "timing", texts.text("timing." + of.timing()));
        word(pen, "residualValue", texts.text("residualValue." + of.residualValue()));
        for (String kind : of.consumed()) {
            word(pen, "consumed", kind);
        }
        of.jointWorks().scope().forEach((kind, scope) -> pen.row()
                .text(texts.text("assumption.scope", kind))
                .text(texts.text("scope." + scope), Style.FIGURE_TEXT));
        writePrices(pen);
        for (DamageRule rule : of.damage()) {
            fraction(pen, texts.text("assumption.damage", rule.by(), rule.to()), rule.lifeLoss());
        }
    }

    private void writePrices(SheetPen pen) {
        of.prices().trends().forEach((kind, rate) -> fraction(pen, texts.text("assumption.trend", kind), rate));
        of.prices().markups().forEach((discipline, chain) -> chain.forEach(
                markup -> fraction(pen, texts.text("assumption.markup", discipline, markup.name()), markup.rate())));
        of.prices().impacts().forEach((kind, price) -> pen.row()
                .text(texts.text("assumption.impact", kind))
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
