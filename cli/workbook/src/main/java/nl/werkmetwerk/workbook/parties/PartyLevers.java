package nl.werkmetwerk.workbook.parties;

import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.Contribution;
import nl.werkmetwerk.model.money.Coverage;
import nl.werkmetwerk.model.money.Promise;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.DefinedNames;
import nl.werkmetwerk.workbook.sheet.LeverList;
import nl.werkmetwerk.workbook.sheet.LeverTable;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** What may be changed in the workbook of parties: the money reserved. Contributions are as the engine paid them. */
final class PartyLevers {
    /** Rows from the price year to inflation, among what is fixed. */
    private static final int INFLATION_BELOW = 3;

    private final Case of;
    private final LeverList list;
    private final ReportTexts texts;

    PartyLevers(Case of, DefinedNames names, ReportTexts texts) {
        this.of = of;
        this.texts = texts;
        list = new LeverList(names, texts);
        PartyNames parties = new PartyNames(of, texts);
        List<Coverage> coverage = of.funding().coverage();
        for (int i = 0; i < coverage.size(); i++) {
            Coverage reserved = coverage.get(i);
            String key = reserved.nominal() ? "assumption.coverageNominal" : "assumption.coverage";
            String label = texts.text(key, parties.name(reserved.party()), reserved.name(), years(reserved));
            list.add(
                    "coverage " + i,
                    label,
                    reserved.amount(),
                    LeverList.Range.EURO_A_YEAR,
                    "coverage_" + reserved.party() + "_" + reserved.name());
        }
    }

    private String years(Coverage reserved) {
        int first = Math.max(of.baseYear(), reserved.years().from().orElse(of.baseYear()));
        int last = Math.min(
                of.baseYear() + of.horizon() - 1, reserved.years().until().orElse(Integer.MAX_VALUE));
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    LeverList list() {
        return list;
    }

    /** Where an amount of coverage stands. */
    String coverage(int number) {
        return list.reference("coverage " + number);
    }

    /** Row with the sum of the discount factors, the first of what is fixed. */
    int annuityRow() {
        return list.endRow() + 2;
    }

    /** What makes nominal money of the year that stands in a cell money at the price level of the case. */
    String real(String year) {
        int priceYear = annuityRow() + of.discountRate().steps().size() + 2;
        return "/(1+" + fixed(priceYear + INFLATION_BELOW) + ")^(" + year + "-" + fixed(priceYear) + ")";
    }

    private String fixed(int row) {
        return SheetName.ASSUMPTIONS.cells("$B$" + row, texts);
    }

    void write(SheetPen pen, String factors, PartyCosts costs) {
        new LeverTable(list, texts).write(pen, texts.text("assumptions.parties"));
        double annuity =
                IntStream.range(0, of.horizon()).mapToDouble(costs::factor).sum();
        pen.row()
                .text(texts.text("assumption.annuity"))
                .formula(factors, annuity, Style.FORMULA_FACTOR)
                .text(texts.text("unit.factor"));
        for (RateStep step : of.discountRate().steps()) {
            String label = of.discountRate().steps().size() == 1
                    ? texts.text("discountRate")
                    : texts.text("discountRateFrom", step.from());
            pen.row().text(label).number(step.rate(), Style.RATE).text(texts.text("unit.aYear"));
        }
        pen.row().text(texts.text("timing")).text(texts.text("timing." + of.timing()), Style.FIGURE_TEXT);
        year(pen, "priceYear", of.prices().year());
        year(pen, "baseYear", of.baseYear());
        year(pen, "horizon", of.horizon());
        pen.row()
                .text(texts.text("assumption.inflation"))
                .number(of.prices().inflation(), Style.RATE)
                .text(texts.text("unit.aYear"));
        PartyNames parties = new PartyNames(of, texts);
        of.parties().stream()
                .filter(party -> party.vatRate() != 0)
                .forEach(party -> pen.row()
                        .text(texts.text("assumption.vat", party.name()))
                        .number(party.vatRate(), Style.RATE)
                        .text(texts.text("unit.fraction")));
        of.funding().contributions().forEach(contribution -> write(pen, contribution, parties));
    }

    private void year(SheetPen pen, String key, int value) {
        pen.row().text(texts.text(key)).number(value, Style.YEAR).text(texts.text("unit.year"));
    }

    private void write(SheetPen pen, Contribution contribution, PartyNames parties) {
        String from = parties.name(contribution.from());
        if (contribution.promise() instanceof Promise.Part part) {
            pen.row()
                    .wrapped(texts.text("assumption.rate", contribution.id(), from))
                    .number(part.rate(), Style.RATE)
                    .text(texts.text("unit.fraction"));
        } else if (contribution.promise() instanceof Promise.Once once) {
            pen.row()
                    .wrapped(texts.text(
                            once.nominal() ? "assumption.amountNominal" : "assumption.amount",
                            contribution.id(),
                            from,
                            once.year()))
                    .number(once.amount(), Style.EURO)
                    .text(texts.text("unit.euro"));
        }
    }
}
