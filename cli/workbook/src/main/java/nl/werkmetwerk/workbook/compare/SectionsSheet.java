package nl.werkmetwerk.workbook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.ledger.LedgerColumn;
import nl.werkmetwerk.workbook.sheet.Checks;
import nl.werkmetwerk.workbook.sheet.NameWidths;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** A row a section: what it is, and what it costs under each strategy. */
final class SectionsSheet {
    private static final int FIRST_STRATEGY = 6;

    /** Sections times rows of the ledger above which sums by section would take a spreadsheet minutes. */
    private static final long MOST_LOOKUPS = 400_000_000;

    private final Comparison comparison;
    private final WorkbookLayout layout;
    private final ReportTexts texts;
    private final boolean live;

    SectionsSheet(Comparison comparison, WorkbookLayout layout, ReportTexts texts) {
        this.comparison = comparison;
        this.layout = layout;
        this.texts = texts;
        live = (long) comparison.of().sections().size() * layout.ledger().count() <= MOST_LOOKUPS;
    }

    void write(SheetPen pen, Checks checks) {
        pen.widths(6, NameWidths.of(comparison.of(), texts).section(), 30, 18, 18, 14);
        pen.widthFrom(FIRST_STRATEGY, comparison.strategies().size(), 16);
        List<String> headings = new ArrayList<>(List.of(
                texts.text("number"),
                texts.text("section"),
                texts.text("name"),
                texts.text("district"),
                texts.text("city"),
                texts.text("households")));
        comparison
                .strategies()
                .forEach(strategy -> headings.add(texts.text("inEuro", texts.strategy(strategy.name()))));
        pen.head(SheetName.SECTIONS.in(texts), texts.text("sections.note"), headings, 5);
        int first = SheetGrid.FIRST_ROW;
        for (Section section : comparison.of().sections()) {
            write(pen, section);
        }
        int last = pen.rowNumber();
        pen.row().text(texts.text("total"), Style.TOTAL_TEXT);
        for (int i = 1; i < FIRST_STRATEGY; i++) {
            pen.text("", Style.TOTAL_TEXT);
        }
        for (int i = 0; i < comparison.strategies().size(); i++) {
            String cells = SheetGrid.range(FIRST_STRATEGY + i, first, last);
            pen.formula("SUM(" + cells + ")", comparison.strategies().get(i).total(), Style.FORMULA_TOTAL);
            check(checks, i, pen.rowNumber());
        }
        if (!live) {
            checks.note(texts.text("checks.sectionsFixed"));
        }
    }

    private void check(Checks checks, int strategy, int row) {
        StrategyResult result = comparison.strategies().get(strategy);
        double sum = result.bySection().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        String label = texts.text("checks.sections", texts.strategy(result.name()));
        String cell = layout.on(SheetName.SECTIONS, SheetGrid.cell(FIRST_STRATEGY + strategy, row));
        if (live) {
            checks.same(label, cell, sum, layout.total(strategy), result.total());
        } else {
            checks.engine(label, cell, sum, result.total());
        }
    }

    private void write(SheetPen pen, Section section) {
        pen.row()
                .number(layout.sectionNumber(section.id()), Style.YEAR)
                .text(section.id())
                .text(section.name())
                .text(section.districtOrSelf())
                .text(section.city().orElse(texts.text("none")))
                .number(section.households(), Style.QUANTITY);
        for (StrategyResult strategy : comparison.strategies()) {
            double value = strategy.bySection().getOrDefault(section.id(), 0.0);
            Optional<String> sum = live
                    ? layout.sumOver(
                            strategy.name(),
                            LedgerColumn.SECTION_NUMBER,
                            "$A" + pen.rowNumber(),
                            LedgerColumn.PRESENT_VALUE,
                            false)
                    : Optional.empty();
            sum.ifPresentOrElse(
                    formula -> pen.formula(formula, value, Style.FORMULA_EURO), () -> pen.number(value, Style.EURO));
        }
    }
}
