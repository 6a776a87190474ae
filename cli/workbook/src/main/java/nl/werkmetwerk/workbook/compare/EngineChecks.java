package nl.werkmetwerk.workbook.compare;

import java.util.OptionalDouble;
import nl.werkmetwerk.compare.CashFlow;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.compare.ReturnsSheet.Result;
import nl.werkmetwerk.workbook.ledger.LedgerColumn;
import nl.werkmetwerk.workbook.ledger.LedgerSums;
import nl.werkmetwerk.workbook.sheet.Checks;
import nl.werkmetwerk.workbook.sheet.SheetName;

/** Holds what the formulas come to against the totals and savings of the engine. */
final class EngineChecks {
    private static final double RATE = 1e-9;

    private final Comparison comparison;
    private final WorkbookLayout layout;
    private final LedgerSums sums;
    private final ReportTexts texts;

    EngineChecks(Comparison comparison, WorkbookLayout layout, LedgerSums sums, ReportTexts texts) {
        this.comparison = comparison;
        this.layout = layout;
        this.sums = sums;
        this.texts = texts;
    }

    void addTo(Checks checks) {
        for (int i = 0; i < comparison.strategies().size(); i++) {
            addStrategy(checks, i);
        }
        for (int i = 0; i < comparison.savings().size(); i++) {
            addSaving(checks, i);
        }
    }

    private void addStrategy(Checks checks, int i) {
        StrategyResult result = comparison.strategies().get(i);
        String name = texts.strategy(result.name());
        for (Kind kind : Kind.values()) {
            checks.engine(
                    texts.text("checks.kind", name, texts.kind(kind.id())),
                    layout.kindTotal(i, kind),
                    sums.ofKind(i, kind),
                    result.byKind().of(kind));
        }
        checks.engine(texts.text("checks.total", name), layout.total(i), sums.total(i), result.total());
        layout.ledgerRange(LedgerColumn.PRESENT_VALUE, result.name())
                .ifPresent(values -> checks.same(
                        texts.text("checks.ledger", name),
                        "SUM(" + values + ")",
                        sums.total(i),
                        layout.total(i),
                        result.total()));
        double years = 0;
        for (CashFlow flow : result.cashFlows()) {
            years += flow.amount() * layout.factorOf(flow.year());
        }
        checks.same(
                texts.text("checks.years.sum", name),
                "SUM(" + layout.cashFlows(i, 2) + ")",
                years,
                layout.total(i),
                result.total());
    }

    private void addSaving(Checks checks, int i) {
        Saving saving = comparison.savings().get(i);
        int baseline = layout.strategy(saving.baseline());
        int strategy = layout.strategy(saving.strategy());
        String name = texts.text("bridge.column", texts.strategy(saving.strategy()), texts.strategy(saving.baseline()));
        checks.engine(
                texts.text("checks.saving", name),
                layout.total(baseline) + "-" + layout.total(strategy),
                sums.total(baseline) - sums.total(strategy),
                saving.amount());
        rate(checks, texts.text("checks.irr", name), i, Result.IRR, saving.irr());
        rate(checks, texts.text("checks.modified", name), i, Result.MODIFIED, saving.modifiedIrr());
    }

    private void rate(Checks checks, String label, int saving, Result result, OptionalDouble engine) {
        if (engine.isPresent()) {
            DifferenceSeries series = layout.differences(saving);
            double value = result == Result.IRR ? series.rate(engine.getAsDouble()) : series.modified();
            String cell = layout.on(SheetName.RETURNS, ReturnsSheet.cell(comparison, saving, result));
            checks.engine(label, cell, value, engine.getAsDouble(), RATE);
        }
    }
}
