package nl.werkmetwerk.workbook.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.money.Markup;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.ledger.LedgerColumn;
import nl.werkmetwerk.workbook.ledger.LedgerSums;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/**
 * The works of each strategy as Dutch estimators set them out (SSK): direct cost, each mark-up, works shared and
 * coordinated, without and with VAT. Undiscounted, over the whole horizon, at the prices of each year.
 */
final class SskSheet {
    /** The general Dutch rate, a cell the reader may change. */
    private static final double VAT = 0.21;

    private static final int FIRST_STRATEGY = 2;

    private final Comparison comparison;
    private final List<String> disciplines;
    private final WorkbookLayout layout;
    private final LedgerSums sums;
    private final ReportTexts texts;
    private final List<String> steps;
    private final int firstDiscipline;

    SskSheet(
            Comparison comparison,
            List<String> disciplines,
            WorkbookLayout layout,
            LedgerSums sums,
            ReportTexts texts) {
        this.comparison = comparison;
        this.disciplines = List.copyOf(disciplines);
        this.layout = layout;
        this.sums = sums;
        this.texts = texts;
        Set<String> names = new LinkedHashSet<>();
        for (int discipline = 0; discipline < disciplines.size(); discipline++) {
            chain(discipline).forEach(markup -> names.add(markup.name()));
        }
        steps = List.copyOf(names);
        firstDiscipline = SheetGrid.FIRST_ROW + steps.size() + 11;
    }

    private List<Markup> chain(int discipline) {
        return comparison.of().prices().markupsOf(disciplines.get(discipline));
    }

    void write(SheetPen pen) {
        int strategies = comparison.strategies().size();
        pen.widths(40, 10);
        pen.widthFrom(FIRST_STRATEGY, Math.max(strategies, 1) + steps.size() + 2, 18);
        pen.head(SheetName.SSK.in(texts), texts.text("ssk.note"), headings(texts.text("ssk.step")), FIRST_STRATEGY);
        writeStep(pen, texts.text("ssk.direct"), 0);
        for (int step = 0; step < steps.size(); step++) {
            writeStep(pen, texts.text("ssk.markup", steps.get(step)), step + 1);
        }
        int last = pen.rowNumber();
        writeRow(
                pen,
                texts.text("ssk.standAlone"),
                Style.FORMULA_TOTAL,
                i -> "SUM(" + cells(i, SheetGrid.FIRST_ROW, last) + ")",
                this::standAlone);
        writeKind(pen, Kind.SHARING);
        writeKind(pen, Kind.COORDINATION);
        int row = last + 4;
        writeRow(
                pen,
                texts.text("ssk.excluding"),
                Style.FORMULA_TOTAL,
                i -> "SUM(" + cells(i, last + 1, last + 3) + ")",
                this::excluding);
        pen.row()
                .text(texts.text("ssk.vatRate"))
                .text(texts.text("unit.fraction"))
                .number(VAT, Style.INPUT_RATE);
        writeRow(
                pen,
                texts.text("ssk.vat"),
                Style.FORMULA_EURO,
                i -> "$C$" + (row + 1) + "*" + cell(i, row),
                i -> VAT * excluding(i));
        writeRow(
                pen,
                texts.text("ssk.including"),
                Style.FORMULA_TOTAL,
                i -> cell(i, row) + "+" + cell(i, row + 2),
                i -> (1 + VAT) * excluding(i));
        pen.row();
        pen.note(texts.text("ssk.disciplines"), FIRST_STRATEGY + strategies);
        pen.headings(disciplineHeadings(), FIRST_STRATEGY);
        for (int discipline = 0; discipline < disciplines.size(); discipline++) {
            writeDiscipline(pen, discipline);
        }
    }

    private interface Formula {
        String of(int strategy);
    }

    private interface Value {
        double of(int strategy);
    }

    private void writeRow(SheetPen pen, String label, Style style, Formula formula, Value value) {
        Style words = style == Style.FORMULA_TOTAL ? Style.TOTAL_TEXT : Style.TEXT;
        pen.row().text(label, words).text(texts.text("unit.euro"), words);
        for (int i = 0; i < comparison.strategies().size(); i++) {
            pen.formula(formula.of(i), value.of(i), style);
        }
    }

    private static String cell(int strategy, int row) {
        return SheetGrid.column(FIRST_STRATEGY + strategy) + row;
    }

    private static String cells(int strategy, int first, int last) {
        return cell(strategy, first) + ":" + cell(strategy, last);
    }

    private List<String> headings(String first) {
        List<String> headings = new ArrayList<>(List.of(first, texts.text("unit")));
        comparison.strategies().forEach(strategy -> headings.add(texts.strategy(strategy.name())));
        return headings;
    }

    /** A part of the renewals: their sum by discipline times the part that the step has in it. */
    private void writeStep(SheetPen pen, String label, int step) {
        int last = firstDiscipline + disciplines.size() - 1;
        String parts = SheetGrid.range(FIRST_STRATEGY + comparison.strategies().size() + step, firstDiscipline, last);
        writeRow(
                pen,
                label,
                Style.FORMULA_EURO,
                i -> "SUMPRODUCT(" + SheetGrid.range(FIRST_STRATEGY + i, firstDiscipline, last) + "," + parts + ")",
                i -> {
                    double sum = 0;
                    for (int discipline = 0; discipline < disciplines.size(); discipline++) {
                        sum += sums.renewals(i, discipline) * part(discipline, step);
                    }
                    return sum;
                });
    }

    private void writeKind(SheetPen pen, Kind kind) {
        pen.row().text(texts.kind(kind.id())).text(texts.text("unit.euro"));
        for (int i = 0; i < comparison.strategies().size(); i++) {
            String name = comparison.strategies().get(i).name();
            double value = sums.undiscounted(i, kind);
            Optional<String> kinds = layout.ledgerRange(LedgerColumn.KIND, name);
            Optional<String> amounts = layout.ledgerRange(LedgerColumn.AMOUNT, name);
            if (kinds.isPresent() && amounts.isPresent()) {
                String formula = "SUMIF(" + kinds.get() + ",$A" + pen.rowNumber() + "," + amounts.get() + ")";
                pen.formula(formula, value, Style.FORMULA_EURO);
            } else {
                pen.number(value, Style.EURO);
            }
        }
    }

    private double standAlone(int strategy) {
        return sums.undiscounted(strategy, Kind.RENEWAL);
    }

    private double excluding(int strategy) {
        return standAlone(strategy)
                + sums.undiscounted(strategy, Kind.SHARING)
                + sums.undiscounted(strategy, Kind.COORDINATION);
    }

    private List<String> disciplineHeadings() {
        List<String> headings = headings(texts.text("discipline"));
        headings.add(texts.text("ssk.part", texts.text("ssk.direct")));
        steps.forEach(step -> headings.add(texts.text("ssk.part", step)));
        return headings;
    }

    private void writeDiscipline(SheetPen pen, int discipline) {
        String name = disciplines.get(discipline);
        pen.row().text(texts.discipline(name)).text(texts.text("unit.euro"));
        for (int i = 0; i < comparison.strategies().size(); i++) {
            double value = sums.renewals(i, discipline);
            Optional<String> sum = renewals(comparison.strategies().get(i).name(), discipline + 1);
            if (sum.isPresent()) {
                pen.formula(sum.get(), value, Style.FORMULA_EURO);
            } else {
                pen.number(value, Style.EURO);
            }
        }
        for (int step = 0; step <= steps.size(); step++) {
            pen.number(part(discipline, step), Style.FACTOR);
        }
    }

    private Optional<String> renewals(String strategy, int discipline) {
        return layout.ledgerRange(LedgerColumn.AMOUNT, strategy)
                .flatMap(amounts -> layout.ledgerRange(LedgerColumn.KIND, strategy)
                        .flatMap(kinds -> layout.ledgerRange(LedgerColumn.DISCIPLINE_NUMBER, strategy)
                                .map(numbers -> "SUMIFS(" + amounts + "," + kinds + ",\""
                                        + texts.kind(Kind.RENEWAL.id()) + "\"," + numbers + "," + discipline + ")")));
    }

    /** What part of the marked-up cost of a discipline a step is: 0 direct, else a mark-up on all before it. */
    private double part(int discipline, int step) {
        double level = 1;
        double found = 0;
        for (Markup markup : chain(discipline)) {
            if (step > 0 && markup.name().equals(steps.get(step - 1))) {
                found += level * markup.rate();
            }
            level *= 1 + markup.rate();
        }
        return (step == 0 ? 1 : found) / level;
    }
}
