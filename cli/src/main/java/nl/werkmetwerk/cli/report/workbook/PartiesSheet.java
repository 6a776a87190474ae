package nl.werkmetwerk.cli.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Party;
import nl.werkmetwerk.resolved.ResolvedCase;

/** A row an owner: what each strategy costs, all in all and in money. */
final class PartiesSheet {
    private static final int FIRST_STRATEGY = 3;

    private final Comparison comparison;
    private final ResolvedCase resolved;
    private final WorkbookLayout layout;
    private final LedgerSums sums;
    private final ReportTexts texts;

    PartiesSheet(
            Comparison comparison, ResolvedCase resolved, WorkbookLayout layout, LedgerSums sums, ReportTexts texts) {
        this.comparison = comparison;
        this.resolved = resolved;
        this.layout = layout;
        this.sums = sums;
        this.texts = texts;
    }

    void write(SheetPen pen, Checks checks) {
        pen.widths(8, 24, 10);
        pen.widthFrom(FIRST_STRATEGY, comparison.strategies().size(), 18);
        pen.head(SheetName.PARTIES.in(texts), texts.text("parties.note"), headings("parties.total"), FIRST_STRATEGY);
        int total = writeBlock(pen, false);
        for (int i = 0; i < comparison.strategies().size(); i++) {
            String cell = layout.on(SheetName.PARTIES, WorkbookLayout.cell(FIRST_STRATEGY + i, total));
            checks.same(
                    texts.text("checks.parties", texts.strategy(comparison.strategies().get(i).name())), cell, sums.total(i),
                    layout.total(i), comparison.strategies().get(i).total());
        }
        pen.row();
        pen.headings(headings("parties.cash"), FIRST_STRATEGY);
        writeBlock(pen, true);
    }

    private List<String> headings(String key) {
        List<String> headings = new ArrayList<>(List.of(texts.text("number"), texts.text(key), texts.text("unit")));
        comparison.strategies().forEach(strategy -> headings.add(texts.strategy(strategy.name())));
        return headings;
    }

    /** Gives the row of the totals. */
    private int writeBlock(SheetPen pen, boolean cash) {
        int first = pen.rowNumber() + 1;
        for (int party = 0; party < resolved.owners().count(); party++) {
            pen.row()
                    .number(party + 1, Style.YEAR)
                    .text(name(resolved.owners().name(party)))
                    .text(texts.text("unit.euro"));
            for (int i = 0; i < comparison.strategies().size(); i++) {
                writeSum(pen, i, party, cash);
            }
        }
        int last = pen.rowNumber();
        pen.row().text("", Style.TOTAL_TEXT).text(texts.text("total"), Style.TOTAL_TEXT);
        pen.text(texts.text("unit.euro"), Style.TOTAL_TEXT);
        for (int i = 0; i < comparison.strategies().size(); i++) {
            int strategy = i;
            IntToDoubleFunction value = party -> cash ? sums.cashOfParty(strategy, party) : sums.ofParty(strategy, party);
            double sum = java.util.stream.IntStream.range(0, resolved.owners().count()).mapToDouble(value).sum();
            pen.formula("SUM(" + WorkbookLayout.range(FIRST_STRATEGY + i, first, last) + ")", sum, Style.FORMULA_TOTAL);
        }
        return pen.rowNumber();
    }

    private void writeSum(SheetPen pen, int strategy, int party, boolean cash) {
        StrategyResult result = comparison.strategies().get(strategy);
        double value = cash
                ? sums.cashOfParty(strategy, party)
                : result.byParty().get(resolved.owners().name(party));
        String number = "$A" + pen.rowNumber();
        layout.sumOver(result.name(), LedgerColumn.PARTY_NUMBER, number, LedgerColumn.PRESENT_VALUE, cash)
                .ifPresentOrElse(sum -> pen.formula(sum, value, Style.FORMULA_EURO), () -> pen.number(value, Style.EURO));
    }

    private String name(String id) {
        return comparison.of().parties().stream()
                .filter(party -> party.id().equals(id))
                .map(Party::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(texts.orNone(id));
    }
}
