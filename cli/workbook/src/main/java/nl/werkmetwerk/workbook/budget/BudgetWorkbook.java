package nl.werkmetwerk.workbook.budget;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.werkmetwerk.budget.BudgetYear;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.budget.StrategyBudget;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.budget.BudgetReport;
import nl.werkmetwerk.workbook.sheet.ChartLabels;
import nl.werkmetwerk.workbook.sheet.ChartPage;
import nl.werkmetwerk.workbook.sheet.ChartSeries;
import nl.werkmetwerk.workbook.sheet.ReportBook;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SourcesSheet;

/** Writes a municipal budget as a workbook: its lines, and everything else as formulas over them. Nominal money only. */
public final class BudgetWorkbook {
    private static final List<String> NOTES = List.of("budget.signs", "budget.lines", "rounding", "static");

    private final MunicipalBudget budget;
    private final Stamp stamp;
    private final List<Origin> origins;
    private final ReportTexts texts;
    private final ChargeLinesSheet lines;
    private final ChargeGroups disciplines;
    private final ChargesSheet charges;

    /**
     * @param budget the result
     * @param stamp what it was made from
     * @param origins sources of the case's figures
     * @param texts language
     */
    public BudgetWorkbook(MunicipalBudget budget, Stamp stamp, List<Origin> origins, ReportTexts texts) {
        this.budget = budget;
        this.stamp = stamp;
        this.origins = List.copyOf(origins);
        this.texts = texts;
        lines = new ChargeLinesSheet(budget, texts);
        disciplines = ChargeGroups.byDiscipline(budget);
        charges = new ChargesSheet(SheetName.CHARGES, budget, lines, disciplines, texts::discipline, texts);
    }

    /**
     * Writes the workbook; the stream stays open. Equal inputs give equal bytes.
     *
     * @throws IOException if writing fails
     */
    public void write(OutputStream out) throws IOException {
        try (ReportBook book = new ReportBook(budget.of().name(), stamp, sheets(), texts)) {
            BudgetLevers levers = new BudgetLevers(budget.of(), book.names(), texts);
            LeviesSheet levies = new LeviesSheet(budget, lines, charges, disciplines, levers, texts);
            new BudgetSummarySheet(budget, charges, levies, texts)
                    .write(
                            book.pen(SheetName.SUMMARY),
                            BudgetReport.headline(budget, texts).lines());
            writeCharges(book);
            if (book.has(SheetName.LEVIES)) {
                levies.write(book.pen(SheetName.LEVIES), book.checks());
            }
            levers.write(book.pen(SheetName.ASSUMPTIONS), disciplines.names());
            drawCharts(book, levies);
            new SourcesSheet(texts).write(book.pen(SheetName.SOURCES), origins, stamp);
            book.finish("budget", levers.list(), NOTES);
            book.write(out);
        }
    }

    private List<SheetName> sheets() {
        List<SheetName> sheets = new ArrayList<>(List.of(
                SheetName.SUMMARY, SheetName.CONTENTS, SheetName.CHARTS, SheetName.FIRST_YEARS, SheetName.CHARGES));
        StrategyBudget first = budget.strategies().get(0);
        if (first.byParty().size() > 1) {
            sheets.add(SheetName.CHARGES_BY_PARTY);
        }
        if (!first.byTaskField().keySet().equals(Set.of("none"))) {
            sheets.add(SheetName.CHARGES_BY_TASK_FIELD);
        }
        if (!budget.of().budget().levies().isEmpty()) {
            sheets.add(SheetName.LEVIES);
        }
        sheets.addAll(List.of(SheetName.CHARGE_LINES, SheetName.ASSUMPTIONS, SheetName.SOURCES, SheetName.CHECKS));
        return sheets;
    }

    private void writeCharges(ReportBook book) {
        List<ChargesSheet> all = new ArrayList<>(List.of(charges));
        lines.write(book.pen(SheetName.CHARGE_LINES));
        charges.write(book.pen(SheetName.CHARGES), book.checks());
        PartyNames parties = new PartyNames(budget.of(), texts);
        if (book.has(SheetName.CHARGES_BY_PARTY)) {
            all.add(new ChargesSheet(
                    SheetName.CHARGES_BY_PARTY, budget, lines, ChargeGroups.byParty(budget), parties::name, texts));
            all.get(1).write(book.pen(SheetName.CHARGES_BY_PARTY), book.checks());
        }
        if (book.has(SheetName.CHARGES_BY_TASK_FIELD)) {
            ChargesSheet fields = new ChargesSheet(
                    SheetName.CHARGES_BY_TASK_FIELD,
                    budget,
                    lines,
                    ChargeGroups.byTaskField(budget),
                    texts::orNone,
                    texts);
            fields.write(book.pen(SheetName.CHARGES_BY_TASK_FIELD), book.checks());
            all.add(fields);
        }
        new FirstYearsSheet(budget, lines, all, texts).write(book.pen(SheetName.FIRST_YEARS));
    }

    private void drawCharts(ReportBook book, LeviesSheet levies) {
        book.pen(SheetName.CHARTS).opening(SheetName.CHARTS.in(texts), texts.text("charts.budget"), ChartPage.COLUMNS);
        ChartPage page = new ChartPage(book, SheetName.CHARTS);
        double highest = RoundTop.above(budget.strategies().stream()
                .flatMap(strategy -> strategy.years().stream())
                .mapToDouble(BudgetYear::total)
                .max()
                .orElse(0));
        for (int i = 0; i < budget.strategies().size(); i++) {
            int strategy = i;
            String title = texts.text(
                    "charts.charges", texts.strategy(budget.strategies().get(i).name()));
            List<ChartSeries> parts = charges.names().stream()
                    .map(name -> charges.series(strategy, name))
                    .toList();
            page.stacked(title, "unit.euro", years(i), parts, highest);
        }
        for (int i = 0; i < budget.of().budget().levies().size(); i++) {
            drawLevy(page, levies, i);
        }
    }

    private void drawLevy(ChartPage page, LeviesSheet levies, int levy) {
        boolean known = budget.strategies().get(0).levies().get(levy).years().stream()
                .allMatch(year -> year.perHousehold().isPresent());
        if (known) {
            List<ChartSeries> all = IntStream.range(0, budget.strategies().size())
                    .mapToObj(strategy -> levies.series(strategy, levy))
                    .toList();
            String name = budget.of().budget().levies().get(levy).name();
            page.lines(texts.text("levies.perHousehold", name), "unit.euroHousehold", years(0), all);
        }
    }

    private ChartLabels years(int strategy) {
        String[] words = budget.strategies().get(strategy).years().stream()
                .map(year -> Integer.toString(year.year()))
                .toArray(String[]::new);
        return new ChartLabels(charges.yearCells(strategy), words);
    }
}
