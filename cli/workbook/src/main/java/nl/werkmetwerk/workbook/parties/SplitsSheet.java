package nl.werkmetwerk.workbook.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import nl.werkmetwerk.parties.PartyAnalysis;
import nl.werkmetwerk.parties.Share;
import nl.werkmetwerk.parties.Split;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.ChartLabels;
import nl.werkmetwerk.workbook.sheet.ChartSeries;
import nl.werkmetwerk.workbook.sheet.Checks;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/**
 * Ways to divide the saving: a column a party, a row a way. All but the nucleolus are formulas over what coalitions save; how
 * good that one is shows in what coalitions would gain by leaving.
 */
final class SplitsSheet {
    private static final int FIRST_PARTY = 2;
    private static final double TOLERANCE = 1e-9;

    private final PartyAnalysis analysis;
    private final CoalitionsSheet coalitions;
    private final PartyCosts costs;
    private final PartyLevers levers;
    private final ReportTexts texts;
    private final PartyNames names;
    private final int players;
    private int own;
    private int remaining;
    private int perYear;

    SplitsSheet(
            PartyAnalysis analysis,
            CoalitionsSheet coalitions,
            PartyCosts costs,
            PartyLevers levers,
            ReportTexts texts) {
        this.analysis = analysis;
        this.coalitions = coalitions;
        this.costs = costs;
        this.levers = levers;
        this.texts = texts;
        names = new PartyNames(analysis.of(), texts);
        players = coalitions.players().size();
    }

    void write(SheetPen pen, Checks checks) {
        pen.widths(36, 16);
        pen.widthFrom(FIRST_PARTY, players + 3, 20);
        pen.opening(SheetName.SPLITS.in(texts), texts.text("splits.note"), FIRST_PARTY + players + 3);
        writeOwn(pen);
        writeMarginal(pen);
        writeSplits(pen, checks);
        writeReceipts(pen);
        writePerYear(pen, checks);
    }

    private void heading(SheetPen pen, String title, boolean judged) {
        pen.block(title, false);
        List<String> headings = new ArrayList<>(List.of(texts.text("split.way"), texts.text("unit")));
        coalitions.players().forEach(player -> headings.add(names.name(player)));
        headings.add(texts.text("total"));
        if (judged) {
            headings.add(texts.text("split.excess"));
            headings.add(texts.text("split.holds"));
        }
        pen.headings(headings, FIRST_PARTY);
    }

    private int row(SheetPen pen, String label, String unit) {
        return pen.row().text(label).text(texts.text(unit)).rowNumber();
    }

    private void sum(SheetPen pen, double sum) {
        String first = SheetGrid.column(FIRST_PARTY) + pen.rowNumber();
        String last = SheetGrid.column(FIRST_PARTY + players - 1) + pen.rowNumber();
        pen.formula("SUM(" + first + ":" + last + ")", sum, Style.FORMULA_TOTAL_PLAIN);
    }

    private void values(SheetPen pen, IntToDoubleFunction value) {
        double sum = 0;
        for (int i = 0; i < players; i++) {
            pen.number(value.applyAsDouble(i), Style.EURO);
            sum += value.applyAsDouble(i);
        }
        sum(pen, sum);
    }

    private void formulas(SheetPen pen, IntFunction<String> formula, IntToDoubleFunction value) {
        double sum = 0;
        for (int i = 0; i < players; i++) {
            pen.formula(formula.apply(i), value.applyAsDouble(i), Style.FORMULA_EURO);
            sum += value.applyAsDouble(i);
        }
        sum(pen, sum);
    }

    private static String cell(int player, int row) {
        return SheetGrid.column(FIRST_PARTY + player) + row;
    }

    private String range(int row) {
        return "$" + cell(0, row) + ":$" + cell(players - 1, row);
    }

    private void writeOwn(SheetPen pen) {
        heading(pen, texts.text("splits.own"), false);
        int renewal = row(pen, texts.text("splits.renewal"), "unit.euro");
        values(pen, costs::renewal);
        row(pen, texts.text("splits.separate"), "unit.euro");
        values(pen, costs::separate);
        row(pen, texts.text("splits.together", texts.strategy(analysis.strategy())), "unit.euro");
        values(pen, costs::together);
        own = row(pen, texts.text("split.own"), "unit.euro");
        formulas(
                pen,
                i -> cell(i, renewal + 1) + "-" + cell(i, renewal + 2),
                i -> costs.separate(i) - costs.together(i));
    }

    /** What each adds to all others, saves alone, and the difference, which separable costs divide by. */
    private void writeMarginal(SheetPen pen) {
        heading(pen, texts.text("splits.marginal"), false);
        int marginal = row(pen, texts.text("splits.adds"), "unit.euro");
        formulas(pen, i -> coalitions.together() + "-" + coalitions.without(i), this::marginal);
        int alone = row(pen, texts.text("splits.alone"), "unit.euro");
        formulas(pen, coalitions::alone, this::alone);
        remaining = row(pen, texts.text("splits.remaining"), "unit.euro");
        formulas(
                pen,
                i -> "IF(" + cell(i, marginal) + "-" + cell(i, alone) + ">" + tolerance() + "," + cell(i, marginal)
                        + "-" + cell(i, alone) + ",0)",
                this::remaining);
    }

    private double together() {
        return analysis.coalitions().get(analysis.coalitions().size() - 1).saving();
    }

    private double alone(int player) {
        return analysis.coalitions().get(1 + player).saving();
    }

    private double marginal(int player) {
        String name = coalitions.players().get(player);
        return together()
                - analysis.coalitions().stream()
                        .filter(coalition -> coalition.members().size() == players - 1
                                && !coalition.members().contains(name))
                        .findFirst()
                        .orElseThrow()
                        .saving();
    }

    private double remaining(int player) {
        double benefit = marginal(player) - alone(player);
        return benefit
                        > TOLERANCE
                                * Math.max(
                                        1, Math.abs(analysis.coalitions().get(0).cost()))
                ? benefit
                : 0;
    }

    private String tolerance() {
        return TOLERANCE + "*MAX(1,ABS(" + coalitions.separate() + "))";
    }

    private void writeSplits(SheetPen pen, Checks checks) {
        heading(pen, texts.text("splits"), coalitions.complete() && players > 1);
        for (int i = 0; i < analysis.splits().size(); i++) {
            Split split = analysis.splits().get(i);
            row(pen, name(i), "unit.euro");
            IntToDoubleFunction amount = player -> split.shares().get(player).amount();
            if (formula(split, 0).isEmpty()) {
                values(pen, amount);
            } else {
                formulas(pen, player -> formula(split, player), amount);
            }
            if (coalitions.complete() && players > 1) {
                judge(pen, i);
            }
            check(checks, i, pen.rowNumber());
        }
    }

    private String name(int split) {
        return texts.text("split." + analysis.splits().get(split).method().id());
    }

    /** Row of a split on this sheet; the blocks before it have rows of their own. */
    private int splitRow(int split) {
        int ownRows = SheetPen.BLOCK_ROWS + 4;
        int marginalRows = SheetPen.BLOCK_ROWS + 3;
        return SheetPen.OPENING_ROWS + ownRows + marginalRows + SheetPen.BLOCK_ROWS + 1 + split;
    }

    /** The formula of a split for a player; empty for the nucleolus and for what was sampled. */
    private String formula(Split split, int player) {
        String total = coalitions.together();
        return switch (split.method()) {
            case PROPORTIONAL -> {
                int renewal = SheetPen.OPENING_ROWS + SheetPen.BLOCK_ROWS + 1;
                String sum = "SUM(" + range(renewal) + ")";
                yield "IF(" + sum + "=0," + total + "/" + players + "," + total + "*" + cell(player, renewal) + "/"
                        + sum + ")";
            }
            case EQUAL -> total + "/" + players;
            case SEPARABLE_COST -> {
                String back = "(SUM(" + range(remaining - 2) + ")-" + total + ")";
                String sum = "SUM(" + range(remaining) + ")";
                yield cell(player, remaining - 2) + "-IF(" + sum + "=0," + back + "/" + players + "," + back + "*"
                        + cell(player, remaining) + "/" + sum + ")";
            }
            case SHAPLEY -> coalitions.complete() ? coalitions.shapley(player) : "";
            case NUCLEOLUS -> "";
        };
    }

    private void judge(SheetPen pen, int split) {
        Split result = analysis.splits().get(split);
        pen.formula(coalitions.largestExcess(split), result.largestExcess(), Style.FORMULA_EURO);
        String excess = SheetGrid.column(FIRST_PARTY + players + 1) + pen.rowNumber();
        pen.formula(
                "IF(" + excess + "<=" + tolerance() + ",\"" + texts.text("yes") + "\",\"" + texts.text("no") + "\")",
                texts.text(result.inCore().orElseThrow() ? "yes" : "no"),
                Style.CHECK);
    }

    private void check(Checks checks, int split, int row) {
        String total = SheetName.SPLITS.cells(cell(players, row), texts);
        checks.same(texts.text("checks.split", name(split)), total, together(), coalitions.together(), together());
        for (Share share : analysis.splits().get(split).shares()) {
            String cell = SheetName.SPLITS.cells(cell(coalitions.players().indexOf(share.party()), row), texts);
            checks.engine(
                    texts.text("checks.share", name(split), names.name(share.party())),
                    cell,
                    share.amount(),
                    share.amount());
        }
    }

    private void writeReceipts(SheetPen pen) {
        heading(pen, texts.text("splits.receipts"), false);
        for (int i = 0; i < analysis.splits().size(); i++) {
            int row = splitRow(i);
            row(pen, name(i), "unit.euro");
            List<Share> shares = analysis.splits().get(i).shares();
            formulas(
                    pen,
                    player -> cell(player, row) + "-" + cell(player, own),
                    player -> shares.get(player).receives());
        }
    }

    private void writePerYear(SheetPen pen, Checks checks) {
        heading(
                pen,
                texts.text(
                        "sidePayments",
                        analysis.of().prices().year(),
                        analysis.of().horizon()),
                false);
        int receipts = pen.rowNumber() - SheetPen.BLOCK_ROWS - analysis.splits().size() + 1;
        perYear = pen.rowNumber() + 1;
        for (int i = 0; i < analysis.splits().size(); i++) {
            int row = receipts + i;
            row(pen, name(i), "unit.euroAYear");
            List<Share> shares = analysis.splits().get(i).shares();
            formulas(
                    pen,
                    player -> cell(player, row) + "/" + SheetName.ASSUMPTIONS.cells("$B$" + levers.annuityRow(), texts),
                    player -> shares.get(player).perYear());
            for (int player = 0; player < players; player++) {
                String cell = SheetName.SPLITS.cells(cell(player, pen.rowNumber()), texts);
                double engine = shares.get(player).perYear();
                checks.engine(
                        texts.text(
                                "checks.payment",
                                name(i),
                                names.name(shares.get(player).party())),
                        cell,
                        engine,
                        engine);
            }
        }
    }

    /** Shares of a split, a cell a player. */
    String shares(int split) {
        int row = splitRow(split);
        String first = SheetGrid.cell(FIRST_PARTY, row);
        return SheetName.SPLITS.cells(first + ":" + SheetGrid.cell(FIRST_PARTY + players - 1, row), texts);
    }

    /** A cell of the saving of a player on its own works. */
    String own(int player) {
        return SheetName.SPLITS.cells(SheetGrid.cell(FIRST_PARTY + player, own), texts);
    }

    String share(int split, int player) {
        return SheetName.SPLITS.cells(SheetGrid.cell(FIRST_PARTY + player, splitRow(split)), texts);
    }

    /** A side payment a year. */
    String payment(int split, int player) {
        return SheetName.SPLITS.cells(SheetGrid.cell(FIRST_PARTY + player, perYear + split), texts);
    }

    /** Side payments a year under a split. */
    ChartSeries payments(int split) {
        String first = SheetGrid.cell(FIRST_PARTY, perYear + split);
        String last = SheetGrid.cell(FIRST_PARTY + players - 1, perYear + split);
        return new ChartSeries(
                name(split),
                SheetName.SPLITS.cells(first + ":" + last, texts),
                analysis.splits().get(split).shares().stream()
                        .mapToDouble(Share::perYear)
                        .toArray());
    }

    ChartLabels parties() {
        int row = SheetPen.OPENING_ROWS + SheetPen.BLOCK_ROWS;
        String first = SheetGrid.cell(FIRST_PARTY, row);
        String last = SheetGrid.cell(FIRST_PARTY + players - 1, row);
        return new ChartLabels(
                SheetName.SPLITS.cells(first + ":" + last, texts),
                coalitions.players().stream().map(names::name).toArray(String[]::new));
    }
}
