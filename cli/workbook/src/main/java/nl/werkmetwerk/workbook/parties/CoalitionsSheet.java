package nl.werkmetwerk.workbook.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkmetwerk.parties.CoalitionResult;
import nl.werkmetwerk.parties.PartyAnalysis;
import nl.werkmetwerk.parties.Share;
import nl.werkmetwerk.parties.Split;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/**
 * What every coalition costs and saves; how heavily it weighs in the Shapley value; and under each split, what it would gain
 * by leaving. Where not all coalitions were gone through, only cost and saving.
 */
final class CoalitionsSheet {
    private static final int FIRST_MEMBER = 2;

    private final PartyAnalysis analysis;
    private final ReportTexts texts;
    private final PartyNames names;
    private final List<String> players;

    CoalitionsSheet(PartyAnalysis analysis, ReportTexts texts) {
        this.analysis = analysis;
        this.texts = texts;
        names = new PartyNames(analysis.of(), texts);
        players = analysis.splits().get(0).shares().stream().map(Share::party).toList();
    }

    List<String> players() {
        return players;
    }

    /** Whether every coalition has a row, so that splits can be formulas over them. */
    boolean complete() {
        return analysis.coalitions().size() == 1L << players.size();
    }

    void write(SheetPen pen, SplitsSheet splits) {
        List<String> headings = new ArrayList<>(List.of(texts.text("coalition"), texts.text("coalition.size")));
        players.forEach(player -> headings.add(names.name(player)));
        headings.addAll(List.of(texts.text("coalition.cost"), texts.text("saving")));
        pen.widths(44, 9);
        pen.widthFrom(FIRST_MEMBER, players.size(), 14);
        pen.widthFrom(cost(), 4 + analysis.splits().size(), 16);
        if (complete()) {
            headings.addAll(List.of(texts.text("coalition.weightWith"), texts.text("coalition.weightWithout")));
            analysis.splits()
                    .forEach(split -> headings.add(texts.text(
                            "coalition.excess",
                            texts.text("split." + split.method().id()))));
        }
        pen.head(SheetName.COALITIONS.in(texts), texts.text("coalitions.note"), headings, 1);
        analysis.coalitions().forEach(coalition -> write(pen, coalition, splits));
    }

    private void write(SheetPen pen, CoalitionResult coalition, SplitsSheet splits) {
        String row = Integer.toString(pen.row().rowNumber());
        int size = coalition.members().size();
        pen.wrapped(size == 0 ? texts.text("coalition.nobody") : names.list(coalition.members()));
        String members = SheetGrid.column(FIRST_MEMBER) + row + ":" + SheetGrid.column(cost() - 1) + row;
        pen.formula("SUM(" + members + ")", size, Style.FORMULA_YEAR);
        players.forEach(player -> pen.number(coalition.members().contains(player) ? 1 : 0, Style.YEAR));
        pen.number(coalition.cost(), Style.EURO);
        String column = SheetGrid.column(cost());
        pen.formula(column + "$" + SheetGrid.FIRST_ROW + "-" + column + row, coalition.saving(), Style.FORMULA_EURO);
        if (complete()) {
            writeWeights(pen, row, size);
            for (int i = 0; i < analysis.splits().size(); i++) {
                writeExcess(pen, row, coalition, i, splits);
            }
        }
    }

    /** (s−1)!(n−s)!/n! and s!(n−s−1)!/n!. */
    private void writeWeights(SheetPen pen, String row, int size) {
        int n = players.size();
        pen.formula(
                weight("IF(B#=0,0,FACT(MAX(B#-1,0))*FACT(@-B#)/FACT(@))", row),
                size == 0 ? 0 : weight(size - 1, n),
                Style.FORMULA_FACTOR);
        pen.formula(
                weight("IF(B#=@,0,FACT(B#)*FACT(MAX(@-B#-1,0))/FACT(@))", row),
                size == n ? 0 : weight(size, n),
                Style.FORMULA_FACTOR);
    }

    private String weight(String formula, String row) {
        return formula.replace("#", row).replace("@", Integer.toString(players.size()));
    }

    private static double weight(int before, int players) {
        double weight = 1.0 / players;
        for (int i = 1; i <= before; i++) {
            weight *= (double) i / (players - i);
        }
        return weight;
    }

    private void writeExcess(SheetPen pen, String row, CoalitionResult coalition, int split, SplitsSheet splits) {
        int size = coalition.members().size();
        if (size == 0 || size == players.size()) {
            pen.skip();
            return;
        }
        String members = "$" + SheetGrid.column(FIRST_MEMBER) + row + ":$" + SheetGrid.column(cost() - 1) + row;
        String saving = "$" + SheetGrid.column(cost() + 1) + row;
        pen.formula(
                saving + "-SUMPRODUCT(" + members + "," + splits.shares(split) + ")",
                excess(coalition, analysis.splits().get(split)),
                Style.FORMULA_EURO);
    }

    private static double excess(CoalitionResult coalition, Split split) {
        return coalition.saving()
                - split.shares().stream()
                        .filter(share -> coalition.members().contains(share.party()))
                        .mapToDouble(Share::amount)
                        .sum();
    }

    private int cost() {
        return FIRST_MEMBER + players.size();
    }

    private int lastRow() {
        return SheetGrid.FIRST_ROW + analysis.coalitions().size() - 1;
    }

    private String cells(int column) {
        return SheetName.COALITIONS.cells(SheetGrid.range(column, SheetGrid.FIRST_ROW, lastRow()), texts);
    }

    private String cell(int column, int row) {
        return SheetName.COALITIONS.cells(SheetGrid.cell(column, row), texts);
    }

    /** What all cost together when nobody takes part. */
    String separate() {
        return cell(cost(), SheetGrid.FIRST_ROW);
    }

    /** What all save together. */
    String together() {
        return cell(cost() + 1, lastRow());
    }

    /** What a player saves alone, v_i. */
    String alone(int player) {
        return cell(cost() + 1, SheetGrid.FIRST_ROW + 1 + player);
    }

    /** What all but a player save. */
    String without(int player) {
        for (int i = 0; i < analysis.coalitions().size(); i++) {
            CoalitionResult coalition = analysis.coalitions().get(i);
            if (coalition.members().size() == players.size() - 1
                    && !coalition.members().contains(players.get(player))) {
                return cell(cost() + 1, SheetGrid.FIRST_ROW + i);
            }
        }
        throw new IllegalArgumentException("no coalition without " + players.get(player));
    }

    /** The Shapley value of a player: what it adds, weighted over all coalitions. */
    String shapley(int player) {
        String members = cells(FIRST_MEMBER + player);
        String savings = cells(cost() + 1);
        String with = cells(cost() + 2);
        String without = cells(cost() + 3);
        return String.format(
                Locale.ROOT,
                "SUMPRODUCT(%1$s,%2$s,%3$s)+SUMPRODUCT(%1$s,%2$s,%4$s)-SUMPRODUCT(%2$s,%4$s)",
                members,
                savings,
                with,
                without);
    }

    /** The most that a coalition gains by leaving under a split. */
    String largestExcess(int split) {
        return "MAX(" + cells(cost() + 4 + split) + ")";
    }
}
