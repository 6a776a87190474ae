package nl.werkmetwerk.workbook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.ledger.LedgerColumn;
import nl.werkmetwerk.workbook.ledger.LedgerSums;
import nl.werkmetwerk.workbook.sheet.ChartLabels;
import nl.werkmetwerk.workbook.sheet.ChartPage;
import nl.werkmetwerk.workbook.sheet.ChartSeries;
import nl.werkmetwerk.workbook.sheet.ReportBook;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** A row an owner: what each strategy costs, all in all and in money. */
final class PartiesSheet {
    private static final int FIRST_STRATEGY = 3;

    private final Comparison comparison;
    private final List<String> owners;
    private final WorkbookLayout layout;
    private final LedgerSums sums;
    private final ReportTexts texts;

    PartiesSheet(
            Comparison comparison, List<String> owners, WorkbookLayout layout, LedgerSums sums, ReportTexts texts) {
        this.comparison = comparison;
        this.owners = List.copyOf(owners);
        this.layout = layout;
        this.sums = sums;
        this.texts = texts;
    }

    void write(ReportBook book) {
        SheetPen pen = book.pen(SheetName.PARTIES);
        pen.widths(8, 30, 10);
        pen.widthFrom(FIRST_STRATEGY, comparison.strategies().size(), 18);
        pen.head(SheetName.PARTIES.in(texts), texts.text("parties.note"), headings("parties.total"), FIRST_STRATEGY);
        int total = writeBlock(pen, false);
        for (int i = 0; i < comparison.strategies().size(); i++) {
            String cell = layout.on(SheetName.PARTIES, SheetGrid.cell(FIRST_STRATEGY + i, total));
            book.checks()
                    .same(
                            texts.text(
                                    "checks.parties",
                                    texts.strategy(
                                            comparison.strategies().get(i).name())),
                            cell,
                            sums.total(i),
                            layout.total(i),
                            comparison.strategies().get(i).total());
        }
        pen.row();
        pen.headings(headings("parties.cash"), FIRST_STRATEGY);
        writeBlock(pen, true);
        writeSavings(pen, book);
    }

    /** What each saves on its own works against the first baseline, before anyone pays anyone. */
    private void writeSavings(SheetPen pen, ReportBook book) {
        pen.row();
        pen.headings(headings("parties.ownSaving"), FIRST_STRATEGY);
        int first = pen.rowNumber() + 1;
        for (int party = 0; party <= owners.size(); party++) {
            writeSaving(pen, party);
        }
        String cells = layout.on(SheetName.PARTIES, SheetGrid.range(1, first, first + owners.size() - 1));
        String[] words = IntStream.range(0, owners.size())
                .mapToObj(party -> name(owners.get(party)))
                .toArray(String[]::new);
        List<ChartSeries> series = IntStream.range(1, comparison.strategies().size())
                .mapToObj(strategy -> savings(strategy, first))
                .toList();
        new ChartPage(book, SheetName.PARTIES, pen.rowNumber() + 1)
                .beside(texts.text("parties.ownSaving"), "unit.euro", new ChartLabels(cells, words), series);
    }

    private ChartSeries savings(int strategy, int first) {
        String cells = SheetGrid.range(FIRST_STRATEGY + strategy, first, first + owners.size() - 1);
        return new ChartSeries(
                texts.strategy(comparison.strategies().get(strategy).name()),
                layout.on(SheetName.PARTIES, cells),
                IntStream.range(0, owners.size())
                        .mapToDouble(party -> saving(strategy, party))
                        .toArray());
    }

    private double saving(int strategy, int party) {
        return sums.ofParty(0, party) - sums.ofParty(strategy, party);
    }

    /** A row of a party, or after the last that of all together. */
    private void writeSaving(SheetPen pen, int party) {
        boolean total = party == owners.size();
        Style words = total ? Style.TOTAL_TEXT : Style.TEXT;
        pen.row();
        if (total) {
            pen.text("", words).text(texts.text("total"), words);
        } else {
            pen.number(party + 1, Style.YEAR).text(name(owners.get(party)));
        }
        pen.text(texts.text("unit.euro"), words);
        int row = SheetGrid.FIRST_ROW + party;
        for (int i = 0; i < comparison.strategies().size(); i++) {
            int strategy = i;
            double value = total
                    ? IntStream.range(0, owners.size())
                            .mapToDouble(one -> saving(strategy, one))
                            .sum()
                    : saving(i, party);
            String formula = SheetGrid.cell(FIRST_STRATEGY, row) + "-" + SheetGrid.cell(FIRST_STRATEGY + i, row);
            pen.formula(formula, value, total ? Style.FORMULA_TOTAL : Style.FORMULA_EURO);
        }
    }

    private List<String> headings(String key) {
        List<String> headings = new ArrayList<>(List.of(texts.text("number"), texts.text(key), texts.text("unit")));
        comparison.strategies().forEach(strategy -> headings.add(texts.strategy(strategy.name())));
        return headings;
    }

    /** Gives the row of the totals. */
    private int writeBlock(SheetPen pen, boolean cash) {
        int first = pen.rowNumber() + 1;
        for (int party = 0; party < owners.size(); party++) {
            pen.row()
                    .number(party + 1, Style.YEAR)
                    .text(name(owners.get(party)))
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
            IntToDoubleFunction value =
                    party -> cash ? sums.cashOfParty(strategy, party) : sums.ofParty(strategy, party);
            double sum = IntStream.range(0, owners.size()).mapToDouble(value).sum();
            pen.formula("SUM(" + SheetGrid.range(FIRST_STRATEGY + i, first, last) + ")", sum, Style.FORMULA_TOTAL);
        }
        return pen.rowNumber();
    }

    private void writeSum(SheetPen pen, int strategy, int party, boolean cash) {
        StrategyResult result = comparison.strategies().get(strategy);
        double value = cash
                ? sums.cashOfParty(strategy, party)
                : Objects.requireNonNull(result.byParty().get(owners.get(party)));
        String number = "$A" + pen.rowNumber();
        layout.sumOver(result.name(), LedgerColumn.PARTY_NUMBER, number, LedgerColumn.PRESENT_VALUE, cash)
                .ifPresentOrElse(
                        sum -> pen.formula(sum, value, Style.FORMULA_EURO), () -> pen.number(value, Style.EURO));
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
