package nl.werkmetwerk.cli.report.workbook;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Section;

/** A row a section: what it is, and what it costs under each strategy. */
final class SectionsSheet {
    private static final int FIRST_STRATEGY = 5;

    private final Comparison comparison;
    private final ReportTexts texts;

    SectionsSheet(Comparison comparison, ReportTexts texts) {
        this.comparison = comparison;
        this.texts = texts;
    }

    void write(SheetPen pen) {
        pen.widths(16, 30, 18, 18, 14);
        pen.widthFrom(FIRST_STRATEGY, comparison.strategies().size(), 16);
        List<String> headings = new ArrayList<>(List.of(
                texts.text("section"), texts.text("name"), texts.text("district"), texts.text("city"),
                texts.text("households")));
        comparison.strategies().forEach(strategy -> headings.add(texts.text("inEuro", texts.strategy(strategy.name()))));
        pen.head(SheetName.SECTIONS.in(texts), texts.text("sections.note"), headings, 4);
        int first = WorkbookLayout.FIRST_ROW;
        for (Section section : comparison.of().sections()) {
            write(pen, section);
        }
        int last = pen.rowNumber();
        pen.row().text(texts.text("total"), Style.TOTAL_TEXT);
        for (int i = 1; i < FIRST_STRATEGY; i++) {
            pen.text("", Style.TOTAL_TEXT);
        }
        for (int i = 0; i < comparison.strategies().size(); i++) {
            String cells = WorkbookLayout.range(FIRST_STRATEGY + i, first, last);
            pen.formula("SUM(" + cells + ")", comparison.strategies().get(i).total(), Style.FORMULA_TOTAL);
        }
    }

    private void write(SheetPen pen, Section section) {
        pen.row()
                .text(section.id())
                .text(section.name())
                .text(section.districtOrSelf())
                .text(section.city().orElse(texts.text("none")))
                .number(section.households(), Style.QUANTITY);
        for (StrategyResult strategy : comparison.strategies()) {
            pen.number(strategy.bySection().getOrDefault(section.id(), 0.0), Style.EURO);
        }
    }
}
