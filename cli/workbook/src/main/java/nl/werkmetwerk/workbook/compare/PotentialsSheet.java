package nl.werkmetwerk.workbook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Potential;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.NameWidths;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** How far sharing could carry each saving at all: in all, then by section. */
final class PotentialsSheet {
    private static final int WORDS = 3;

    private final Comparison comparison;
    private final ReportTexts texts;

    PotentialsSheet(Comparison comparison, ReportTexts texts) {
        this.comparison = comparison;
        this.texts = texts;
    }

    void write(SheetPen pen) {
        NameWidths names = NameWidths.of(comparison.of(), texts);
        pen.widths(names.strategy(), 18, names.section(), 18, 18, 18, 18, 18, 18);
        pen.head(SheetName.POTENTIALS.in(texts), texts.text("potentials.sheetNote"), headings(), WORDS);
        for (Potential potential : comparison.potentials()) {
            names(pen, potential, texts.text("total"));
            figures(
                    pen,
                    potential.jointCost(),
                    potential.shareableFraction(),
                    potential.saving(),
                    potential.savingAllShared());
            pen.number(potential.greatestSaving(), Style.EURO);
            fraction(pen, potential.greatestFraction());
        }
        pen.row();
        for (Potential potential : comparison.potentials()) {
            for (Potential.OfSection section : potential.sections()) {
                names(pen, potential, section.section());
                figures(
                        pen,
                        section.jointCost(),
                        section.shareableFraction(),
                        section.saving(),
                        section.savingAllShared());
            }
        }
    }

    private List<String> headings() {
        List<String> headings =
                new ArrayList<>(List.of(texts.text("strategy"), texts.text("baseline"), texts.text("section")));
        for (String column : List.of("jointCost", "shareable", "saving", "allShared", "greatest", "greatestFraction")) {
            headings.add(texts.text("potentials." + column));
        }
        return headings;
    }

    private void names(SheetPen pen, Potential potential, String section) {
        pen.row()
                .text(texts.strategy(potential.strategy()))
                .text(texts.strategy(potential.baseline()))
                .text(section);
    }

    private void figures(SheetPen pen, double joint, OptionalDouble shareable, double saving, double allShared) {
        pen.number(joint, Style.EURO);
        fraction(pen, shareable);
        pen.number(saving, Style.EURO).number(allShared, Style.EURO);
    }

    private void fraction(SheetPen pen, OptionalDouble fraction) {
        if (fraction.isPresent()) {
            pen.number(fraction.getAsDouble(), Style.PERCENT);
        } else {
            pen.text(texts.text("none"), Style.FIGURE_TEXT);
        }
    }
}
