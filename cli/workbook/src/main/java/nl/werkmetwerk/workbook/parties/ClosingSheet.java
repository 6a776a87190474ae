package nl.werkmetwerk.workbook.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.money.Coverage;
import nl.werkmetwerk.parties.ClosingBalance;
import nl.werkmetwerk.parties.ClosingYear;
import nl.werkmetwerk.parties.PartyAnalysis;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.ChartLabels;
import nl.werkmetwerk.workbook.sheet.ChartSeries;
import nl.werkmetwerk.workbook.sheet.Checks;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** Whether the funding closes: a row a party, and below it a block a party with all years, coverage against expenditure. */
final class ClosingSheet {
    /** Columns of a block: year, factor, these, and what is reckoned from them. */
    private static final List<String> AMOUNTS = List.of("coverage", "received", "paid", "cash", "vat");

    private static final int FIRST_AMOUNT = 2;
    private static final int BALANCE = 7;
    private static final int CUMULATIVE_IN = 9;
    private static final int SHORT = 12;
    private static final int COLUMNS = 13;

    private final PartyAnalysis analysis;
    private final CoalitionsSheet coalitions;
    private final PartyCosts costs;
    private final PartyLevers levers;
    private final ReportTexts texts;
    private final PartyNames names;
    private final List<String> parties;
    private final int years;

    ClosingSheet(
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
        parties = List.copyOf(analysis.closing().byParty().keySet());
        years = analysis.of().horizon();
    }

    void write(SheetPen pen, Checks checks) {
        pen.widths(30, 10);
        pen.widthFrom(FIRST_AMOUNT, COLUMNS - FIRST_AMOUNT, 15);
        pen.opening(SheetName.CLOSING.in(texts), texts.text("closing.note"), COLUMNS);
        writeBalances(pen, checks);
        for (int i = 0; i <= parties.size(); i++) {
            writeBlock(pen, i);
        }
    }

    /** The block of a party, or after the last that of all together. */
    private ClosingBalance balance(int block) {
        return block == parties.size()
                ? analysis.closing().total()
                : Objects.requireNonNull(analysis.closing().byParty().get(parties.get(block)));
    }

    String name(int block) {
        return block == parties.size() ? texts.text("total") : names.name(parties.get(block));
    }

    int total() {
        return parties.size();
    }

    private void writeBalances(SheetPen pen, Checks checks) {
        pen.block(texts.text("closing"), false);
        List<String> headings = new ArrayList<>(List.of(texts.text("party"), texts.text("unit")));
        AMOUNTS.forEach(key -> headings.add(texts.text("closing.column." + key)));
        List.of("gap", "closes", "shortFrom", "missing")
                .forEach(key -> headings.add(texts.text("closing.column." + key)));
        pen.headings(headings, FIRST_AMOUNT);
        for (int i = 0; i <= parties.size(); i++) {
            writeBalance(pen, i);
            double gap = balance(i).gap();
            checks.engine(texts.text("checks.gap", name(i)), gap(i), gap, gap);
        }
    }

    private void writeBalance(SheetPen pen, int block) {
        ClosingBalance balance = balance(block);
        boolean total = block == parties.size();
        Style words = total ? Style.TOTAL_TEXT : Style.TEXT;
        Style style = total ? Style.FORMULA_TOTAL : Style.FORMULA_EURO;
        String row = Integer.toString(pen.row().rowNumber());
        pen.text(name(block), words).text(texts.text("unit.euro"), words);
        double[] amounts = {balance.coverage(), balance.received(), balance.paid(), balance.cash(), balance.vat()};
        for (int i = 0; i < amounts.length; i++) {
            String column = cells(block, FIRST_AMOUNT + i);
            pen.formula("SUMPRODUCT(" + cells(block, 1) + "," + column + ")", amounts[i], style);
        }
        pen.formula("C#+D#-E#-F#-G#".replace("#", row), balance.gap(), style);
        String tolerance = "-1E-9*MAX(1,ABS(" + coalitions.separate() + "))";
        pen.formula(
                "IF(H" + row + ">=" + tolerance + ",\"" + texts.text("yes") + "\",\"" + texts.text("no") + "\")",
                texts.text(balance.closes() ? "yes" : "no"),
                Style.CHECK);
        writeShort(pen, block, balance);
        if (balance.breakEvenContribution().isPresent()) {
            pen.number(balance.breakEvenContribution().getAsDouble(), Style.PERCENT);
        } else {
            pen.text(texts.text("closing.never"), Style.FIGURE_TEXT);
        }
    }

    private void writeShort(SheetPen pen, int block, ClosingBalance balance) {
        String flags = cells(block, SHORT);
        String formula = "IF(SUM(" + flags + ")=0,\"–\",INDEX(" + cells(block, 0) + ",MATCH(1," + flags + ",0)))";
        if (balance.shortFrom().isPresent()) {
            pen.formula(formula, balance.shortFrom().getAsInt(), Style.FORMULA_YEAR);
        } else {
            pen.formula(formula, "–", Style.FORMULA_YEAR);
        }
    }

    private void writeBlock(SheetPen pen, int block) {
        pen.block(texts.text("closing.years", name(block)), true);
        List<String> headings = new ArrayList<>(List.of(texts.text("year"), texts.text("factor")));
        AMOUNTS.forEach(key -> headings.add(texts.text("closing.column." + key)));
        for (String key : List.of("balance", "presentValue", "in", "out", "cumulative", "short")) {
            headings.add(texts.text("closing.year." + key));
        }
        pen.headings(headings, 0);
        double in = 0;
        double out = 0;
        for (int i = 0; i < years; i++) {
            ClosingYear year = balance(block).years().get(i);
            in += costs.factor(i) * (year.coverage() + year.received());
            out += costs.factor(i) * (year.paid() + year.cash() + year.vat());
            writeYear(pen, block, i, year);
            writeSums(pen, i, year, in, out);
        }
    }

    private void writeYear(SheetPen pen, int block, int index, ClosingYear year) {
        pen.row().number(year.year(), Style.YEAR);
        if (block == 0) {
            pen.number(costs.factor(index), Style.FACTOR);
        } else {
            pen.formula("B" + row(0, index), costs.factor(index), Style.FORMULA_FACTOR);
        }
        if (block == parties.size()) {
            double[] amounts = {year.coverage(), year.received(), year.paid(), year.cash(), year.vat()};
            for (int i = 0; i < amounts.length; i++) {
                pen.formula(sumOfParties(FIRST_AMOUNT + i, index), amounts[i], Style.FORMULA_EURO);
            }
        } else {
            writeCoverage(pen, parties.get(block), year);
            pen.number(year.received(), Style.EURO)
                    .number(year.paid(), Style.EURO)
                    .number(year.cash(), Style.EURO)
                    .number(year.vat(), Style.EURO);
        }
    }

    private String sumOfParties(int column, int index) {
        return IntStream.range(0, parties.size())
                .mapToObj(party -> SheetGrid.column(column) + row(party, index))
                .collect(Collectors.joining("+"));
    }

    private void writeCoverage(SheetPen pen, String party, ClosingYear year) {
        List<Coverage> all = analysis.of().funding().coverage();
        String sum = IntStream.range(0, all.size())
                .filter(i ->
                        all.get(i).party().equals(party) && all.get(i).years().contains(year.year()))
                .mapToObj(i -> levers.coverage(i) + (all.get(i).nominal() ? levers.real("A" + pen.rowNumber()) : ""))
                .collect(Collectors.joining("+"));
        if (sum.isEmpty()) {
            pen.number(0, Style.EURO);
        } else {
            pen.formula(sum, year.coverage(), Style.FORMULA_EURO);
        }
    }

    private void writeSums(SheetPen pen, int index, ClosingYear year, double in, double out) {
        String row = Integer.toString(pen.rowNumber());
        String before = Integer.toString(pen.rowNumber() - 1);
        double balance = year.coverage() + year.received() - year.paid() - year.cash() - year.vat();
        String sum = index == 0 ? "" : "J" + before + "+";
        String spent = index == 0 ? "" : "K" + before + "+";
        pen.formula("C#+D#-E#-F#-G#".replace("#", row), balance, Style.FORMULA_EURO)
                .formula("H#*B#".replace("#", row), balance * costs.factor(index), Style.FORMULA_EURO)
                .formula(sum + "(C#+D#)*B#".replace("#", row), in, Style.FORMULA_EURO)
                .formula(spent + "(E#+F#+G#)*B#".replace("#", row), out, Style.FORMULA_EURO)
                .formula("J#-K#".replace("#", row), in - out, Style.FORMULA_EURO);
        double tolerance =
                1e-9 * Math.max(1, Math.abs(analysis.coalitions().get(0).cost()));
        pen.formula(
                "IF(L" + row + "<-1E-9*MAX(1,ABS(" + coalitions.separate() + ")),1,0)",
                in - out < -tolerance ? 1 : 0,
                Style.FORMULA_YEAR);
    }

    private int row(int block, int year) {
        int balances = SheetPen.BLOCK_ROWS + parties.size() + 1;
        return SheetPen.OPENING_ROWS
                + balances
                + block * (years + SheetPen.BLOCK_ROWS)
                + SheetPen.BLOCK_ROWS
                + year
                + 1;
    }

    private String cells(int block, int column) {
        return SheetName.CLOSING.cells(SheetGrid.range(column, row(block, 0), row(block, years - 1)), texts);
    }

    /** The sum of the discount factors. */
    String factors() {
        return "SUM(" + cells(0, 1) + ")";
    }

    /** The balance of a party, or of all. */
    String gap(int block) {
        int row = SheetPen.OPENING_ROWS + SheetPen.BLOCK_ROWS + 1 + block;
        return SheetName.CLOSING.cells(SheetGrid.cell(BALANCE, row), texts);
    }

    /** Blocks worth drawing: of parties that reserve, pay or receive anything, and of all together. */
    List<Integer> drawn() {
        return IntStream.rangeClosed(0, parties.size())
                .filter(block -> block == parties.size() || hasFunding(balance(block)))
                .boxed()
                .toList();
    }

    private static boolean hasFunding(ClosingBalance balance) {
        return balance.coverage() != 0 || balance.received() != 0 || balance.paid() != 0;
    }

    ChartLabels years(int block) {
        return new ChartLabels(
                cells(block, 0),
                balance(block).years().stream()
                        .map(year -> Integer.toString(year.year()))
                        .toArray(String[]::new));
    }

    /** What came in and what went out, added up. */
    List<ChartSeries> series(int block) {
        double[] in = new double[years];
        double[] out = new double[years];
        for (int i = 0; i < years; i++) {
            ClosingYear year = balance(block).years().get(i);
            in[i] = (i == 0 ? 0 : in[i - 1]) + costs.factor(i) * (year.coverage() + year.received());
            out[i] = (i == 0 ? 0 : out[i - 1]) + costs.factor(i) * (year.paid() + year.cash() + year.vat());
        }
        return List.of(
                new ChartSeries(texts.text("closing.year.in"), cells(block, CUMULATIVE_IN), in),
                new ChartSeries(texts.text("closing.year.out"), cells(block, CUMULATIVE_IN + 1), out));
    }

    /** Number of the block of a party. */
    int block(String party) {
        return parties.indexOf(party);
    }
}
