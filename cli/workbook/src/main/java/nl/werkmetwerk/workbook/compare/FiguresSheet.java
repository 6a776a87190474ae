package nl.werkmetwerk.workbook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.report.CaseTerms;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.WriteOffs;
import nl.werkmetwerk.report.compare.CompareReport;
import nl.werkmetwerk.workbook.compare.ReturnsSheet.Result;
import nl.werkmetwerk.workbook.ledger.LedgerColumn;
import nl.werkmetwerk.workbook.sheet.DefinedNames;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** What each strategy costs and saves by every measure, a column for each, and which of them wins. */
final class FiguresSheet {
    private final Comparison comparison;
    private final Optional<MunicipalBudget> budget;
    private final WorkbookLayout layout;
    private final DefinedNames names;
    private final ReportTexts texts;

    FiguresSheet(
            Comparison comparison,
            Optional<MunicipalBudget> budget,
            WorkbookLayout layout,
            DefinedNames names,
            ReportTexts texts) {
        this.comparison = comparison;
        this.budget = budget;
        this.layout = layout;
        this.names = names;
        this.texts = texts;
    }

    /** Writes the sheet. */
    void write(SheetPen pen, Answer answer, LiveTerms terms) {
        pen.widths(58, 17);
        pen.widthFrom(SheetGrid.FIRST_STRATEGY, comparison.strategies().size(), 16);
        pen.opening(SheetName.FIGURES.in(texts), texts.text("figures.live"), layout.summaryColumns());
        pen.note(new CaseTerms(comparison.of(), texts).subject(), layout.summaryColumns());
        pen.live(terms.money(), layout.summaryColumns());
        pen.note(texts.text("headline.signs"), layout.summaryColumns());
        int headings = pen.rowNumber() + 1;
        writeTotals(pen);
        pen.row();
        answer.write(pen, headings);
        writeSavings(pen, 0);
        if (comparison.strategies().size() > 2) {
            pen.sheet().setRowBreak(pen.rowNumber());
            writeSavings(pen, 1);
        }
    }

    private void heading(SheetPen pen, String label) {
        List<String> headings = new ArrayList<>(List.of(label, texts.text("unit")));
        comparison.strategies().forEach(strategy -> headings.add(texts.strategy(strategy.name())));
        pen.headings(headings, SheetGrid.FIRST_STRATEGY);
    }

    private void writeTotals(SheetPen pen) {
        heading(pen, texts.text("summary.totals"));
        layout.summaryKindsFrom(pen.rowNumber() + 1);
        int first = pen.rowNumber() + 1;
        for (Kind kind : Kind.values()) {
            writeKind(pen, kind);
        }
        int last = pen.rowNumber();
        label(pen, texts.text("total"), "unit.euro", Style.TOTAL_TEXT);
        for (int i = 0; i < comparison.strategies().size(); i++) {
            String cells = SheetGrid.range(SheetGrid.FIRST_STRATEGY + i, first, last);
            StrategyResult strategy = comparison.strategies().get(i);
            pen.formula("SUM(" + cells + ")", strategy.total(), Style.FORMULA_TOTAL);
            names.put("total_" + strategy.name(), layout.total(i));
        }
        label(pen, texts.text("equivalentAnnualCost"), "unit.euroAYear", Style.TEXT);
        for (int i = 0; i < comparison.strategies().size(); i++) {
            pen.formula(
                    layout.total(i) + "/SUM(" + layout.factors() + ")",
                    comparison.strategies().get(i).equivalentAnnualCost(),
                    Style.FORMULA_EURO);
        }
    }

    private void writeKind(SheetPen pen, Kind kind) {
        label(pen, texts.kind(kind.id()), "unit.euro", Style.TEXT);
        for (StrategyResult strategy : comparison.strategies()) {
            Optional<String> kinds = layout.ledgerRange(LedgerColumn.KIND, strategy.name());
            Optional<String> values = layout.ledgerRange(LedgerColumn.PRESENT_VALUE, strategy.name());
            double value = strategy.byKind().of(kind);
            if (kinds.isPresent() && values.isPresent()) {
                String formula = "SUMIF(" + kinds.get() + ",$A" + pen.rowNumber() + "," + values.get() + ")";
                pen.formula(formula, value, Style.FORMULA_EURO);
            } else {
                pen.number(value, Style.EURO);
            }
        }
    }

    private SheetPen label(SheetPen pen, String label, String unit, Style style) {
        return pen.row().text(label, style).text(texts.text(unit), style);
    }

    private void writeSavings(SheetPen pen, int baseline) {
        pen.row();
        heading(pen, texts.text("summary.savings", texts.strategy(name(baseline))));
        writeAmounts(pen, baseline);
        int amounts = pen.rowNumber();
        writeFractions(pen, baseline, amounts);
        writeChances(pen, baseline);
        budget.ifPresent(charges -> writeWriteOffs(pen, baseline));
        measure(pen, baseline, "paybackYear", "unit.year", Style.FORMULA_YEAR, Result.PAYBACK);
        measure(pen, baseline, "irr", "unit.aYear", Style.FORMULA_PERCENT, Result.IRR);
        measure(pen, baseline, "modifiedIrr", "unit.aYear", Style.FORMULA_PERCENT, Result.MODIFIED);
        measure(pen, baseline, "benefitCostRatio", "unit.ratio", Style.FORMULA_RATIO, Result.RATIO);
        writeDamageEffect(pen, baseline);
        CompareReport.rates(comparison, Baseline.values()[baseline], texts)
                .forEach(line -> pen.note(texts.text("figures.computed", line), layout.summaryColumns()));
    }

    /** What no formula can follow says so. */
    private String computed(String key) {
        return texts.text("figures.asComputed", texts.text(key));
    }

    private String name(int strategy) {
        return comparison.strategies().get(strategy).name();
    }

    private void writeAmounts(SheetPen pen, int baseline) {
        label(pen, texts.text("saving"), "unit.euro", Style.TOTAL_TEXT);
        for (int i = 0; i < comparison.strategies().size(); i++) {
            Optional<Saving> saving = saving(i, baseline);
            if (saving.isEmpty()) {
                pen.text("", Style.TOTAL_TEXT);
                continue;
            }
            pen.formula(
                    layout.total(baseline) + "-" + layout.total(i), saving.get().amount(), Style.FORMULA_TOTAL);
            name(pen, baseline, "saving_", i);
        }
    }

    private void writeFractions(SheetPen pen, int baseline, int amounts) {
        label(pen, texts.text("fraction"), "unit.fraction", Style.TEXT);
        for (int i = 0; i < comparison.strategies().size(); i++) {
            Optional<Saving> saving = saving(i, baseline);
            if (saving.isEmpty()) {
                pen.text("");
            } else {
                String amount = SheetGrid.cell(SheetGrid.FIRST_STRATEGY + i, amounts);
                String total = layout.total(baseline);
                maybe(
                        pen,
                        "IF(" + total + ">0," + amount + "/" + total + ",\"" + texts.text("none") + "\")",
                        saving.get().fraction(),
                        Style.FORMULA_PERCENT,
                        "none");
                name(pen, baseline, "fraction_", i);
            }
        }
    }

    /** Of draws: other inputs lie behind them, so no formula can follow them. */
    private void writeChances(SheetPen pen, int baseline) {
        if (comparison.savings().stream().anyMatch(saving -> saving.chance().isPresent())) {
            writeDrawn(pen, baseline, "mean", "unit.euro", Style.EURO, Chance::mean);
            writeDrawn(pen, baseline, "chance", "unit.fraction", Style.PERCENT, Chance::probabilityPositive);
        }
    }

    private void writeDrawn(
            SheetPen pen, int baseline, String key, String unit, Style style, ToDoubleFunction<Chance> of) {
        label(pen, computed(key), unit, Style.TEXT);
        for (int i = 0; i < comparison.strategies().size(); i++) {
            Optional<Chance> chance = saving(i, baseline).flatMap(Saving::chance);
            if (chance.isPresent()) {
                pen.number(of.applyAsDouble(chance.get()), style);
            } else {
                pen.text("");
            }
        }
    }

    /** A charge in nominal money without cash: beside the saving, never in a sum with it (MODEL 9). */
    private void writeWriteOffs(SheetPen pen, int baseline) {
        label(pen, computed("summary.writeOff"), "unit.euroNominal", Style.TEXT);
        for (int i = 0; i < comparison.strategies().size(); i++) {
            OptionalDouble more = saving(i, baseline).isEmpty()
                    ? OptionalDouble.empty()
                    : WriteOffs.caused(budget, name(i), Baseline.values()[baseline]);
            if (more.isPresent()) {
                pen.number(more.getAsDouble(), Style.EURO);
            } else {
                pen.text("");
            }
        }
    }

    /** Names are for the saving against the first baseline only. */
    private void name(SheetPen pen, int baseline, String prefix, int strategy) {
        if (baseline == 0) {
            String cell = SheetGrid.cell(SheetGrid.FIRST_STRATEGY + strategy, pen.rowNumber());
            names.put(prefix + comparison.strategies().get(strategy).name(), layout.on(SheetName.FIGURES, cell));
        }
    }

    private void maybe(SheetPen pen, String formula, OptionalDouble value, Style style, String undefined) {
        if (value.isPresent()) {
            pen.formula(formula, value.getAsDouble(), style);
        } else {
            pen.formula(formula, texts.text(undefined), style);
        }
    }

    private void measure(SheetPen pen, int baseline, String key, String unit, Style style, Result result) {
        label(pen, texts.text(key), unit, Style.TEXT);
        for (int i = 0; i < comparison.strategies().size(); i++) {
            Optional<Saving> saving = saving(i, baseline);
            if (saving.isEmpty()) {
                pen.text("");
            } else {
                int number = comparison.savings().indexOf(saving.get());
                String cell = layout.on(SheetName.RETURNS, ReturnsSheet.cell(comparison, number, result));
                String undefined =
                        result == Result.IRR && saving.get().irrRoots().size() > 1 ? "irr.several" : "none";
                maybe(pen, cell, value(saving.get(), result), style, undefined);
            }
        }
    }

    private static OptionalDouble value(Saving saving, Result result) {
        return switch (result) {
            case PAYBACK ->
                saving.paybackYear().isPresent()
                        ? OptionalDouble.of(saving.paybackYear().getAsInt())
                        : OptionalDouble.empty();
            case IRR -> saving.irr();
            case MODIFIED -> saving.modifiedIrr();
            default -> saving.benefitCostRatio();
        };
    }

    /** Other schedules lie behind it, so no formula can follow it. */
    private void writeDamageEffect(SheetPen pen, int baseline) {
        label(pen, computed("damageEffect"), "unit.euro", Style.TEXT);
        for (int i = 0; i < comparison.strategies().size(); i++) {
            Optional<Saving> saving = saving(i, baseline);
            if (saving.isEmpty()) {
                pen.text("");
            } else {
                pen.number(saving.get().damageEffect(), Style.EURO);
            }
        }
    }

    private Optional<Saving> saving(int strategy, int baseline) {
        return layout.saving(strategy, Baseline.values()[baseline]);
    }
}
