package nl.werkmetwerk.workbook.budget;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.Levy;
import nl.werkmetwerk.model.money.OtherCost;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.DefinedNames;
import nl.werkmetwerk.workbook.sheet.LeverList;
import nl.werkmetwerk.workbook.sheet.LeverTable;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** What may be changed in the workbook of a budget: households, what levies bring in and what they bear beside charges. */
final class BudgetLevers {
    private final Case of;
    private final LeverList list;
    private final ReportTexts texts;

    BudgetLevers(Case of, DefinedNames names, ReportTexts texts) {
        this.of = of;
        this.texts = texts;
        list = new LeverList(names, texts);
        double households =
                of.sections().stream().mapToDouble(Section::households).sum();
        list.add("households", texts.text("households"), households, LeverList.Range.NUMBER, "households");
        List<Levy> levies = of.budget().levies();
        for (int i = 0; i < levies.size(); i++) {
            Levy levy = levies.get(i);
            String price = Integer.toString(of.prices().year());
            list.add(
                    "income " + i,
                    texts.text("assumption.income", levy.name(), price),
                    levy.income(),
                    LeverList.Range.EURO_A_YEAR,
                    "income_" + levy.name());
            list.add(
                    "other " + i,
                    texts.text("assumption.otherIncome", levy.name(), price),
                    levy.otherIncome(),
                    LeverList.Range.EURO_A_YEAR,
                    "otherIncome_" + levy.name());
            addOtherCost(i, levy, price);
        }
    }

    private void addOtherCost(int number, Levy levy, String price) {
        for (int i = 0; i < levy.otherCost().size(); i++) {
            OtherCost cost = levy.otherCost().get(i);
            list.add(
                    "cost " + number + " " + i,
                    texts.text("assumption.otherCost", levy.name(), cost.name(), price),
                    cost.amount(),
                    LeverList.Range.EURO_A_YEAR,
                    "otherCost_" + levy.name() + "_" + cost.name());
        }
    }

    LeverList list() {
        return list;
    }

    String households() {
        return list.reference("households");
    }

    /** Income of a levy a year, at the price level of the case. */
    String income(int levy) {
        return list.reference("income " + levy);
    }

    String otherIncome(int levy) {
        return list.reference("other " + levy);
    }

    /** Other cost of a levy a year, all of it, at the price level of the case; empty where there is none. */
    String otherCost(int levy) {
        return IntStream.range(0, of.budget().levies().get(levy).otherCost().size())
                .mapToObj(cost -> list.reference("cost " + levy + " " + cost))
                .collect(Collectors.joining("+"));
    }

    /** What an amount at the price level of the case is in the year that stands in a cell. */
    String nominal(String year) {
        return "(1+" + fixed(0) + ")^(" + year + "-" + fixed(1) + ")";
    }

    double nominal(int year) {
        return Math.pow(1 + of.prices().inflation(), year - of.prices().year());
    }

    private String fixed(int number) {
        return SheetName.ASSUMPTIONS.cells("$B$" + (list.endRow() + 2 + number), texts);
    }

    /** The assumptions sheet; {@link #nominal} points at the first two of what is fixed. */
    void write(SheetPen pen, List<String> disciplines) {
        new LeverTable(list, texts).write(pen, texts.text("assumptions.budget"));
        pen.row()
                .text(texts.text("assumption.inflation"))
                .number(of.prices().inflation(), Style.RATE)
                .text(texts.text("unit.aYear"));
        year(pen, "priceYear", of.prices().year());
        year(pen, "baseYear", of.baseYear());
        year(pen, "horizon", of.horizon());
        new AccountingRows(of, disciplines, texts).write(pen);
    }

    private void year(SheetPen pen, String key, int value) {
        pen.row().text(texts.text(key)).number(value, Style.YEAR).text(texts.text("unit.year"));
    }
}
