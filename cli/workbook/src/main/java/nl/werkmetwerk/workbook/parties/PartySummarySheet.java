package nl.werkmetwerk.workbook.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.werkmetwerk.budget.BudgetYear;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.parties.PartyAnalysis;
import nl.werkmetwerk.parties.Share;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** The first page about parties: a row a party, with its part of the saving, its side payment and whether it closes. */
final class PartySummarySheet {
    private static final int COLUMNS = 6;

    private final PartyAnalysis analysis;
    private final SplitsSheet splits;
    private final ClosingSheet closing;
    private final ReportTexts texts;

    PartySummarySheet(PartyAnalysis analysis, SplitsSheet splits, ClosingSheet closing, ReportTexts texts) {
        this.analysis = analysis;
        this.splits = splits;
        this.closing = closing;
        this.texts = texts;
    }

    void write(SheetPen pen, List<String> lines, Optional<MunicipalBudget> budget) {
        pen.widths(38, 12, 22, 22, 22, 22);
        pen.title(analysis.of().name() + ": " + texts.strategy(analysis.strategy()));
        lines.forEach(line -> pen.note(line, COLUMNS));
        pen.banner();
        int split = analysis.splits().size() - 1; // the one that best keeps all together
        String way = texts.text("split." + analysis.splits().get(split).method().id());
        pen.headings(
                List.of(
                        texts.text("party"),
                        texts.text("unit"),
                        texts.text("split.own"),
                        texts.text("partySummary.share", way),
                        texts.text("partySummary.payment", way),
                        texts.text("partySummary.gap")),
                2);
        int first = pen.rowNumber() + 1;
        List<Share> shares = analysis.splits().get(split).shares();
        for (int player = 0; player < shares.size(); player++) {
            write(pen, split, player, shares.get(player));
        }
        writeTotal(pen, first, shares);
        budget.ifPresent(charges -> writeWriteOffs(pen, charges));
    }

    private void write(SheetPen pen, int split, int player, Share share) {
        int block = closing.block(share.party());
        pen.row()
                .text(new PartyNames(analysis.of(), texts).name(share.party()))
                .text(texts.text("unit.euro"))
                .formula(splits.own(player), share.amount() - share.receives(), Style.FORMULA_EURO)
                .formula(splits.share(split, player), share.amount(), Style.FORMULA_EURO)
                .formula(splits.payment(split, player), share.perYear(), Style.FORMULA_EURO)
                .formula(
                        closing.gap(block),
                        Objects.requireNonNull(analysis.closing().byParty().get(share.party()))
                                .gap(),
                        Style.FORMULA_EURO);
    }

    private void writeTotal(SheetPen pen, int first, List<Share> shares) {
        int last = pen.rowNumber();
        pen.row().text(texts.text("total"), Style.TOTAL_TEXT).text(texts.text("unit.euro"), Style.TOTAL_TEXT);
        double saving = shares.stream().mapToDouble(Share::amount).sum();
        double payments = shares.stream().mapToDouble(Share::perYear).sum();
        double own = shares.stream()
                .mapToDouble(share -> share.amount() - share.receives())
                .sum();
        double[] sums = {own, saving, payments};
        for (int i = 0; i < sums.length; i++) {
            pen.formula("SUM(" + SheetGrid.range(2 + i, first, last) + ")", sums[i], Style.FORMULA_TOTAL);
        }
        pen.formula(closing.gap(closing.total()), analysis.closing().total().gap(), Style.FORMULA_TOTAL);
    }

    private void writeWriteOffs(SheetPen pen, MunicipalBudget budget) {
        pen.block(texts.text("writeOff"), false);
        pen.note(texts.text("writeOff.legend"), COLUMNS);
        List<String> headings = new ArrayList<>(List.of(texts.text("term"), texts.text("unit")));
        budget.strategies().forEach(strategy -> headings.add(texts.strategy(strategy.name())));
        pen.headings(headings, 2);
        pen.row().text(texts.text("budget.writeOff")).text(texts.text("unit.euro"));
        budget.strategies()
                .forEach(strategy -> pen.number(
                        strategy.years().stream()
                                .mapToDouble(BudgetYear::writeOff)
                                .sum(),
                        Style.EURO));
    }
}
