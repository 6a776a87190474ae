package nl.werkmetwerk.cli.report.workbook;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.DamageRule;
import nl.werkmetwerk.model.RateStep;

/** What the case assumes. Cells that may be changed look like input; the rest is as the engine used it. */
final class AssumptionsSheet {
    private final Case of;
    private final WorkbookLayout layout;
    private final DefinedNames names;
    private final ReportTexts texts;

    AssumptionsSheet(Case of, WorkbookLayout layout, DefinedNames names, ReportTexts texts) {
        this.of = of;
        this.layout = layout;
        this.names = names;
        this.texts = texts;
    }

    /** Writes the sheet and gives, for each simulated year, the name of the cell with its discount rate. */
    List<String> write(SheetPen pen) {
        pen.widths(44, 20, 16, 50);
        pen.head(
                SheetName.ASSUMPTIONS.in(texts),
                texts.text("assumptions.note"),
                List.of(texts.text("assumption"), texts.text("value"), texts.text("unit"), texts.text("cellName")),
                4);
        List<String> stepNames = writeRates(pen);
        year(pen, "baseYear", of.baseYear());
        year(pen, "horizon", of.horizon());
        year(pen, "priceYear", of.prices().year());
        word(pen, "timing", texts.text("timing." + of.timing()));
        word(pen, "residualValue", texts.text("residualValue." + of.residualValue()));
        writeJointWorks(pen);
        writePrices(pen);
        for (DamageRule rule : of.damage()) {
            fraction(pen, texts.text("assumption.damage", rule.by(), rule.to()), rule.lifeLoss(), "");
        }
        return ratesByYear(stepNames);
    }

    private List<String> writeRates(SheetPen pen) {
        List<RateStep> steps = of.discountRate().steps();
        List<String> stepNames = new ArrayList<>();
        for (RateStep step : steps) {
            boolean one = steps.size() == 1;
            pen.row().text(one ? texts.text("discountRate") : texts.text("discountRateFrom", step.from()));
            pen.number(step.rate(), Style.INPUT_RATE).text(texts.text("unit.aYear"));
            String cell = layout.on(SheetName.ASSUMPTIONS, "$B$" + pen.rowNumber());
            String name = names.put(one ? "discountRate" : "discountRate_" + step.from(), cell);
            pen.text(name);
            stepNames.add(name);
        }
        return stepNames;
    }

    private List<String> ratesByYear(List<String> stepNames) {
        List<String> byYear = new ArrayList<>();
        List<RateStep> steps = of.discountRate().steps();
        for (int year = of.baseYear(); year < of.baseYear() + of.horizon(); year++) {
            int step = 0;
            while (step + 1 < steps.size() && steps.get(step + 1).from() <= year) {
                step++;
            }
            byYear.add(stepNames.get(step));
        }
        return byYear;
    }

    private void writeJointWorks(SheetPen pen) {
        fraction(pen, texts.text("coordinationRate"), of.jointWorks().coordinationRate(), "coordinationRate");
        of.jointWorks()
                .sharing()
                .forEach((kind, phi) -> fraction(pen, texts.text("assumption.sharing", kind), phi, "sharing_" + kind));
        for (String kind : of.consumed()) {
            word(pen, "consumed", kind);
        }
    }

    private void writePrices(SheetPen pen) {
        of.prices()
                .trends()
                .forEach((kind, rate) -> fraction(pen, texts.text("assumption.trend", kind), rate, ""));
        of.prices().markups().forEach((discipline, chain) -> chain.forEach(markup ->
                fraction(pen, texts.text("assumption.markup", discipline, markup.name()), markup.rate(), "")));
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

    private void fraction(SheetPen pen, String label, double value, String name) {
        pen.row().text(label).number(value, Style.RATE).text(texts.text("unit.fraction"));
        if (!name.isEmpty()) {
            pen.text(names.put(name, layout.on(SheetName.ASSUMPTIONS, "$B$" + pen.rowNumber())));
        }
    }
}
